from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconData
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoSwitch")
class CupertinoSwitch(LayoutControl):
    label: str | None = None

    value: bool = prop(default=False, client=bool)

    label_position: LabelPosition = LabelPosition.RIGHT

    thumb_color: ColorValue | None = None

    focus_color: ColorValue | None = None

    autofocus: bool = False

    on_label_color: ColorValue | None = None

    off_label_color: ColorValue | None = None

    active_thumb_image_src: str | bytes | None = None

    inactive_thumb_image_src: str | bytes | None = None

    active_track_color: ColorValue | None = None

    inactive_thumb_color: ColorValue | None = None

    inactive_track_color: ColorValue | None = None

    track_outline_color: ControlStateValue[ColorValue] | None = None

    track_outline_width: ControlStateValue[Number | None] = None

    thumb_icon: ControlStateValue[IconData] | None = None

    on_change: ControlEventHandler[CupertinoSwitch] | None = None

    on_focus: ControlEventHandler[CupertinoSwitch] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[CupertinoSwitch] | None = prop(default=None, passive=True)

    on_image_error: ControlEventHandler[CupertinoSwitch] | None = prop(default=None, passive=True)
