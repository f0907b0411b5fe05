"""Buttons and menus."""

from __future__ import annotations

from typing import Any

import flet as ft
from tests.gate.stage import Stage
from tests.gate.stages.inputs import A_CLICK, _theme, clicked

CLIPPED = "what lies outside its outline"
FACE: dict[str, Any] = {"content": "Word", "icon": ft.Icons.BOLT, "on_click": clicked}
STYLES = {"hover": "overlay_color", "cursor": "mouse_cursor"}
STYLE_VALUES: dict[str, list[Any]] = {
    "elevation": [14],
    "padding": [ft.Padding(40, 12, 6, 18)],
    "icon_size": [34],
}
STYLE_NEEDS: dict[str, Any] = {}


def _button(name: str, **more: Any) -> Stage:
    return Stage(
        name,
        lambda: {**FACE, **more},
        size=(180, 72),
        at=(60, 28),
        values={"content": ["Other"], "icon": [ft.Icons.ANCHOR], "width": [150], "height": [56]},
        unseen={"clip_behavior": CLIPPED},
        states={"focus": ""},
    )


def _icon_button(name: str) -> Stage:
    return Stage(
        name,
        lambda: {"icon": ft.Icons.BOLT, "on_click": clicked},
        size=(110, 100),
        at=(30, 30),
        states={"hover": "hover_color", "press": "highlight_color splash_color", "focus": "focus_color"},
        needs={
            "selected_icon": lambda: {"selected": True},
            "selected_icon_color": lambda: {"selected": True},
            "disabled_color": lambda: {"disabled": True},
            "alignment": lambda: {"width": 90, "height": 80},
        },
        values={"width": [80], "height": [70], "padding": [20]},
        unseen={"splash_radius": "a splash of Material 2"},
    )


def _style_theme(name: str, field: str, control: Any) -> Stage:
    """A theme that is a style of buttons and nothing more."""
    return Stage(
        name,
        dress=_theme(field, control),
        size=(180, 72),
        at=(60, 28),
        values={
            "style": [
                ft.ButtonStyle(bgcolor="#e0008a"),
                ft.ButtonStyle(color="#e0008a"),
                ft.ButtonStyle(shape=ft.RoundedRectangleBorder(radius=3)),
                ft.ButtonStyle(side=ft.BorderSide(4, "#e0008a")),
                ft.ButtonStyle(padding=30),
            ]
        },
    )


