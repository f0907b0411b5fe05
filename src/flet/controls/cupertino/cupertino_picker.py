from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.theme.cupertino_colors import CupertinoColors
from flet.engine.declare.checks import index_of, more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoPicker")
class CupertinoPicker(LayoutControl):
    """A wheel of items, of which one is chosen, as on iOS."""

    controls: list[Control] = prop(default_factory=list)
    """The items; at least one of them visible."""

    item_extent: Number = prop(default=32.0, check=more_than(0.0))
    """Height of each item in logical pixels. More than 0."""

    selected_index: int = prop(default=0, client=int, integer=True, client_check=index_of("controls"))
    """Which item is chosen, from 0 on."""

    bgcolor: ColorValue | None = None
    """Background colour; none by default."""

    use_magnifier: bool = False
    """Whether the chosen item is enlarged."""

    looping: bool = False
    """Whether the first item follows the last."""

    magnification: Number = prop(default=1.0, check=more_than(0.0))
    """By which factor the chosen item is enlarged. More than 0."""

    squeeze: Number = prop(default=1.45, check=more_than(0.0))
    """How close the items stand; more than 1 is closer. More than 0."""

    diameter_ratio: Number = 1.07
    """Diameter of the wheel in parts of the height. More than 0."""

    off_axis_fraction: Number = 0.0
    """How far the wheel is turned to the side."""

    selection_overlay: Control | None = None
    """Control over the chosen item; a grey bar by default."""

    default_selection_overlay_bgcolor: ColorValue = CupertinoColors.TERTIARY_SYSTEM_FILL
    """Colour of that bar."""

    on_change: ControlEventHandler[CupertinoPicker] | None = None
    """Called when another item was chosen; `e.data` is its index."""
