from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control
from flet.engine.props import prop

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
    content: Control | None = None
    """The control inside."""

    modal: bool = False
    """Whether a click beside it leaves it open."""

    title: StrOrControl | None = None
    """Title."""

    actions: list[Control] = prop(default_factory=list)
    """Buttons, in order."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    elevation: Number | None = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    icon: Control | None = None
    """Icon, or a control in its place."""

    title_padding: PaddingValue | None = None

    content_padding: PaddingValue | None = None
    """Space around the content."""

    actions_padding: PaddingValue | None = None
    """Space around the buttons."""

    actions_alignment: MainAxisAlignment | None = None

    shape: OutlinedBorder | None = None
    """Outline."""

    inset_padding: PaddingValue | None = None
    """Least distance from the edges of the page."""

    icon_padding: PaddingValue | None = None

    action_button_padding: PaddingValue | None = None

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    icon_color: ColorValue | None = None
    """Colour of the icon."""

    scrollable: bool = False
    """Whether what does not fit can be scrolled to."""

    actions_overflow_button_spacing: Number | None = None

    alignment: Alignment | None = None
    """Where it stands in the room that is left."""

    content_text_style: TextStyle | None = None
    """Style of the text in the content."""

    title_text_style: TextStyle | None = None
    """Style of the title."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it."""
