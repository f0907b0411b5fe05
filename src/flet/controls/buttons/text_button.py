from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.url import Url
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("TextButton")
class TextButton(LayoutControl, AdaptiveControl, ActionControl, Focusable):
    """A button of text only."""

    content: StrOrControl | None = None
    """Text or control on the button."""

    icon: IconDataOrControl | None = None
    """Icon before the content."""

    icon_color: ColorValue | None = None
    """Colour of the icon; by default that of the text."""

    style: ButtonStyle | None = None
    """Look of the button. What it leaves out comes from `Theme.text_button_theme`."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    url: str | Url | None = None
    """Link to open when it is clicked, before `on_click` is called."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    on_click: ControlEventHandler[TextButton] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""

    on_long_press: ControlEventHandler[TextButton] | None = None
    """Called when it is pressed and held."""

    on_hover: ControlEventHandler[TextButton] | None = None
    """Called when the pointer comes (`e.data` is `True`) and when it leaves (`False`)."""

    on_focus: ControlEventHandler[TextButton] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[TextButton] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
