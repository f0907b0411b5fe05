from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.text.text_align import TextAlign
from flet.controls.text.text_style import TextOverflow
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.text.text_selection import TextSelectionChangeEvent
    from flet.controls.text.text_span import TextSpan
    from flet.controls.text.text_style import FontWeight, TextStyle, TextThemeStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler, EventHandler


@control("Text")
class Text(LayoutControl):
    """Shows text."""

    value: str = ""
    """The text. Line breaks in it are kept."""

    spans: list[TextSpan] | None = None
    """Pieces of text with styles of their own, after the text."""

    text_align: TextAlign = TextAlign.START
    """How the lines are aligned."""

    font_family: str | None = None
    """Name of the font: one of the system's, or of `page.fonts`."""

    font_family_fallback: list[str] | None = None
    """Fonts to take characters from that the first one lacks, in order."""

    size: Number | None = None
    """Size of the letters in logical pixels; 14 by default."""

    weight: FontWeight | None = None
    """Thickness of the letters; by default that of the style."""

    italic: bool = False
    """Whether the letters are slanted."""

    style: TextStyle | None = None
    """Style of the text."""

    theme_style: TextThemeStyle | None = None
    """A style of the theme; `style` and the properties here change it."""

    max_lines: int | None = prop(default=None, integer=True)
    """At how many lines the text ends; `overflow` says how. At least 1."""

    overflow: TextOverflow = TextOverflow.CLIP
    """What happens to text that does not fit."""

    selectable: bool | None = None
    """Whether the text can be selected and copied."""

    no_wrap: bool = False
    """Whether all stands on one line."""

    color: ColorValue | None = None
    """Colour of the letters; by default that of the style, else `on_surface` of the theme."""

    bgcolor: ColorValue | None = None
    """Colour behind the letters; none by default."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    show_selection_cursor: bool = False
    """Whether a caret shows at the end of the selection."""

    enable_interactive_selection: bool = True
    """Whether text can be selected and the selection has a menu."""

    selection_cursor_width: Number = 2.0
    """Thickness of that caret in logical pixels."""

    selection_cursor_height: Number | None = None
    """Height of that caret in logical pixels."""

    selection_cursor_color: ColorValue | None = None
    """Colour of that caret."""

    on_tap: ControlEventHandler[Text] | None = None
    """Called when selectable text is clicked or tapped."""

    on_selection_change: EventHandler[TextSelectionChangeEvent[Text]] | None = None
    """Called when the visitor selected something else."""
