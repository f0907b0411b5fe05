from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.alignment import MainAxisAlignment
    from flet.controls.layout.box import BoxDecoration
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_align import TextAlign
    from flet.controls.text.text_style import TextStyle


@value
class MarkdownStyleSheet(Value):
    """Styles for the parts of a Markdown text; what is not given comes from the theme."""

    a_text_style: TextStyle | None = None
    """Style of links."""

    p_text_style: TextStyle | None = None
    """Style of paragraphs."""

    p_padding: PaddingValue | None = None
    """Space around paragraphs."""

    code_text_style: TextStyle | None = None
    """Style of code."""

    h1_text_style: TextStyle | None = None
    """Style of headings of level 1."""

    h1_padding: PaddingValue | None = None
    """Space around headings of level 1."""

    h2_text_style: TextStyle | None = None
    """Style of headings of level 2."""

    h2_padding: PaddingValue | None = None
    """Space around headings of level 2."""

    h3_text_style: TextStyle | None = None
    """Style of headings of level 3."""

    h3_padding: PaddingValue | None = None
    """Space around headings of level 3."""

    h4_text_style: TextStyle | None = None
    """Style of headings of level 4."""

    h4_padding: PaddingValue | None = None
    """Space around headings of level 4."""

    h5_text_style: TextStyle | None = None
    """Style of headings of level 5."""

    h5_padding: PaddingValue | None = None
    """Space around headings of level 5."""

    h6_text_style: TextStyle | None = None
    """Style of headings of level 6."""

    h6_padding: PaddingValue | None = None
    """Space around headings of level 6."""

    em_text_style: TextStyle | None = None
    """Style of emphasised text."""

    strong_text_style: TextStyle | None = None
    """Style of strong text."""

    del_text_style: TextStyle | None = None
    """Style of struck text."""

    blockquote_text_style: TextStyle | None = None
    """Style of quotations."""

    img_text_style: TextStyle | None = None
    """Style of the text that stands for images."""

    checkbox_text_style: TextStyle | None = None
    """Style of check boxes."""

    block_spacing: Number | None = None
    """Space between blocks, in logical pixels."""

    list_indent: Number | None = None
    """How far lists are indented, in logical pixels."""

    list_bullet_text_style: TextStyle | None = None
    """Style of list bullets."""

    list_bullet_padding: PaddingValue | None = None
    """Space around list bullets."""

    table_head_text_style: TextStyle | None = None
    """Style of heads of tables."""

    table_body_text_style: TextStyle | None = None
    """Style of cells of tables."""

    table_head_text_align: TextAlign | None = None
    """How heads of tables are aligned."""

    table_padding: PaddingValue | None = None
    """Space around tables."""

    table_cells_padding: PaddingValue | None = None
    """Space inside the cells of tables."""

    blockquote_padding: PaddingValue | None = None
    """Space inside quotations."""

    table_cells_decoration: BoxDecoration | None = None
    """Decoration of the cells of tables."""

    blockquote_decoration: BoxDecoration | None = None
    """Decoration of quotations."""

    codeblock_padding: PaddingValue | None = None
    """Space inside blocks of code."""

    codeblock_decoration: BoxDecoration | None = None
    """Decoration of blocks of code."""

    horizontal_rule_decoration: BoxDecoration | None = None
    """Decoration of horizontal lines."""

    blockquote_alignment: MainAxisAlignment | None = None
    """How quotations are aligned."""

    codeblock_alignment: MainAxisAlignment | None = None
    """How blocks of code are aligned."""

    h1_alignment: MainAxisAlignment | None = None
    """How headings of level 1 are aligned."""

    h2_alignment: MainAxisAlignment | None = None
    """How headings of level 2 are aligned."""

    h3_alignment: MainAxisAlignment | None = None
    """How headings of level 3 are aligned."""

    h4_alignment: MainAxisAlignment | None = None
    """How headings of level 4 are aligned."""

    h5_alignment: MainAxisAlignment | None = None
    """How headings of level 5 are aligned."""

    h6_alignment: MainAxisAlignment | None = None
    """How headings of level 6 are aligned."""

    text_alignment: MainAxisAlignment | None = None
    """How paragraphs are aligned."""

    ordered_list_alignment: MainAxisAlignment | None = None
    """How numbered lists are aligned."""

    unordered_list_alignment: MainAxisAlignment | None = None
    """How lists with bullets are aligned."""
