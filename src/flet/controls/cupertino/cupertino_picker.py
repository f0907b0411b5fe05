from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.theme.cupertino_colors import CupertinoColors
from flet.engine.checks import more_than
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoPicker")
class CupertinoPicker(LayoutControl):
    controls: list[Control] = prop(default_factory=list)
    """The controls inside, in order."""

    item_extent: Number = prop(default=32.0, check=more_than(0.0))
    """Height of one item, in logical pixels."""

    selected_index: int = prop(default=0, client=int, integer=True)
    """Index of the selected item."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    use_magnifier: bool = False

    looping: bool = False

    magnification: Number = prop(default=1.0, check=more_than(0.0))

    squeeze: Number = prop(default=1.45, check=more_than(0.0))

    diameter_ratio: Number = 1.07

    off_axis_fraction: Number = 0.0

    selection_overlay: Control | None = None

    default_selection_overlay_bgcolor: ColorValue = CupertinoColors.TERTIARY_SYSTEM_FILL

    on_change: ControlEventHandler[CupertinoPicker] | None = None
    """Called after the visitor changed the value."""
