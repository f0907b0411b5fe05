from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.focusable import Focusable
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event

if TYPE_CHECKING:
    from flet.engine.events import EventHandler


@event
class KeyDownEvent(Event[EventControlType]):
    key: str


@event
class KeyUpEvent(Event[EventControlType]):
    key: str


@event
class KeyRepeatEvent(Event[EventControlType]):
    key: str


@control("KeyboardListener")
class KeyboardListener(Control, Focusable):
    content: Control

    autofocus: bool = False

    include_semantics: bool = True

    on_key_down: EventHandler[KeyDownEvent] | None = None

    on_key_up: EventHandler[KeyUpEvent] | None = None

    on_key_repeat: EventHandler[KeyRepeatEvent] | None = None
