from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.alignment import Axis
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.engine.declare.events import ControlEventHandler


@control("MenuItemButton")
class MenuItemButton(LayoutControl):
    """An item of a menu."""

    content: StrOrControl | None = None
    """Text or control of the item."""

    close_on_click: bool = True
    """Whether a click closes the menu."""

    focus_on_hover: bool = True
    """Whether the pointer takes the keyboard focus along."""

    leading: Control | None = None
    """Control before the text."""

    trailing: Control | None = None
    """Control behind the text."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    style: ButtonStyle | None = None
    """Look, overriding the theme."""

    semantic_label: str | None = None
    """What screen readers say instead of the content."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    overflow_axis: Axis = Axis.HORIZONTAL
    """In which direction content and icons are laid out that do not fit."""

    on_click: ControlEventHandler[MenuItemButton] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""

    on_hover: ControlEventHandler[MenuItemButton] | None = None
    """Called when the pointer comes (`e.data` is `True`) and when it leaves (`False`)."""

    on_focus: ControlEventHandler[MenuItemButton] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[MenuItemButton] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
