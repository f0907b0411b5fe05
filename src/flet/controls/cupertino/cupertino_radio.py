from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.controls.theme.colors import Colors
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoRadio")
class CupertinoRadio(LayoutControl):
    """One choice of a `RadioGroup`, as on iOS."""

    label: str | None = None
    """Text beside it."""

    value: str = ""
    """What stands for it in `RadioGroup.value`."""

    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""

    fill_color: ColorValue | None = None
    """Colour of the dot; white by default."""

    active_color: ColorValue | None = Colors.PRIMARY
    """Colour while it is on."""

    inactive_color: ColorValue | None = None
    """Colour of the ring while it is off; white, in dark mode a dark grey, by default."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    use_checkmark_style: bool = False
    """Whether it is a check mark rather than a circle."""

    toggleable: bool = False
    """Whether a click on the chosen one takes the choice back."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    on_focus: ControlEventHandler[CupertinoRadio] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[CupertinoRadio] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
