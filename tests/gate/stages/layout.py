"""Boxes, rows and what lies in them."""

from __future__ import annotations

import flet as ft
from tests.gate.stage import Stage
from tests.gate.stages.inputs import _theme, clicked
from tests.gate.values import MARK, OTHER

SCROLLS = "how it scrolls"
CLICKS = "what a click does"


def _box(width: int = 30, height: int = 20, color: str = OTHER) -> ft.Container:
    return ft.Container(ft.Text("x", size=10), width=width, height=height, bgcolor=color)


def _boxes(count: int = 3) -> list[ft.Control]:
    return [_box(24 + 8 * n, 16 + 6 * n) for n in range(count)]


def _framed(control: ft.Control) -> ft.Control:
    """In a box of fixed size that shows where it ends."""
    return ft.Container(control, width=150, height=90, border=ft.Border.all(1, ft.Colors.GREY))


ALIGNMENTS = {
    "alignment": [
        ft.MainAxisAlignment.CENTER,
        ft.MainAxisAlignment.END,
        ft.MainAxisAlignment.SPACE_BETWEEN,
        ft.MainAxisAlignment.SPACE_AROUND,
        ft.MainAxisAlignment.SPACE_EVENLY,
    ],
    "run_alignment": [ft.MainAxisAlignment.CENTER, ft.MainAxisAlignment.END],
}
BOUND = dict.fromkeys(("width", "height"), "of the box around it, which has a size")
LIST_UNSEEN = {
    "clip_behavior": "what lies outside it",
    "scroll": SCROLLS,
    **BOUND,
}
ROWS_UNSEEN = {
    **LIST_UNSEEN,
    "first_item_prototype": "how sizes are found",
    "prototype_item": "how sizes are found",
    "divider_thickness": "of lists that build their rows on demand",
}

