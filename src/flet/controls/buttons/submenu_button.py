from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.buttons.menu_bar import MenuStyle
    from flet.controls.effects.transform import OffsetValue
    from flet.engine.declare.events import ControlEventHandler


@control("SubmenuButton")
class SubmenuButton(LayoutControl):
    """An item of a menu that opens another menu."""

    content: StrOrControl | None = None
    """Text or control of the item."""

    controls: list[Control] = prop(default_factory=list)
    """The items of its menu."""

    leading: Control | None = None
    """Control before the text."""

    trailing: Control | None = None
    """Control behind the text."""

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    menu_style: MenuStyle | None = None
    """Look of the menu."""

    style: ButtonStyle | None = None
    """Look, overriding the theme."""

    alignment_offset: OffsetValue | None = None
    """Distance of its menu from where it would open, in logical pixels."""

    on_open: ControlEventHandler[SubmenuButton] | None = None
    """Called when it opened."""

    on_close: ControlEventHandler[SubmenuButton] | None = None
    """Called when it closed."""

    on_hover: ControlEventHandler[SubmenuButton] | None = None
    """Called when the pointer comes (`e.data` is `True`) and when it leaves (`False`)."""

    on_focus: ControlEventHandler[SubmenuButton] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[SubmenuButton] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
