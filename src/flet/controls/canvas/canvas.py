from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event, payload
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.canvas.shape import Shape
    from flet.engine.events import EventHandler


@event
class CanvasResizeEvent(Event[EventControlType]):
    width: float = payload("w")

    height: float = payload("h")


@control("Canvas")
class Canvas(LayoutControl):
    shapes: list[Shape] = prop(default_factory=list)

    content: Control | None = None

    resize_interval: Number = prop(default=10, integer=True)

    on_resize: EventHandler[CanvasResizeEvent] | None = prop(default=None, passive=True)
