from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.text.markdown_style import MarkdownExtensionSet
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.url import UrlTarget
    from flet.controls.text.markdown_style import (
        MarkdownCodeTheme,
        MarkdownCustomCodeTheme,
        MarkdownStyleSheet,
    )
    from flet.controls.text.text_selection import TextSelectionChangeEvent
    from flet.controls.text.text_style import TextStyle
    from flet.engine.events import ControlEventHandler, EventHandler


@control("Markdown")
class Markdown(LayoutControl):
    value: str = ""

    selectable: bool = False

    extension_set: MarkdownExtensionSet = MarkdownExtensionSet.NONE

    code_theme: MarkdownCodeTheme | MarkdownCustomCodeTheme | None = None

    auto_follow_links: bool = False

    shrink_wrap: bool = True

    fit_content: bool = True

    soft_line_break: bool = False

    auto_follow_links_target: UrlTarget | None = None

    image_error_content: Control | None = None

    code_style_sheet: MarkdownStyleSheet | None = None

    md_style_sheet: MarkdownStyleSheet | None = None

    latex_scale_factor: float | None = None

    latex_style: TextStyle | None = None

    on_tap_text: ControlEventHandler[Markdown] | None = None

    on_selection_change: EventHandler[TextSelectionChangeEvent[Markdown]] | None = None

    on_tap_link: ControlEventHandler[Markdown] | None = None
