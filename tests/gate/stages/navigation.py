"""Bars, rails, drawers, tabs."""

from __future__ import annotations

from typing import Any

import flet as ft
from tests.gate.stage import Stage
from tests.gate.stages.inputs import _theme, clicked
from tests.gate.values import MARK, OTHER

HIDDEN = "what lies outside its outline"
SCROLLED = "of pages that scroll below it"


def _framed(control: ft.Control, height: int = 110) -> ft.Control:
    return ft.Container(control, width=250, height=height, bgcolor="#f0f0f0")


def _pagelet(**parts: Any) -> ft.Control:
    return ft.Container(ft.Pagelet(ft.Text("Page"), **parts), width=250, height=150)


def _destinations() -> list[ft.NavigationBarDestination]:
    return [
        ft.NavigationBarDestination(ft.Icons.BOLT, "One"),
        ft.NavigationBarDestination(ft.Icons.ANCHOR, "Two"),
    ]


def _stops() -> list[ft.NavigationRailDestination]:
    return [
        ft.NavigationRailDestination(ft.Icons.BOLT, label="One"),
        ft.NavigationRailDestination(ft.Icons.ANCHOR, label="Two"),
    ]


def _bar() -> ft.NavigationBar:
    return ft.NavigationBar(_destinations())


def _app_bar(**more: Any) -> ft.AppBar:
    return ft.AppBar(
        title=ft.Text("Title"),
        leading=ft.IconButton(ft.Icons.BOLT),
        actions=[ft.IconButton(ft.Icons.ANCHOR), ft.Text("End")],
        **more,
    )


def _tab_bar(bar: ft.TabBar) -> ft.Control:
    return _framed(
        ft.Tabs(ft.Column([bar, ft.TabBarView([ft.Text("One"), ft.Text("Two")], expand=True)]), length=2)
    )


def _tabs() -> list[ft.Control]:
    return [ft.Tab("First", ft.Icons.BOLT), ft.Tab("Second", ft.Icons.ANCHOR)]


BAR_VALUES: dict[str, list[Any]] = {
    "destinations": [lambda: _destinations()[::-1]],
    "selected_index": [1],
    "label_padding": [ft.Padding(0, 14, 0, 0)],
    "height": [100],
    "width": [200],
}
RAIL_VALUES: dict[str, list[Any]] = {
    "destinations": [lambda: _stops()[::-1]],
    "selected_index": [1],
    "min_width": [110],
    "min_extended_width": [210],
    "group_alignment": [0, 1],
    "label_type": [ft.NavigationRailLabelType.ALL, ft.NavigationRailLabelType.SELECTED],
    "height": [150],
    "width": [120],
}
RAIL_NEEDS: dict[str, Any] = {
    "min_extended_width": lambda: {"extended": True},
    "indicator_shape": lambda: {"use_indicator": True},
    "pin_leading_to_top": lambda: {"leading": ft.Text("Top"), "group_alignment": 0},
    "pin_trailing_to_bottom": lambda: {"trailing": ft.Text("End"), "group_alignment": 0},
    "selected_label_text_style": lambda: {"label_type": ft.NavigationRailLabelType.ALL},
    "unselected_label_text_style": lambda: {"label_type": ft.NavigationRailLabelType.ALL},
}
TAB_VALUES: dict[str, list[Any]] = {
    "tabs": [lambda: [ft.Tab("Other"), ft.Tab("Second")]],
    "tab_alignment": [ft.TabAlignment.CENTER, ft.TabAlignment.START_OFFSET],
    "indicator": [ft.UnderlineTabIndicator(border_side=ft.BorderSide(7, MARK))],
    "indicator_size": [ft.TabBarIndicatorSize.TAB],
    "divider_height": [6],
    "indicator_thickness": [8],
    "label_padding": [ft.Padding(34, 6, 4, 0)],
    "padding": [ft.Padding(26, 12, 6, 0)],
}
TAB_STATES = {"hover": "overlay_color splash_border_radius"}
APP_BAR_VALUES: dict[str, list[Any]] = {
    "title": ["Other"],
    "toolbar_height": [90],
    "leading_width": [100],
    "title_spacing": [60],
    "elevation": [14],
    "toolbar_opacity": [0.3],
    "actions_padding": [ft.Padding(0, 0, 50, 0)],
    "actions": [lambda: [ft.Text("Other")]],
    "leading": [lambda: ft.Icon(ft.Icons.ANCHOR)],
}
APP_BAR_UNSEEN = {
    "automatically_imply_leading": "of views above others",
    "elevation_on_scroll": SCROLLED,
    "clip_behavior": HIDDEN,
    "exclude_header_semantics": "for screen readers",
    "secondary": "of nested pages",
    **dict.fromkeys(
        "width height margin rotate scale offset flip transform opacity disabled".split(),
        "of a page's bar, which the page lays out",
    ),
}

