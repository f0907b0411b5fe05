from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.events import ControlEventHandler


@control("Checkbox")
class Checkbox(LayoutControl, AdaptiveControl):
    label: StrOrControl | None = None

    value: bool | None = prop(default=False, client=(bool, None))

    label_position: LabelPosition = LabelPosition.RIGHT

    label_style: TextStyle | None = None

    tristate: bool = False

    autofocus: bool = False

    fill_color: ControlStateValue[ColorValue] | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    check_color: ColorValue | None = None

    active_color: ColorValue | None = None

    hover_color: ColorValue | None = None

    focus_color: ColorValue | None = None

    semantics_label: str | None = None

    shape: OutlinedBorder | None = None

    splash_radius: Number | None = None

    border_side: ControlStateValue[BorderSide] | None = None

    error: bool = False

    visual_density: VisualDensity | None = None

    mouse_cursor: MouseCursor | None = None

    on_change: ControlEventHandler[Checkbox] | None = None

    on_focus: ControlEventHandler[Checkbox] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[Checkbox] | None = prop(default=None, passive=True)
