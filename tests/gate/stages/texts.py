"""Texts, icons and pictures."""

from __future__ import annotations

import flet as ft
from tests.gate.stage import Stage
from tests.gate.stages.inputs import _theme
from tests.gate.values import MARK, OTHER

WORDS = "Several words that fill three lines, more than what fits, and more of them and more"
BLENDS = [ft.BlendMode.MULTIPLY, ft.BlendMode.SRC_IN, ft.BlendMode.DIFFERENCE]
SELECTION = "where text is selected"

MARKDOWN = """# Head
Some *text*, `code` and a [link](https://example.org).

> Quote

| a | b |
|---|---|
| 1 | 2 |

```python
x = 1  # why
```
"""

STAGES = [
    Stage(
        "Text",
        lambda: {"value": WORDS, "width": 150},
        size=(180, 100),
        needs={
            "overflow": lambda: {"max_lines": 1},
            "spans": lambda: {"value": "Word "},
            "font_family_fallback": lambda: {"font_family": "Nowhere"},
        },
        values={
            "value": ["Other"],
            "size": [22],
            "max_lines": [1, 2],
            "font_family_fallback": [["Block"]],
            "spans": [lambda: [ft.TextSpan("span", ft.TextStyle(color=MARK))]],
            "weight": [ft.FontWeight.BOLD, ft.FontWeight.W_900],
            "text_align": [ft.TextAlign.CENTER, ft.TextAlign.RIGHT, ft.TextAlign.JUSTIFY, ft.TextAlign.END],
            "overflow": [ft.TextOverflow.ELLIPSIS, ft.TextOverflow.FADE],
            "width": [100],
            "height": [40],
        },
        unseen=dict.fromkeys(
            "selectable show_selection_cursor enable_interactive_selection selection_cursor_width "
            "selection_cursor_height selection_cursor_color".split(),
            SELECTION,
        ),
    ),
    Stage(
        "TextSpan",
        lambda: {"text": "span", "style": ft.TextStyle(color=OTHER)},
        dress=lambda span: ft.Text("Word ", spans=[span]),
        size=(180, 60),
        states={"markup": "spell_out semantics_label url"},
        values={"text": ["other"], "spans": [lambda: [ft.TextSpan("inner")]]},
    ),
    Stage(
        "TextStyle",
        dress=lambda style: ft.Text("Some words of it", style=style, width=100),
        size=(150, 80),
        needs={
            "decoration_color": lambda: {"decoration": ft.TextDecoration.UNDERLINE},
            "decoration_thickness": lambda: {"decoration": ft.TextDecoration.UNDERLINE},
            "decoration_style": lambda: {
                "decoration": ft.TextDecoration.UNDERLINE,
                "decoration_thickness": 2,
            },
            "font_family_fallback": lambda: {"font_family": "Nowhere"},
        },
        values={
            "size": [22],
            "height": [2.2],
            "letter_spacing": [4],
            "word_spacing": [14],
            "font_family_fallback": [["Block"]],
            "weight": [ft.FontWeight.BOLD],
            "decoration_thickness": [4],
            "foreground": [
                ft.Paint(color=MARK),
                ft.Paint(color=MARK, style=ft.PaintingStyle.STROKE, stroke_width=1),
            ],
            "shadow": [ft.BoxShadow(offset=ft.Offset(2, 2), color=MARK)],
        },
        unseen={"overflow": "see Text.overflow", "baseline": "of other scripts"},
    ),
    Stage(
        "TextTheme",
        dress=lambda theme: ft.Container(
            theme=ft.Theme(text_theme=theme),
            content=ft.Column(
                [ft.Text("Wo", theme_style=style) for style in ft.TextThemeStyle],
                wrap=True,
                spacing=2,
                height=200,
            ),
        ),
        size=(330, 220),
    ),
    Stage(
        "Icon",
        lambda: {"icon": ft.Icons.BOLT},
        size=(100, 72),
        needs={"blend_mode": lambda: {"color": MARK}},
        values={"shadows": [ft.BoxShadow(offset=ft.Offset(4, 4), color=MARK)], "width": [60], "height": [50]},
        unseen={
            "fill": "of variable fonts, which these icons are not",
            "grade": "of variable fonts",
            "weight": "of variable fonts",
            "optical_size": "of variable fonts",
            "blend_mode": "how it mixes with what lies below",
        },
    ),
    Stage(
        "IconTheme",
        dress=_theme("icon_theme", lambda: ft.Icon(ft.Icons.BOLT)),
        size=(100, 64),
        values={"shadows": [ft.BoxShadow(offset=ft.Offset(4, 4), color=MARK)]},
        unseen=dict.fromkeys(("fill", "grade", "weight", "optical_size"), "of variable fonts"),
    ),
    Stage(
        "CircleAvatar",
        lambda: {"content": ft.Text("Wo")},
        size=(130, 90),
        values={
            "content": ["Other"],
            "foreground_image_src": ["face.png"],
            "background_image_src": ["face.png"],
            "radius": [34],
            "min_radius": [34],
            "max_radius": [10],
        },
    ),
    Stage(
        "Image",
        lambda: {"src": "hills.png", "width": 90, "height": 60},
        size=(120, 84),
        needs={
            "color_blend_mode": lambda: {"color": MARK},
            "repeat": lambda: {"src": "tile.png"},
            "fit": lambda: {"height": 80},
            "error_content": lambda: {"src": "nowhere.png"},
        },
        values={
            "src": ["face.png"],
            "fit": [ft.BoxFit.COVER, ft.BoxFit.NONE, ft.BoxFit.FIT_HEIGHT],
            "color_blend_mode": BLENDS,
            "error_content": [lambda: ft.Text("Gone")],
            "width": [50],
            "height": [30],
        },
        unseen=dict.fromkeys(
            "gapless_playback exclude_from_semantics placeholder_src placeholder_fit fade_in_animation "
            "placeholder_fade_out_animation cache_width cache_height error_content".split(),
            "while it loads",
        ),
    ),
    Stage(
        "Markdown",
        lambda: {"value": MARKDOWN, "extension_set": ft.MarkdownExtensionSet.GITHUB_WEB, "width": 220},
        size=(240, 260),
        values={
            "value": ["Other"],
            "extension_set": [ft.MarkdownExtensionSet.NONE],
            "width": [120],
            "height": [100],
            "soft_line_break": [True],
            "code_theme": [ft.MarkdownCodeTheme.MONOKAI],
            "code_style_sheet": [
                ft.MarkdownStyleSheet(code_text_style=ft.TextStyle(color=MARK)),
                ft.MarkdownStyleSheet(codeblock_decoration=ft.BoxDecoration(bgcolor=MARK)),
                ft.MarkdownStyleSheet(codeblock_padding=30),
            ],
            "md_style_sheet": [
                *(
                    ft.MarkdownStyleSheet(**{name: ft.TextStyle(color=MARK)})
                    for name in (
                        "a_text_style p_text_style code_text_style em_text_style blockquote_text_style "
                        "table_head_text_style table_body_text_style h1_text_style"
                    ).split()
                ),
                ft.MarkdownStyleSheet(p_padding=20),
                ft.MarkdownStyleSheet(block_spacing=30),
                ft.MarkdownStyleSheet(table_padding=20),
                ft.MarkdownStyleSheet(table_cells_padding=24),
                ft.MarkdownStyleSheet(table_cells_decoration=ft.BoxDecoration(bgcolor=MARK)),
                ft.MarkdownStyleSheet(blockquote_padding=24),
                ft.MarkdownStyleSheet(blockquote_decoration=ft.BoxDecoration(bgcolor=MARK)),
                ft.MarkdownStyleSheet(codeblock_padding=24),
                ft.MarkdownStyleSheet(codeblock_decoration=ft.BoxDecoration(bgcolor=MARK)),
                ft.MarkdownStyleSheet(blockquote_alignment=ft.MainAxisAlignment.END),
                ft.MarkdownStyleSheet(text_alignment=ft.MainAxisAlignment.END),
            ],
        },
        needs={"soft_line_break": lambda: {"value": "one\ntwo"}},
        unseen={
            "selectable": SELECTION,
            "auto_follow_links": "what a click does",
            "auto_follow_links_target": "what a click does",
            "shrink_wrap": "of the layout around it",
            "fit_content": "of the layout around it",
            "image_error_content": "where a picture is missing",
            "latex_scale_factor": "of formulas",
            "latex_style": "of formulas",
        },
    ),
]
