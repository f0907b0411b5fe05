from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number


@control("Screenshot")
class Screenshot(Control):
    """Can take a picture of what is inside."""

    content: Control
    """The control inside."""

    async def capture(self, pixel_ratio: Number | None = None, delay: DurationValue | None = None) -> bytes:
        """A picture of the content.

        Args:
            pixel_ratio: pixels of the picture for each logical pixel; that of the screen by default.
            delay: how long to wait first; 20 ms by default.

        Returns:
            The picture as PNG.
        """
        picture: bytes = await self._invoke_method("capture", {"pixel_ratio": pixel_ratio, "delay": delay})
        return picture
