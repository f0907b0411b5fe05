from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.text.text_align import TextAlign
from flet.controls.text.text_style import TextOverflow
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.text.text_selection import TextSelectionChangeEvent
    from flet.controls.text.text_span import TextSpan
    from flet.controls.text.text_style import FontWeight, TextStyle, TextThemeStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler, EventHandler


@control("Text")
class Text(LayoutControl):
    value: str = ""

    spans: list[TextSpan] | None = None

    text_align: TextAlign = TextAlign.START

    font_family: str | None = None

    font_family_fallback: list[str] | None = None

    size: Number | None = None

    weight: FontWeight | None = None

    italic: bool = False

    style: TextStyle | None = None

    theme_style: TextThemeStyle | None = None

    max_lines: int | None = prop(default=None, integer=True)

    overflow: TextOverflow = TextOverflow.CLIP

    selectable: bool | None = None

    no_wrap: bool = False

    color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    semantics_label: str | None = None

    show_selection_cursor: bool = False

    enable_interactive_selection: bool = True

    selection_cursor_width: Number = 2.0

    selection_cursor_height: Number | None = None

    selection_cursor_color: ColorValue | None = None

    on_tap: ControlEventHandler[Text] | None = None

    on_selection_change: EventHandler[TextSelectionChangeEvent[Text]] | None = None
