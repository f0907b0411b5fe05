from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.controls.theme.cupertino_colors import CupertinoColors
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoCheckbox")
class CupertinoCheckbox(LayoutControl):
    """A box that is on, off or undecided, as on iOS."""

    label: str | None = None
    """Text or control beside the box."""

    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""

    spacing: Number | None = 10
    """Space between box and label, in logical pixels."""

    value: bool | None = prop(default=False, client=(bool, None))
    """Whether it is on; `None` stands for undecided."""

    tristate: bool = False
    """Whether it has a third state, undecided: `value` is `None` then. Clicks go from off to on to undecided.
    """

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    check_color: ColorValue | None = None
    """Colour of the check mark; white by default."""

    active_color: ColorValue | None = CupertinoColors.ACTIVE_BLUE
    """Colour while it is on."""

    focus_color: ColorValue | None = None
    """Colour of the ring around it while it has the keyboard focus; by default `primary` of the theme, a
    little lighter.
    """

    fill_color: ControlStateValue[ColorValue] | None = None
    """Colour of the box, also by state; used instead of `active_color`."""

    shape: OutlinedBorder | None = None
    """Outline."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    border_side: ControlStateValue[BorderSide] | None = None
    """Line around the box, also by state."""

    on_change: ControlEventHandler[CupertinoCheckbox] | None = None
    """Called after the visitor clicked it; `e.data` is the new value."""

    on_focus: ControlEventHandler[CupertinoCheckbox] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[CupertinoCheckbox] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
