from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.buttons.button_style import merged_style
from flet.engine.declare.checks import shown_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.box import ClipBehavior
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler

_PLAIN = {"color": None, "bgcolor": None, "elevation": 1}


@control("Button")
class Button(LayoutControl, AdaptiveControl, ActionControl, Focusable):
    """A button on a slightly raised surface."""

    content: StrOrControl | None = prop(default=None, check=shown_with("icon"))
    """Text or control on the button."""

    icon: IconDataOrControl | None = None
    """Icon before the content."""

    icon_color: ColorValue | None = None
    """Colour of the icon; by default that of the text."""

    color: ColorValue | None = prop(default=None, skip=True)
    """Colour of text and icon, `primary` of the theme by default; wins over that of `style`."""

    bgcolor: ColorValue | None = prop(default=None, skip=True)
    """Background colour, `surface_container_low` of the theme by default; wins over that of `style`."""

    elevation: Number = prop(default=1, skip=True)
    """How far it seems to stand above the page, in logical pixels; wins over that of `style`."""

    style: ButtonStyle | None = prop(default=None, skip=True)
    """Look of the button. What it leaves out comes from `Theme.button_theme`."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    url: str | Url | None = None
    """Link to open when it is clicked, before `on_click` is called."""

    on_click: ControlEventHandler[Button] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""

    on_long_press: ControlEventHandler[Button] | None = None
    """Called when it is pressed and held."""

    on_hover: ControlEventHandler[Button] | None = None
    """Called when the pointer comes (`e.data` is `True`) and when it leaves (`False`)."""

    on_focus: ControlEventHandler[Button] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[Button] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    internals_from: ClassVar = ("style", "color", "bgcolor", "elevation")

    def wire_internals(self) -> Mapping[str, object] | None:
        given = {"color": self.color, "bgcolor": self.bgcolor, "elevation": self.elevation}
        if given == _PLAIN and self.style is None:
            return None
        return {"style": merged_style(self.style, given)}
