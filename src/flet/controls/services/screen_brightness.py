from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.engine.events import EventHandler


@event
class ScreenBrightnessChangeEvent(Event[EventControlType]):
    brightness: float


@control("ScreenBrightness")
class ScreenBrightness(Service):
    on_system_screen_brightness_change: EventHandler[ScreenBrightnessChangeEvent] | None = prop(
        default=None, passive=True
    )

    on_application_screen_brightness_change: EventHandler[ScreenBrightnessChangeEvent] | None = prop(
        default=None, passive=True
    )
