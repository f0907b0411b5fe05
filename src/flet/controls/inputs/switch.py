from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconData
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("Switch")
class Switch(LayoutControl, AdaptiveControl):
    adaptive: bool | None = None

    label: StrOrControl | None = None

    label_position: LabelPosition = LabelPosition.RIGHT

    label_text_style: TextStyle | None = None

    value: bool = prop(default=False, client=bool)

    autofocus: bool = False

    active_color: ColorValue | None = None

    active_track_color: ColorValue | None = None

    focus_color: ColorValue | None = None

    inactive_thumb_color: ColorValue | None = None

    inactive_track_color: ColorValue | None = None

    thumb_color: ControlStateValue[ColorValue] | None = None

    thumb_icon: ControlStateValue[IconData] | None = None

    track_color: ControlStateValue[ColorValue] | None = None

    hover_color: ColorValue | None = None

    splash_radius: Number | None = prop(default=None, check=at_least(0))

    overlay_color: ControlStateValue[ColorValue] | None = None

    track_outline_color: ControlStateValue[ColorValue] | None = None

    track_outline_width: ControlStateValue[Number | None] = None

    mouse_cursor: MouseCursor | None = None

    padding: PaddingValue | None = None

    on_change: ControlEventHandler[Switch] | None = None

    on_focus: ControlEventHandler[Switch] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[Switch] | None = prop(default=None, passive=True)
