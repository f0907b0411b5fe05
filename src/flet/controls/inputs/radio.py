from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.events import ControlEventHandler


@control("Radio")
class Radio(LayoutControl, AdaptiveControl):
    label: str = ""

    label_position: LabelPosition = LabelPosition.RIGHT

    label_style: TextStyle | None = None

    value: str | None = None

    autofocus: bool = False

    fill_color: ControlStateValue[ColorValue] | None = None

    active_color: ColorValue | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    hover_color: ColorValue | None = None

    focus_color: ColorValue | None = None

    splash_radius: Number | None = None

    toggleable: bool = False

    visual_density: VisualDensity | None = None

    mouse_cursor: MouseCursor | None = None

    on_focus: ControlEventHandler[Radio] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[Radio] | None = prop(default=None, passive=True)
