from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.layout.box import ClipBehavior
from flet.engine.checks import any_visible
from flet.engine.control import control
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.geometry import Size
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity


@value
class MenuStyle(Value):
    alignment: Alignment | None = None

    bgcolor: ControlStateValue[ColorValue] | None = None

    shadow_color: ControlStateValue[ColorValue] | None = None

    elevation: ControlStateValue[Number | None] = None

    padding: ControlStateValue[PaddingValue] | None = None

    side: ControlStateValue[BorderSide] | None = None

    shape: ControlStateValue[OutlinedBorder] | None = None

    mouse_cursor: ControlStateValue[MouseCursor] | None = None

    fixed_size: ControlStateValue[Size] | None = None

    max_size: ControlStateValue[Size] | None = None

    min_size: ControlStateValue[Size] | None = None

    visual_density: VisualDensity | None = None


@control("MenuBar")
class MenuBar(Control):
    controls: list[Control] = prop(default_factory=list, check=any_visible)

    clip_behavior: ClipBehavior = ClipBehavior.NONE

    style: MenuStyle | None = None
