from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.checks import shown_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.layout.alignment import Alignment, MainAxisAlignment
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@control("AlertDialog")
class AlertDialog(DialogControl):
    """A dialog with a title, a content and buttons; needs at least one of them."""

    content: Control | None = None
    """What the dialog is about."""

    modal: bool = False
    """Whether a click beside it leaves it open."""

    title: StrOrControl | None = prop(default=None, check=shown_with("content", "actions"))
    """Text or control at the top."""

    actions: list[Control] = prop(default_factory=list)
    """Buttons at the bottom."""

    bgcolor: ColorValue | None = None
    """Background colour; `surface_container_high` of the theme by default."""

    elevation: Number | None = None
    """Height above the page in logical pixels, 6 by default; a shadow needs a `shadow_color` too. Not
    negative.
    """

    icon: Control | None = None
    """Icon above the title."""

    title_padding: PaddingValue | None = None
    """Space around the title; by default 24 logical pixels at the sides and above."""

    content_padding: PaddingValue | None = None
    """Space around the content; by default 24 logical pixels, 20 above it."""

    actions_padding: PaddingValue | None = None
    """Space around the buttons; by default 24 logical pixels at the sides and below."""

    actions_alignment: MainAxisAlignment | None = None
    """How the buttons share the width that is left; at the end by default."""

    shape: OutlinedBorder | None = None
    """Outline; by default corners of 28 logical pixels."""

    inset_padding: PaddingValue | None = None
    """Least distance from the edges of the page; by default 40 logical pixels at the sides, 24 above and
    below.
    """

    icon_padding: PaddingValue | None = None
    """Space around the icon; by default 24 logical pixels at the sides and above."""

    action_button_padding: PaddingValue | None = None
    """Space around each button."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow; none by default."""

    icon_color: ColorValue | None = None
    """Colour of the icon; `secondary` of the theme by default."""

    scrollable: bool = False
    """Whether title and content can be scrolled when they do not fit."""

    actions_overflow_button_spacing: Number | None = None
    """Space between buttons that stand one below the other, in logical pixels."""

    alignment: Alignment | None = None
    """Where it stands on the page; in the middle by default."""

    content_text_style: TextStyle | None = None
    """Style of the text in the content."""

    title_text_style: TextStyle | None = None
    """Style of the title."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it; black at 54 % by default."""
