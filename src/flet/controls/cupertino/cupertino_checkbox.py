from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.controls.theme.cupertino_colors import CupertinoColors
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoCheckbox")
class CupertinoCheckbox(LayoutControl):
    label: str | None = None

    label_position: LabelPosition = LabelPosition.RIGHT

    spacing: Number | None = 10

    value: bool | None = prop(default=False, client=(bool, None))

    tristate: bool = False

    autofocus: bool = False

    check_color: ColorValue | None = None

    active_color: ColorValue | None = CupertinoColors.ACTIVE_BLUE

    focus_color: ColorValue | None = None

    fill_color: ControlStateValue[ColorValue] | None = None

    shape: OutlinedBorder | None = None

    mouse_cursor: MouseCursor | None = None

    semantics_label: str | None = None

    border_side: ControlStateValue[BorderSide] | None = None

    on_change: ControlEventHandler[CupertinoCheckbox] | None = None

    on_focus: ControlEventHandler[CupertinoCheckbox] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[CupertinoCheckbox] | None = prop(default=None, passive=True)
