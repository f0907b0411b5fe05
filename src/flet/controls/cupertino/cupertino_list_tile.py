from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import text_or_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoListTile")
class CupertinoListTile(LayoutControl, ActionControl):
    """A row with a title, as on iOS."""

    title: StrOrControl = prop(check=text_or_visible)
    """Text or control."""

    subtitle: StrOrControl | None = None
    """Text or control under the title."""

    leading: IconDataOrControl | None = None
    """Control before the text."""

    trailing: IconDataOrControl | None = None
    """Control behind the text."""

    bgcolor: ColorValue | None = None
    """Background colour; none by default."""

    bgcolor_activated: ColorValue | None = None
    """Background colour while it is pressed; a grey of iOS by default."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    url: str | Url | None = None
    """Link to open when it is clicked, before `on_click` is called."""

    toggle_inputs: bool = False
    """Whether a click also toggles a checkbox, radio button or switch inside."""

    additional_info: StrOrControl | None = None
    """Text or control before `trailing`."""

    leading_size: Number | None = None
    """Width and height of the place for `leading`, in logical pixels; 28 by default, 30 if `notched`."""

    leading_to_title: Number | None = None
    """Space between `leading` and the title, in logical pixels; 16 by default, 12 if `notched`."""

    notched: bool = False
    """Whether it is made for lists with round corners."""

    on_click: ControlEventHandler[CupertinoListTile] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""
