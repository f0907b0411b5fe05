from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

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
    from flet.engine.declare.events import ControlEventHandler


@control("Checkbox")
class Checkbox(LayoutControl, AdaptiveControl):
    """A box that is on, off or, with `tristate`, undecided. `Theme.checkbox_theme` gives what is not set
    here.
    """

    label: StrOrControl | None = None
    """Text or control that says what it is for."""

    value: bool | None = prop(default=False, client=(bool, None))
    """Whether it is on; `None` stands for undecided."""

    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""

    label_style: TextStyle | None = None
    """Style of the label."""

    tristate: bool = False
    """Whether it has a third state, undecided: `value` is `None` then. Clicks go from off to on to undecided.
    """

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    fill_color: ControlStateValue[ColorValue] | None = None
    """Colour of the box, also by state; used instead of `active_color`."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    check_color: ColorValue | None = None
    """Colour of the check mark; `on_primary` of the theme by default."""

    active_color: ColorValue | None = None
    """Colour of the box while it is on; `primary` of the theme by default."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    shape: OutlinedBorder | None = None
    """Outline of the box; by default corners of 2 logical pixels."""

    splash_radius: Number | None = None
    """Radius of the circle that shows on hover, focus and press, in logical pixels; 20 by default."""

    border_side: ControlStateValue[BorderSide] | None = None
    """Line around the box, also by state; by default 2 logical pixels thick while it is off."""

    error: bool = False
    """Whether it is drawn in the colour of errors."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    on_change: ControlEventHandler[Checkbox] | None = None
    """Called after the visitor clicked it; `e.data` is the new value."""

    on_focus: ControlEventHandler[Checkbox] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[Checkbox] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
