from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.alignment import Alignment
from flet.controls.layout.border_radius import BorderRadius
from flet.engine.declare.checks import between
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.geometry import Size
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


class CupertinoButtonSize(Enum):
    """Sizes of buttons of iOS."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@control("CupertinoButton")
class CupertinoButton(LayoutControl, ActionControl, Focusable):
    """A button that fades while it is pressed, as on iOS."""

    content: StrOrControl | None = None
    """Text or control on the button."""

    icon: IconDataOrControl | None = None
    """Icon before the content."""

    icon_color: ColorValue | None = None
    """Colour of the icon; by default as `color`."""

    bgcolor: ColorValue | None = None
    """Background colour; none by default."""

    color: ColorValue | None = None
    """Colour of text and icon; `primary` of the theme by default."""

    disabled_bgcolor: ColorValue | None = None
    """Background colour while it is disabled, if it has a `bgcolor`; the grey of iOS by default."""

    opacity_on_click: Number = prop(default=0.4, check=between(0.0, 1.0))
    """Opacity while it is pressed, from 0 (invisible) to 1."""

    min_size: Size | None = None
    """Least size; by default 44 by 44 logical pixels, 28 or 32 if `size` is small or medium."""

    size: CupertinoButtonSize = CupertinoButtonSize.LARGE
    """Whether it is small, middle-sized or large."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside; by default 16 logical pixels above and below and 20 at the
    sides, less for smaller sizes.
    """

    alignment: Alignment | None = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))
    """Where it stands in the room that is left."""

    border_radius: BorderRadiusValue = prop(default_factory=lambda: BorderRadius.all(8.0))
    """Radius of the corners, in logical pixels."""

    url: str | Url | None = None
    """Link to open when it is clicked, before `on_click` is called."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    on_click: ControlEventHandler[CupertinoButton] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""

    on_long_press: ControlEventHandler[CupertinoButton] | None = None
    """Called when it is pressed and held."""

    on_focus: ControlEventHandler[CupertinoButton] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[CupertinoButton] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
