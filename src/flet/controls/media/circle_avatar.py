from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import at_least, only_without
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CircleAvatar")
class CircleAvatar(LayoutControl):
    """A picture or initials in a circle."""

    content: StrOrControl | None = None
    """Text or control in the circle."""

    foreground_image_src: str | bytes | None = prop(default=None, again=True)
    """Picture over the content."""

    background_image_src: str | bytes | None = prop(default=None, again=True)
    """Picture under the content, also shown if the other one could not be loaded."""

    color: ColorValue | None = None
    """Colour of the text; `on_primary_container` of the theme by default."""

    bgcolor: ColorValue | None = None
    """Background colour; `primary_container` of the theme by default."""

    radius: Number | None = prop(default=None, check=(at_least(0), only_without("min_radius", "max_radius")))
    """Radius in logical pixels; 20 by default. Not together with `min_radius` and `max_radius`."""

    min_radius: Number | None = prop(default=None, check=at_least(0))
    """Least radius in logical pixels."""

    max_radius: Number | None = prop(default=None, check=at_least(0))
    """Greatest radius in logical pixels."""

    on_image_error: ControlEventHandler[CircleAvatar] | None = prop(default=None, passive=True)
    """Called when a picture could not be loaded; `e.data` is `"foreground"` or `"background"`."""