STAGES = [
    Stage(
        "AppBar",
        lambda: {
            "title": ft.Text("Title"),
            "leading": ft.IconButton(ft.Icons.BOLT),
            "actions": [ft.IconButton(ft.Icons.ANCHOR), ft.Text("End")],
        },
        dress=lambda bar: _pagelet(appbar=bar),
        size=(270, 170),
        needs={
            "shadow_color": lambda: {"elevation": 14},
            "force_material_transparency": lambda: {"bgcolor": MARK},
        },
        values=APP_BAR_VALUES,
        unseen=APP_BAR_UNSEEN,
    ),
    Stage(
        "AppBarTheme",
        dress=_theme("appbar_theme", lambda: _pagelet(appbar=_app_bar())),
        size=(270, 170),
        needs={"shadow_color": lambda: {"elevation": 14}},
        values=APP_BAR_VALUES,
        unseen={"elevation_on_scroll": SCROLLED},
    ),
    Stage(
        "BottomAppBar",
        lambda: {"content": ft.Row([ft.IconButton(ft.Icons.BOLT), ft.Text("Word")])},
        dress=lambda bar: _pagelet(bottom_appbar=bar),
        size=(270, 170),
        needs={
            "border_radius": lambda: {"bgcolor": MARK},
            "shadow_color": lambda: {"elevation": 14},
        },
        values={"height": [100], "content": [lambda: ft.Text("Other")], "width": [200]},
        unseen={
            "clip_behavior": HIDDEN,
            "shape": "where a button is docked",
            "notch_margin": "where a button is docked",
            "width": "of a page's bar",
            "elevation": "a shadow below its own ground",
            "shadow_color": "a shadow below its own ground",
        },
    ),
    Stage(
        "BottomAppBarTheme",
        dress=_theme("bottom_appbar_theme", lambda: _pagelet(bottom_appbar=ft.BottomAppBar(ft.Text("Word")))),
        size=(270, 170),
        values={"height": [110]},
        unseen={
            "shape": "where a button is docked",
            "elevation": "a shadow below its own ground",
            "shadow_color": "a shadow below its own ground",
        },
    ),
    Stage(
        "NavigationBar",
        lambda: {"destinations": _destinations()},
        dress=_framed,
        size=(270, 130),
        at=(72, 34),
        states={"hover": "overlay_color"},
        needs={"shadow_color": lambda: {"elevation": 14}},
        values=BAR_VALUES,
    ),
    Stage(
        "NavigationBarTheme",
        dress=_theme("navigation_bar_theme", lambda: _framed(_bar())),
        size=(270, 130),
        at=(72, 34),
        states={"hover": "overlay_color"},
        needs={"shadow_color": lambda: {"elevation": 14}},
        values=BAR_VALUES,
    ),
    Stage(
        "NavigationBarDestination",
        lambda: {"icon": ft.Icons.BOLT, "label": "One"},
        dress=lambda one: _framed(
            ft.NavigationBar([one, ft.NavigationBarDestination(ft.Icons.ANCHOR, "Two")])
        ),
        size=(270, 130),
        unseen={"bgcolor": "upstream does not draw it"},
    ),
    Stage(
        "NavigationRail",
        lambda: {"destinations": _stops(), "selected_index": 0},
        dress=lambda rail: ft.Container(rail, height=210),
        size=(270, 230),
        needs=RAIL_NEEDS,
        values=RAIL_VALUES,
        unseen={"scrollable": "where it does not fit"},
    ),
    Stage(
        "NavigationRailTheme",
        dress=_theme(
            "navigation_rail_theme",
            lambda: ft.Container(ft.NavigationRail(_stops(), selected_index=0), height=170),
        ),
        size=(240, 190),
        needs={
            name: RAIL_NEEDS[name]
            for name in ("selected_label_text_style", "unselected_label_text_style")
            if False
        },
        values=RAIL_VALUES,
        unseen={
            "min_extended_width": "an extended rail's",
            "selected_label_text_style": "a rail's with labels",
            "unselected_label_text_style": "a rail's with labels",
        },
    ),
    Stage(
        "NavigationRailDestination",
        lambda: {"icon": ft.Icons.BOLT, "label": "One"},
        dress=lambda one: ft.Container(
            ft.NavigationRail(
                [one, ft.NavigationRailDestination(ft.Icons.ANCHOR, label="Two")],
                selected_index=0,
                label_type=ft.NavigationRailLabelType.ALL,
            ),
            height=170,
        ),
        size=(180, 190),
        values={"icon": [ft.Icons.ALARM], "padding": [20]},
    ),
    Stage(
        "TabBar",
        lambda: {"tabs": _tabs()},
        dress=_tab_bar,
        size=(270, 130),
        at=(110, 40),
        states=TAB_STATES,
        needs={
            "indicator_size": lambda: {"scrollable": False},
            "indicator_thickness": dict,
            "splash_border_radius": lambda: {"overlay_color": MARK},
        },
        values=TAB_VALUES,
        unseen={
            "indicator_animation": "how it moves",
            "indicator_size": "see TabBarTheme",
            "width": "of the box around it",
            "height": "of the box around it",
        },
    ),
    Stage(
        "TabBarTheme",
        dress=_theme("tab_bar_theme", lambda: _tab_bar(ft.TabBar(_tabs(), scrollable=False))),
        size=(270, 130),
        at=(190, 40),
        states=TAB_STATES,
        values={**TAB_VALUES, "tab_alignment": [ft.TabAlignment.CENTER]},
        needs={"splash_border_radius": lambda: {"overlay_color": MARK}},
        unseen={"indicator_animation": "how it moves"},
    ),
    Stage(
        "UnderlineTabIndicator",
        dress=lambda indicator: _tab_bar(ft.TabBar(_tabs(), indicator=indicator)),
        size=(270, 130),
        needs={"border_radius": lambda: {"border_side": ft.BorderSide(12, MARK)}},
        values={"insets": [ft.Padding(10, 0, 10, 12)]},
    ),
    Stage(
        "Tab",
        lambda: {"label": "First"},
        dress=lambda tab: _tab_bar(ft.TabBar([tab, ft.Tab("Second")])),
        size=(270, 130),
        needs={"icon_margin": lambda: {"icon": ft.Icons.BOLT}},
        values={"label": ["Other"], "icon_margin": [ft.Margin(0, 0, 0, 20)], "height": [70]},
        unseen=dict.fromkeys(
            "width margin rotate scale offset flip transform opacity disabled".split(), "of the bar"
        ),
    ),
    Stage(
        "PageView",
        lambda: {"controls": [ft.Container(bgcolor=OTHER), ft.Container(bgcolor=MARK)]},
        dress=lambda view: ft.Container(view, width=120, height=60),
        size=(150, 84),
        values={"selected_index": [1], "viewport_fraction": [0.6]},
        needs={
            "pad_ends": lambda: {"viewport_fraction": 0.6},
            "horizontal": lambda: {"viewport_fraction": 0.6},
            "reverse": lambda: {"viewport_fraction": 0.6},
        },
        unseen={
            **dict.fromkeys("keep_page snap implicit_scrolling clip_behavior".split(), "how it moves"),
            **dict.fromkeys(("width", "height"), "of the box around it"),
        },
    ),
    Stage(
        "Pagelet",
        lambda: {"content": ft.Text("Page"), "appbar": ft.AppBar(title=ft.Text("Title"))},
        dress=lambda pagelet: ft.Container(pagelet, width=250, height=150),
        size=(270, 170),
        needs={
            "floating_action_button_location": lambda: {
                "floating_action_button": ft.FloatingActionButton(icon=ft.Icons.BOLT, on_click=clicked)
            },
        },
        values={
            "content": [lambda: ft.Text("Other")],
            "appbar": [lambda: ft.AppBar(title=ft.Text("Other"))],
            "navigation_bar": [_bar],
            "bottom_appbar": [lambda: ft.BottomAppBar(ft.Text("Word"))],
            "bottom_sheet": [lambda: ft.Container(ft.Text("Sheet"), padding=10, bgcolor=MARK)],
            "floating_action_button": [lambda: ft.FloatingActionButton(icon=ft.Icons.BOLT)],
            "floating_action_button_location": [
                ft.FloatingActionButtonLocation.CENTER_FLOAT,
                ft.FloatingActionButtonLocation.START_TOP,
            ],
        },
        unseen={
            "width": "of the box around it",
            "height": "of the box around it",
            "drawer": "of drawers",
            "end_drawer": "of drawers",
        },
    ),
]
