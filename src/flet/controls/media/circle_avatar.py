from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CircleAvatar")
class CircleAvatar(LayoutControl):
    content: StrOrControl | None = None
    """The control inside."""

    foreground_image_src: str | bytes | None = None

    background_image_src: str | bytes | None = None

    color: ColorValue | None = None
    """Colour."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    radius: Number | None = prop(default=None, check=at_least(0))
    """Radius in logical pixels."""

    min_radius: Number | None = prop(default=None, check=at_least(0))

    max_radius: Number | None = prop(default=None, check=at_least(0))

    on_image_error: ControlEventHandler[CircleAvatar] | None = prop(default=None, passive=True)
    """Called when an image could not be loaded."""
