from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event, payload
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.canvas.shape import Shape
    from flet.engine.declare.events import EventHandler


@event
class CanvasResizeEvent(Event[EventControlType]):
    """The size of a canvas changed."""

    width: float = payload("w")
    """New width in logical pixels."""

    height: float = payload("h")
    """New height in logical pixels."""


@control("Canvas")
class Canvas(LayoutControl):
    """A surface to draw on."""

    shapes: list[Shape] = prop(default_factory=list)
    """What is drawn, in order."""

    content: Control | None = None
    """Control under the drawing."""

    resize_interval: Number = prop(default=10, integer=True)
    """Least time between two calls of `on_resize`, in milliseconds."""

    on_resize: EventHandler[CanvasResizeEvent[Canvas]] | None = prop(default=None, passive=True)
    """Called when its size changed, and once when it appeared."""

    async def capture(self, pixel_ratio: Number | None = None) -> None:
        """Keep a picture of what is drawn; shapes set afterwards are drawn over it.

        Args:
            pixel_ratio: pixels of the picture for each logical pixel; that of the screen by default.
        """
        await self._invoke_method("capture", {"pixel_ratio": pixel_ratio})

    async def get_capture(self) -> bytes:
        """The picture that `capture()` kept, as PNG; empty if there is none."""
        picture: bytes | None = await self._invoke_method("get_capture")
        return picture or b""

    async def clear_capture(self) -> None:
        """Forget the picture that `capture()` kept."""
        await self._invoke_method("clear_capture")
