from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.text.markdown_extension_set import MarkdownExtensionSet
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.url import UrlTarget
    from flet.controls.text.markdown_code_theme import MarkdownCodeTheme, MarkdownCustomCodeTheme
    from flet.controls.text.markdown_style_sheet import MarkdownStyleSheet
    from flet.controls.text.text_selection import TextSelectionChangeEvent
    from flet.controls.text.text_style import TextStyle
    from flet.engine.declare.events import ControlEventHandler, EventHandler


@control("Markdown")
class Markdown(LayoutControl):
    """Shows text in Markdown."""

    value: str = ""
    """The text."""

    selectable: bool = False
    """Whether the text can be selected and copied."""

    extension_set: MarkdownExtensionSet = MarkdownExtensionSet.NONE
    """Which additions to Markdown are understood."""

    code_theme: MarkdownCodeTheme | MarkdownCustomCodeTheme | None = None
    """Colours of program code: a named theme or own styles."""

    auto_follow_links: bool = False
    """Whether links open by themselves."""

    shrink_wrap: bool = True
    """Whether it is only as high as its content."""

    fit_content: bool = True
    """Whether it is only as wide as its content."""

    soft_line_break: bool = False
    """Whether a line break in the text is one on the page."""

    auto_follow_links_target: UrlTarget | None = None
    """Where links open that open by themselves."""

    image_error_content: Control | None = None
    """Shown in place of images that could not be loaded."""

    code_style_sheet: MarkdownStyleSheet | None = None
    """Styles for blocks of program code."""

    md_style_sheet: MarkdownStyleSheet | None = None
    """Styles for the parts of the text."""

    latex_scale_factor: float | None = None
    """Factor by which formulas are enlarged."""

    latex_style: TextStyle | None = None
    """Style of formulas."""

    on_tap_text: ControlEventHandler[Markdown] | None = None
    """Called when text is clicked."""

    on_selection_change: EventHandler[TextSelectionChangeEvent[Markdown]] | None = None
    """Called when the visitor selected something else."""

    on_tap_link: ControlEventHandler[Markdown] | None = None
    """Called when a link is clicked; `e.data` is its address."""
