from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.duration import Duration
from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.checks import at_least, between, text_or_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.dismissible import DismissDirection
    from flet.controls.layout.margin import MarginValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


class SnackBarBehavior(Enum):
    """Where a snack bar shows."""

    FIXED = "fixed"
    FLOATING = "floating"


@control("SnackBar")
class SnackBarAction(Control):
    """The button of a snack bar."""

    label: str
    """Text of the button."""

    text_color: ColorValue | None = None
    """Colour of the text; `inverse_primary` of the theme by default."""

    disabled_text_color: ColorValue | None = None
    """Colour of the text while it is disabled."""

    bgcolor: ColorValue | None = None
    """Background colour; none by default."""

    disabled_bgcolor: ColorValue | None = None
    """Background colour while it is disabled."""

    on_click: ControlEventHandler[SnackBarAction] | None = None
    """Called when it is clicked; the snack bar closes."""


@control("SnackBar")
class SnackBar(DialogControl):
    """A short message at the bottom that goes away by itself."""

    content: StrOrControl = prop(check=text_or_visible)
    """Text or control with the message."""

    behavior: SnackBarBehavior | None = None
    """Whether it lies at the bottom edge, as by default, or floats above it."""

    dismiss_direction: DismissDirection | None = None
    """In which direction it can be swiped away."""

    show_close_icon: bool = False
    """Whether it has an icon that closes it."""

    action: str | SnackBarAction | None = None
    """Its button: text, or a `SnackBarAction`."""

    close_icon_color: ColorValue | None = None
    """Colour of the icon that closes it; `on_inverse_surface` of the theme by default."""

    bgcolor: ColorValue | None = None
    """Background colour; `inverse_surface` of the theme by default."""

    duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=4000))
    """How long it stays, in milliseconds or as `Duration`."""

    margin: MarginValue | None = None
    """Space around it while it floats."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    width: Number | None = None
    """Width in logical pixels while it floats; not together with `margin`."""

    elevation: Number | None = prop(default=None, check=at_least(0))
    """Height above the page in logical pixels, which makes its shadow; 6 by default, while it floats. Not
    negative.
    """

    shape: OutlinedBorder | None = None
    """Outline."""

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    action_overflow_threshold: Number | None = prop(default=0.25, check=between(0.0, 1.0))
    """From which part of the width on the action moves to a line of its own, from 0 to 1."""

    persist: bool | None = None
    """Whether it stays until somebody closes it; by default if it has a button."""

    on_action: ControlEventHandler[SnackBar] | None = None
    """Called when a button given as text is clicked."""

    on_visible: ControlEventHandler[SnackBar] | None = prop(default=None, passive=True)
    """Called when it came into view."""
