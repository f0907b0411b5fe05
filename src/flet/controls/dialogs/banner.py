from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.engine.declare.checks import any_visible, at_least, text_or_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.margin import MarginValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("Banner")
class Banner(DialogControl):
    """A strip at the top of the page with a message and buttons."""

    content: StrOrControl = prop(check=text_or_visible)
    """Text or control with the message."""

    actions: list[Control] = prop(check=any_visible)
    """Buttons; at least one of them visible."""

    leading: IconDataOrControl | None = None
    """Control before the message, an icon for instance."""

    leading_padding: PaddingValue | None = None
    """Space around `leading`; 16 logical pixels behind it by default."""

    content_padding: PaddingValue | None = None
    """Space around the content."""

    force_actions_below: bool = False
    """Whether the buttons stand below the message in any case."""

    bgcolor: ColorValue | None = None
    """Background colour; `surface_container_low` of the theme by default."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    divider_color: ColorValue | None = None
    """Colour of the line below it; `outline_variant` of the theme by default."""

    elevation: Number | None = prop(default=None, check=at_least(0))
    """Height above the page in logical pixels, which makes its shadow; 0 by default. Not negative."""

    margin: MarginValue | None = None
    """Space around it, outside its border."""

    content_text_style: TextStyle | None = None
    """Style of the text in the content."""

    min_action_bar_height: Number = 52.0
    """Least height of the row of buttons, in logical pixels."""

    on_visible: ControlEventHandler[Banner] | None = prop(default=None, passive=True)
    """Called when it came into view."""
