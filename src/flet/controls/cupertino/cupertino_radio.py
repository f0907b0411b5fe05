from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.controls.theme.colors import Colors
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoRadio")
class CupertinoRadio(LayoutControl):
    label: str | None = None

    value: str = ""

    label_position: LabelPosition = LabelPosition.RIGHT

    fill_color: ColorValue | None = None

    active_color: ColorValue | None = Colors.PRIMARY

    inactive_color: ColorValue | None = None

    autofocus: bool = False

    use_checkmark_style: bool = False

    toggleable: bool = False

    focus_color: ColorValue | None = None

    mouse_cursor: MouseCursor | None = None

    on_focus: ControlEventHandler[CupertinoRadio] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[CupertinoRadio] | None = prop(default=None, passive=True)
