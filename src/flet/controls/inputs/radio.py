from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.declare.events import ControlEventHandler


@control("Radio")
class Radio(LayoutControl, AdaptiveControl):
    """One choice of a `RadioGroup`, somewhere inside it."""

    label: str = ""
    """Text or control that says what it is for."""

    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""

    label_style: TextStyle | None = None
    """Style of the label."""

    value: str | None = None
    """What stands for it in `RadioGroup.value`."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    fill_color: ControlStateValue[ColorValue] | None = None
    """Colour of ring and dot, also by state; used instead of `active_color`."""

    active_color: ColorValue | None = None
    """Colour while it is chosen; `primary` of the theme by default."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    splash_radius: Number | None = None
    """Radius of the circle that shows on hover, focus and press, in logical pixels; 20 by default."""

    toggleable: bool = False
    """Whether a click on the chosen one takes the choice back."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    on_focus: ControlEventHandler[Radio] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[Radio] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