STAGES = [
    *map(_button, ("Button", "FilledButton", "FilledTonalButton", "OutlinedButton", "TextButton")),
    *map(_icon_button, ("IconButton", "FilledIconButton", "FilledTonalIconButton", "OutlinedIconButton")),
    Stage(
        "ButtonStyle",
        dress=lambda style: ft.Button("Word", icon=ft.Icons.BOLT, on_click=clicked, style=style, height=60),
        size=(200, 84),
        at=(60, 40),
        states=STYLES,
        values=STYLE_VALUES,
        unseen={"shadow_color": "see elevation", "alignment": "see IconButton"},
    ),
    _style_theme("ButtonTheme", "button_theme", lambda: ft.Button("Word", on_click=clicked)),
    _style_theme(
        "FilledButtonTheme", "filled_button_theme", lambda: ft.FilledButton("Word", on_click=clicked)
    ),
    _style_theme(
        "OutlinedButtonTheme", "outlined_button_theme", lambda: ft.OutlinedButton("Word", on_click=clicked)
    ),
    _style_theme("TextButtonTheme", "text_button_theme", lambda: ft.TextButton("Word", on_click=clicked)),
    _style_theme(
        "IconButtonTheme", "icon_button_theme", lambda: ft.IconButton(ft.Icons.BOLT, on_click=clicked)
    ),
    Stage(
        "FloatingActionButton",
        lambda: {"icon": ft.Icons.BOLT, "on_click": clicked},
        size=(140, 96),
        at=(38, 38),
        states={
            "hover": "hover_color hover_elevation",
            "press": "splash_color highlight_elevation",
            "focus": "focus_color focus_elevation",
        },
        needs={"disabled_elevation": lambda: {"disabled": True}},
        values={"icon": [ft.Icons.ANCHOR], "width": [90], "height": [70]},
        unseen={"clip_behavior": CLIPPED},
    ),
    Stage(
        "FloatingActionButtonTheme",
        dress=_theme(
            "floating_action_button_theme",
            lambda: ft.FloatingActionButton("Word", icon=ft.Icons.BOLT, on_click=clicked),
        ),
        size=(200, 96),
        at=(38, 38),
        states={
            "hover": "hover_color hover_elevation",
            "press": "splash_color highlight_elevation",
            "focus": "focus_color focus_elevation",
        },
        values={
            "extended_padding": [40],
            "extended_size_constraints": [ft.BoxConstraints(min_width=170, min_height=70)],
        },
        unseen={
            "disabled_elevation": "a disabled button's",
            "size_constraints": "a button's without text",
        },
    ),
    Stage(
        "SegmentedButton",
        lambda: {
            "segments": [ft.Segment("a", label="One"), ft.Segment("b", label="Two", icon=ft.Icons.BOLT)],
            "selected": ["a"],
            "on_change": clicked,
        },
        size=(240, 100),
        values={
            "selected": [["b"]],
            "segments": [lambda: [ft.Segment("a", label="Other"), ft.Segment("b", label="Two")]],
            "padding": [20],
            "width": [215],
        },
        unseen={"allow_empty_selection": A_CLICK, "allow_multiple_selection": A_CLICK},
    ),
    Stage(
        "Segment",
        lambda: {"value": "a", "label": "One"},
        dress=lambda segment: ft.SegmentedButton(
            [segment, ft.Segment("b", label="Two")], selected=["a"], on_change=clicked
        ),
        size=(240, 64),
        values={"value": ["c"], "label": ["Other"]},
    ),
    Stage(
        "SegmentedButtonTheme",
        dress=_theme(
            "segmented_button_theme",
            lambda: ft.SegmentedButton(
                [ft.Segment("a", label="One"), ft.Segment("b", label="Two")],
                selected=["a"],
                on_change=clicked,
            ),
        ),
        size=(240, 64),
    ),
    Stage(
        "PopupMenuButton",
        lambda: {"items": [ft.PopupMenuItem("One")]},
        size=(120, 100),
        values={"content": [lambda: ft.Text("Other")], "padding": [20], "width": [90], "height": [80]},
        needs={"icon_size": dict},
        unseen={
            "items": "OpenMenu",
            "bgcolor": "OpenMenu",
            "shadow_color": "OpenMenu",
            "elevation": "OpenMenu",
            "menu_position": "OpenMenu",
            "clip_behavior": "OpenMenu",
            "shape": "OpenMenu",
            "menu_padding": "OpenMenu",
            "popup_animation_style": "how it moves",
            "size_constraints": "OpenMenu",
            "splash_radius": "a splash of Material 2",
        },
    ),
    Stage(
        "MenuBar",
        lambda: {
            "controls": [
                ft.SubmenuButton("File", [ft.MenuItemButton("Open")]),
                ft.SubmenuButton("Edit", [ft.MenuItemButton("Copy")]),
            ]
        },
        size=(240, 84),
        values={
            "controls": [lambda: [ft.SubmenuButton("Other", [ft.MenuItemButton("Open")])]],
            "style": [
                ft.MenuStyle(bgcolor="#e0008a"),
                ft.MenuStyle(padding=ft.Padding(20, 8, 4, 4)),
                ft.MenuStyle(side=ft.BorderSide(3, "#e0008a")),
                ft.MenuStyle(shape=ft.RoundedRectangleBorder(radius=16)),
                ft.MenuStyle(elevation=14),
            ],
        },
        unseen={"clip_behavior": CLIPPED},
    ),
    Stage(
        "MenuItemButton",
        lambda: {"content": "Word", "on_click": clicked},
        size=(200, 72),
        values={
            "content": ["Other"],
            "overflow_axis": [ft.Axis.VERTICAL],
            "style": [
                ft.ButtonStyle(bgcolor="#e0008a"),
                ft.ButtonStyle(color="#e0008a"),
                ft.ButtonStyle(padding=ft.Padding(40, 8, 4, 4)),
            ],
        },
        unseen={
            "clip_behavior": CLIPPED,
            "close_on_click": A_CLICK,
            "focus_on_hover": "whether a hover takes the focus",
            "overflow_axis": "where content does not fit",
        },
    ),
    Stage(
        "SubmenuButton",
        lambda: {"content": "Word", "controls": [ft.MenuItemButton("Open")]},
        size=(200, 72),
        values={"content": ["Other"]},
        unseen={
            "controls": "OpenMenu",
            "menu_style": "OpenMenu",
            "alignment_offset": "OpenMenu",
            "clip_behavior": CLIPPED,
        },
    ),
]