STAGES = [
    Stage(
        "Container",
        lambda: {"content": ft.Text("Word"), "width": 90, "height": 50, "bgcolor": "#dddddd"},
        size=(130, 84),
        at=(50, 30),
        states={"hover": "ink_color"},
        needs={
            "alignment": dict,
            "blend_mode": lambda: {"gradient": ft.LinearGradient([MARK, OTHER])},
            "border_radius": dict,
            "clip_behavior": lambda: {"content": _box(120, 20, MARK)},
            "ink_color": lambda: {"ink": True, "on_click": clicked},
            "url": lambda: {"ink": True},
            "color_filter": lambda: {"content": _box(40, 20, OTHER)},
            "dark_theme": lambda: {"theme_mode": ft.ThemeMode.DARK, "bgcolor": ft.Colors.PRIMARY},
            "theme": lambda: {"bgcolor": ft.Colors.PRIMARY},
            "theme_mode": lambda: {"bgcolor": ft.Colors.SURFACE},
            "blur": lambda: {"bgcolor": None},
        },
        values={
            "width": [50],
            "height": [30],
            "padding": [ft.Padding(26, 12, 6, 18)],
            "shape": [ft.BoxShape.CIRCLE],
            "clip_behavior": [ft.ClipBehavior.HARD_EDGE],
            "theme_mode": [ft.ThemeMode.DARK],
            "border": [ft.Border.all(4, MARK), ft.Border(left=ft.BorderSide(6, MARK))],
            "gradient": [
                ft.LinearGradient([MARK, OTHER]),
                ft.RadialGradient([MARK, OTHER]),
                ft.SweepGradient([MARK, OTHER]),
            ],
            "blend_mode": [ft.BlendMode.MULTIPLY],
        },
        unseen={
            "ink": CLICKS,
            "ignore_interactions": CLICKS,
            "blur": "what lies below it",
            "animate": "how it moves",
            "blend_mode": "how it mixes with what lies below",
        },
    ),
    Stage(
        "BoxDecoration",
        lambda: {"bgcolor": "#dddddd"},
        dress=lambda decoration: ft.Container(
            ft.Text("Word"), width=90, height=50, foreground_decoration=decoration
        ),
        size=(130, 84),
        needs={"blend_mode": dict},
        values={"shape": [ft.BoxShape.CIRCLE]},
        unseen={"blend_mode": "how it mixes with what lies below"},
    ),
    Stage(
        "DecorationImage",
        lambda: {"src": "hills.png"},
        dress=lambda image: ft.Container(width=100, height=50, image=image),
        size=(130, 70),
        needs={"alignment": lambda: {"fit": ft.BoxFit.NONE}, "repeat": lambda: {"src": "tile.png"}},
        values={
            "src": ["face.png"],
            "fit": [ft.BoxFit.COVER, ft.BoxFit.FILL, ft.BoxFit.NONE],
            "repeat": [ft.ImageRepeat.REPEAT, ft.ImageRepeat.REPEAT_X],
            "scale": [2],
        },
        unseen={"match_text_direction": "of pages from right to left"},
    ),
    Stage(
        "Card",
        lambda: {"content": ft.Container(ft.Text("Word"), padding=12)},
        size=(130, 84),
        needs={"shadow_color": lambda: {"elevation": 10}},
        unseen={
            "clip_behavior": "what lies outside its outline",
            "semantic_container": "for screen readers",
            "show_border_on_foreground": "of borders over content",
        },
    ),
    Stage(
        "CardTheme",
        dress=_theme("card_theme", lambda: ft.Card(ft.Container(ft.Text("Word"), padding=12), elevation=6)),
        size=(130, 84),
        unseen={"clip_behavior": "what lies outside its outline"},
    ),
    Stage(
        "Column",
        lambda: {"controls": _boxes(), "height": 86},
        dress=_framed,
        size=(190, 120),
        needs={
            "intrinsic_width": lambda: {"horizontal_alignment": ft.CrossAxisAlignment.STRETCH},
            "horizontal_alignment": dict,
        },
        values={
            **ALIGNMENTS,
            "horizontal_alignment": [
                ft.CrossAxisAlignment.CENTER,
                ft.CrossAxisAlignment.END,
                ft.CrossAxisAlignment.STRETCH,
            ],
        },
        unseen={
            **BOUND,
            **dict.fromkeys(("tight", "wrap", "run_spacing", "run_alignment"), "see Row"),
            "scroll": SCROLLS,
            "horizontal_alignment": "the family of Container, alignment and padding has tests of its own",
        },
    ),
    Stage(
        "Row",
        lambda: {"controls": _boxes(), "height": 60},
        dress=_framed,
        size=(190, 120),
        needs={
            "run_spacing": lambda: {"wrap": True, "controls": _boxes(6)},
            "run_alignment": lambda: {"wrap": True, "controls": _boxes(6)},
            "wrap": lambda: {"controls": _boxes(6)},
            "intrinsic_height": lambda: {
                "vertical_alignment": ft.CrossAxisAlignment.STRETCH,
                "height": None,
            },
        },
        values={
            **ALIGNMENTS,
            "vertical_alignment": [
                ft.CrossAxisAlignment.START,
                ft.CrossAxisAlignment.END,
                ft.CrossAxisAlignment.STRETCH,
            ],
        },
        unseen={
            "tight": "nothing to see in a box of its own",
            "scroll": SCROLLS,
            "intrinsic_height": "see Column",
            **BOUND,
        },
    ),
    Stage(
        "Stack",
        lambda: {"controls": [_box(80, 50, "#dddddd"), _box(30, 20)], "width": 110, "height": 60},
        size=(150, 84),
        values={
            "fit": [ft.StackFit.EXPAND],
            "width": [60],
            "height": [40],
            "clip_behavior": [ft.ClipBehavior.NONE],
            "controls": [lambda: [_box(50, 40, MARK)]],
        },
        needs={
            "clip_behavior": lambda: {
                "controls": [ft.Container(left=90, top=20, width=40, height=20, bgcolor=MARK)]
            }
        },
    ),
    Stage(
        "ResponsiveRow",
        lambda: {
            "controls": [
                ft.Container(ft.Text(str(n)), col=6, bgcolor=OTHER, height=16 + 8 * n) for n in range(3)
            ]
        },
        dress=_framed,
        size=(190, 120),
        values={
            **ALIGNMENTS,
            "alignment": [ft.MainAxisAlignment.CENTER, ft.MainAxisAlignment.END],
            "columns": [18],
            "vertical_alignment": [ft.CrossAxisAlignment.CENTER, ft.CrossAxisAlignment.END],
        },
        unseen={"breakpoints": "of the window's width", "scroll": SCROLLS, **BOUND},
    ),
    Stage(
        "ListView",
        lambda: {"controls": _boxes(4)},
        dress=_framed,
        size=(190, 120),
        values={"spacing": [12]},
        unseen=ROWS_UNSEEN,
    ),
    Stage(
        "ReorderableListView",
        lambda: {"controls": [ft.Text(f"Row {n}") for n in range(3)]},
        dress=_framed,
        size=(190, 120),
        values={"item_extent": [28]},
        unseen={
            **ROWS_UNSEEN,
            "anchor": SCROLLS,
            "auto_scroller_velocity_scalar": SCROLLS,
            "mouse_cursor": "of the handles",
            "spacing": "of ListView",
        },
    ),
    Stage(
        "GridView",
        lambda: {"controls": _boxes(5), "runs_count": 3},
        dress=_framed,
        size=(190, 120),
        needs={"max_extent": lambda: {"runs_count": 1}},
        values={
            "runs_count": [2],
            "max_extent": [40],
            "child_aspect_ratio": [2],
            "spacing": [2],
            "run_spacing": [2],
        },
        unseen=LIST_UNSEEN,
    ),
    Stage(
        "Divider",
        dress=lambda divider: ft.Container(divider, width=120),
        size=(150, 60),
        values={"height": [36], "width": [60], "thickness": [7]},
        needs={"radius": lambda: {"thickness": 14, "color": MARK}},
    ),
    Stage(
        "VerticalDivider",
        dress=lambda divider: ft.Row([ft.Text("a"), divider, ft.Text("b")], height=50),
        size=(150, 74),
        values={"height": [30], "width": [60], "thickness": [7]},
        needs={"radius": lambda: {"thickness": 14, "color": MARK}},
    ),
    Stage(
        "DividerTheme",
        dress=_theme("divider_theme", lambda: ft.Container(ft.Divider(), width=120)),
        size=(150, 60),
        values={"space": [40]},
    ),
    Stage(
        "Placeholder",
        dress=lambda placeholder: ft.Container(placeholder, width=100, height=50),
        size=(130, 72),
        unseen={
            **BOUND,
            "flip": "it looks the same",
            "fallback_height": "without bounds",
            "fallback_width": "without bounds",
        },
    ),
    Stage(
        "RotatedBox",
        lambda: {"content": ft.Text("Words")},
        size=(110, 72),
        values={"quarter_turns": [1, 2, 3], "content": [lambda: ft.Text("Other")], "width": [80]},
    ),
    Stage(
        "SafeArea",
        lambda: {"content": _box(60, 30)},
        size=(130, 72),
        values={"content": [lambda: ft.Text("Other")], "width": [110], "height": [60]},
        unseen=dict.fromkeys(
            "avoid_intrusions_left avoid_intrusions_top avoid_intrusions_right avoid_intrusions_bottom "
            "maintain_bottom_view_padding".split(),
            "of screens with a notch",
        ),
    ),
    Stage(
        "ShaderMask",
        lambda: {"content": _box(80, 40, "#dddddd"), "shader": ft.LinearGradient([MARK, OTHER])},
        size=(120, 72),
        values={
            "shader": [ft.LinearGradient(["#000000", "#ffffff"])],
            "blend_mode": [ft.BlendMode.SRC_IN, ft.BlendMode.DST_IN],
            "content": [lambda: ft.Text("Other")],
        },
    ),
    Stage(
        "Tooltip",
        lambda: {"message": "Tip", "wait_duration": 0},
        dress=lambda tip: ft.Container(
            ft.Container(ft.Text("Word"), tooltip=tip, width=60, height=24, bgcolor="#dddddd"),
            padding=ft.Padding(60, 44, 0, 0),
        ),
        size=(200, 140),
        at=(90, 60),
        states={
            "hover": "message decoration vertical_offset margin padding bgcolor text_style text_align prefer_below "
            "size_constraints"
        },
        values={
            "message": ["Other"],
            "prefer_below": [False],
            "vertical_offset": [36],
            "size_constraints": [ft.BoxConstraints(min_width=120, min_height=40)],
            "text_align": [ft.TextAlign.CENTER],
        },
        needs={
            "text_align": lambda: {"size_constraints": ft.BoxConstraints(min_width=120)},
            "margin": dict,
        },
        unseen={
            **dict.fromkeys(
                "show_duration wait_duration exit_duration tap_to_dismiss trigger_mode mouse_cursor".split(),
                "when it comes and goes",
            ),
            "exclude_from_semantics": "for screen readers",
        },
    ),
    Stage(
        "TooltipTheme",
        dress=_theme(
            "tooltip_theme",
            lambda: ft.Container(
                ft.Container(
                    ft.Text("Word"),
                    tooltip=ft.Tooltip("Tip", wait_duration=0),
                    width=60,
                    height=24,
                    bgcolor="#dddddd",
                ),
                padding=ft.Padding(60, 44, 0, 0),
            ),
        ),
        size=(200, 140),
        at=(90, 60),
        states={
            "hover": "decoration vertical_offset margin padding text_style text_align prefer_below size_constraints"
        },
        values={
            "prefer_below": [False],
            "vertical_offset": [36],
            "size_constraints": [ft.BoxConstraints(min_width=120, min_height=40)],
        },
        unseen={
            **dict.fromkeys(
                "show_duration wait_duration exit_duration trigger_mode".split(), "when it comes and goes"
            ),
            "exclude_from_semantics": "for screen readers",
            "text_align": "see Tooltip",
        },
    ),
    Stage(
        "Badge",
        lambda: {"label": "9"},
        dress=lambda badge: ft.Container(ft.Icon(ft.Icons.BOLT, badge=badge), padding=10),
        size=(110, 72),
        needs={"small_size": lambda: {"label": None}},
        values={
            "label": ["Other"],
            "label_visible": [False],
            "large_size": [26],
            "small_size": [18],
            "padding": [ft.Padding(14, 0, 14, 0)],
            "offset": [ft.Offset(-10, 10)],
            "alignment": [ft.Alignment.BOTTOM_LEFT],
        },
    ),
    Stage(
        "BadgeTheme",
        dress=_theme(
            "badge_theme", lambda: ft.Container(ft.Icon(ft.Icons.BOLT, badge=ft.Badge("9")), padding=10)
        ),
        size=(110, 72),
        values={
            "large_size": [26],
            "padding": [ft.Padding(14, 0, 14, 0)],
            "offset": [ft.Offset(-10, 10)],
            "alignment": [ft.Alignment.BOTTOM_LEFT],
        },
        unseen={"small_size": "a badge's without label"},
    ),
]
