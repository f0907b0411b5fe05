"""Tiles, tables, panels and progress."""

from __future__ import annotations

from typing import Any

import flet as ft
from tests.gate.stage import Stage
from tests.gate.stages.inputs import A_CLICK, _theme, clicked
from tests.gate.values import MARK, OTHER

TILE_VALUES: dict[str, list[Any]] = {
    "title": ["Other"],
    "subtitle": ["Other"],
    "height": [84],
    "content_padding": [ft.Padding(40, 10, 4, 20)],
    "min_vertical_padding": [26],
    "horizontal_spacing": [40],
    "min_leading_width": [80],
    "min_height": [84],
    "title_alignment": [
        ft.ListTileTitleAlignment.TOP,
        ft.ListTileTitleAlignment.BOTTOM,
    ],
}
TILE_NEEDS: dict[str, Any] = {
    "selected_color": lambda: {"selected": True},
    "selected_tile_color": lambda: {"selected": True},
    "title_alignment": lambda: {"height": 84},
    "style": dict,
    "leading": lambda: {"leading": None},
}


def _tile() -> ft.ListTile:
    return ft.ListTile(
        title="Title", subtitle="Under", leading=ft.Icons.BOLT, trailing=ft.Text("End"), on_click=clicked
    )


def _within(control: ft.Control, width: int = 220) -> ft.Control:
    return ft.Container(control, width=width)


def _columns() -> list[ft.DataColumn]:
    return [ft.DataColumn(ft.Text("Name")), ft.DataColumn(ft.Text("Age"), numeric=True)]


def _rows() -> list[ft.DataRow]:
    return [
        ft.DataRow([ft.DataCell(ft.Text("Ada")), ft.DataCell(ft.Text("36"))], on_select_change=clicked),
        ft.DataRow([ft.DataCell(ft.Text("Bo")), ft.DataCell(ft.Text("7"))], selected=True),
    ]


STAGES = [
    Stage(
        "ListTile",
        lambda: {
            "title": "Title",
            "subtitle": "Under",
            "leading": ft.Icons.BOLT,
            "trailing": ft.Text("End"),
            "on_click": clicked,
        },
        dress=_within,
        size=(240, 104),
        at=(110, 40),
        states={"hover": "hover_color", "press": "splash_color"},
        needs=TILE_NEEDS,
        values=TILE_VALUES,
        unseen={"toggle_inputs": A_CLICK, "style": "of drawers", "width": "of the box around it"},
    ),
    Stage(
        "ListTileTheme",
        dress=_theme("list_tile_theme", lambda: _within(_tile())),
        size=(240, 104),
        at=(110, 40),
        values=TILE_VALUES,
        unseen={
            "selected_tile_color": "a selected tile's",
            "selected_color": "a selected tile's",
            "affinity": "of other tiles",
            "style": "of drawers",
            "title_alignment": "see ListTile",
        },
    ),
    Stage(
        "ExpansionTile",
        lambda: {
            "title": "Title",
            "controls": [ft.Text("Inner")],
            "leading": ft.Icons.BOLT,
            "expanded": True,
        },
        dress=_within,
        size=(240, 130),
        at=(110, 30),
        needs={
            "collapsed_bgcolor": lambda: {"expanded": False},
            "collapsed_icon_color": lambda: {"expanded": False},
            "collapsed_text_color": lambda: {"expanded": False},
            "collapsed_shape": lambda: {"expanded": False},
            "affinity": lambda: {"leading": None},
            "expanded_cross_axis_alignment": lambda: {
                "controls": [ft.Text("Inner"), ft.Text("A longer text inside")]
            },
            "leading": lambda: {"leading": None},
        },
        values={
            "title": ["Other"],
            "controls": [lambda: [ft.Text("Other")]],
            "affinity": [ft.TileAffinity.LEADING],
            "expanded": [False],
            "min_tile_height": [70],
            "expanded_cross_axis_alignment": [ft.CrossAxisAlignment.START, ft.CrossAxisAlignment.END],
            "expanded_alignment": [ft.Alignment.CENTER_RIGHT],
        },
        unseen={
            "clip_behavior": "what lies outside its outline",
            "maintain_state": "of what is hidden",
            "width": "of the box around it",
            "height": "of the box around it",
        },
    ),
    Stage(
        "ExpansionTileTheme",
        dress=_theme(
            "expansion_tile_theme",
            lambda: _within(
                ft.Column(
                    [
                        ft.ExpansionTile("Open", controls=[ft.Text("Inner")], expanded=True),
                        ft.ExpansionTile("Closed"),
                    ],
                    spacing=8,
                    tight=True,
                )
            ),
        ),
        size=(240, 180),
        values={"expanded_alignment": [ft.Alignment.CENTER_RIGHT]},
        unseen={"clip_behavior": "what lies outside its outline"},
    ),
    Stage(
        "ExpansionPanelList",
        lambda: {
            "controls": [
                ft.ExpansionPanel(header=ft.Text("One"), content=ft.Text("Inner"), expanded=True),
                ft.ExpansionPanel(header=ft.Text("Two"), content=ft.Text("Inner")),
                ft.ExpansionPanel(header=ft.Text("Three"), content=ft.Text("Inner")),
            ]
        },
        dress=_within,
        size=(240, 240),
        values={
            "controls": [lambda: [ft.ExpansionPanel(header=ft.Text("Other"))]],
            "spacing": [34],
            "elevation": [0],
        },
        unseen={
            "scroll": "how it scrolls",
            "width": "of the box around it",
            "height": "of scrolling lists",
        },
    ),
    Stage(
        "ExpansionPanel",
        lambda: {"header": ft.Text("Head"), "content": ft.Text("Inner"), "expanded": True},
        dress=lambda panel: _within(ft.ExpansionPanelList([panel])),
        size=(240, 130),
        at=(60, 30),
        states={"press": "splash_color highlight_color"},
        needs={
            "splash_color": lambda: {"can_tap_header": True},
            "highlight_color": lambda: {"can_tap_header": True},
        },
        unseen={
            **dict.fromkeys(
                "width height margin rotate scale offset flip transform disabled".split(),
                "upstream's list draws the panel itself",
            ),
        },
    ),
    Stage(
        "DataTable",
        lambda: {"columns": _columns(), "rows": _rows()},
        size=(300, 210),
        needs={
            "sort_ascending": lambda: {"sort_column_index": 0},
            "checkbox_horizontal_margin": lambda: {"show_checkbox_column": True},
            "border_radius": lambda: {"border": ft.Border.all(3, MARK)},
            "data_row_min_height": lambda: {"data_row_max_height": 90},
        },
        values={
            "columns": [lambda: [ft.DataColumn(ft.Text("Other")), ft.DataColumn(ft.Text("Two"))]],
            "rows": [lambda: _rows()[:1]],
            "sort_column_index": [0],
            "data_row_max_height": [64],
            "data_row_min_height": [70],
            "heading_row_height": [90],
            "column_spacing": [10],
            "horizontal_margin": [4],
            "checkbox_horizontal_margin": [40],
            "divider_thickness": [6],
            "width": [280],
            "height": [120],
        },
        unseen={"clip_behavior": "what lies outside its outline", "height": "of a table that is cut"},
    ),
    Stage(
        "DataTableTheme",
        dress=_theme("data_table_theme", lambda: ft.DataTable(_columns(), rows=_rows())),
        size=(300, 210),
        at=(60, 84),
        values={
            "data_row_max_height": [64],
            "heading_row_height": [90],
            "column_spacing": [10],
            "horizontal_margin": [4],
            "divider_thickness": [6],
            "heading_row_alignment": [ft.MainAxisAlignment.END],
        },
        unseen={
            "checkbox_horizontal_margin": "a table's with boxes",
            "data_row_min_height": "see DataTable",
            "heading_cell_cursor": "of headings that sort",
            "data_row_cursor": "of rows that answer",
        },
    ),
    Stage(
        "DataCell",
        lambda: {"content": ft.Text("Ada")},
        dress=lambda cell: ft.DataTable([ft.DataColumn(ft.Text("Name"))], rows=[ft.DataRow([cell])]),
        size=(180, 130),
        values={"content": [lambda: ft.Text("Other")]},
    ),
    Stage(
        "DataColumn",
        lambda: {"label": ft.Text("Name")},
        dress=lambda column: ft.DataTable(
            [column], rows=[ft.DataRow([ft.DataCell(ft.Text("Ada, Countess"))])]
        ),
        size=(200, 130),
        values={
            "label": [lambda: ft.Text("Other")],
            "heading_row_alignment": [ft.MainAxisAlignment.CENTER, ft.MainAxisAlignment.END],
        },
    ),
    Stage(
        "DataRow",
        lambda: {"cells": [ft.DataCell(ft.Text("Ada"))]},
        dress=lambda row: ft.DataTable([ft.DataColumn(ft.Text("Name"))], rows=[row]),
        size=(180, 130),
        values={"cells": [lambda: [ft.DataCell(ft.Text("Other"))]]},
    ),
    Stage(
        "ProgressBar",
        lambda: {"value": 0.4, "width": 120},
        size=(150, 50),
        needs={
            "stop_indicator_color": lambda: {"year_2023": False},
            "stop_indicator_radius": lambda: {"year_2023": False, "bar_height": 10},
            "track_gap": lambda: {"year_2023": False},
            "border_radius": lambda: {"bar_height": 20},
        },
        values={
            "value": [0.8],
            "bar_height": [14],
            "width": [80],
            "height": [18],
            "stop_indicator_radius": [5],
            "track_gap": [16],
            "year_2023": [False],
        },
        unseen={"semantics_value": "for screen readers"},
    ),
    Stage(
        "ProgressRing",
        lambda: {"value": 0.4},
        size=(100, 84),
        needs={"track_gap": lambda: {"year_2023": False}, "stroke_cap": lambda: {"stroke_width": 9}},
        values={
            "value": [0.8],
            "width": [60],
            "height": [60],
            "stroke_width": [9],
            "stroke_align": [1, -1],
            "track_gap": [16],
            "year_2023": [False],
            "padding": [12],
            "stroke_cap": [ft.StrokeCap.ROUND],
        },
        unseen={"semantics_value": "for screen readers"},
    ),
    Stage(
        "ProgressIndicatorTheme",
        dress=_theme(
            "progress_indicator_theme",
            lambda: ft.Row([ft.ProgressBar(value=0.4, width=80), ft.ProgressRing(value=0.4)], tight=True),
        ),
        size=(180, 84),
        needs={
            "stop_indicator_color": lambda: {"year_2023": False},
            "stop_indicator_radius": lambda: {"year_2023": False, "linear_min_height": 10},
            "border_radius": lambda: {"linear_min_height": 20},
            "stroke_cap": lambda: {"stroke_width": 9},
            "track_gap": lambda: {"year_2023": False},
            "circular_track_padding": dict,
        },
        values={
            "stroke_width": [9],
            "stroke_align": [1],
            "track_gap": [16],
            "stop_indicator_radius": [5],
            "linear_min_height": [14],
            "year_2023": [False],
            "circular_track_padding": [12],
            "stroke_cap": [ft.StrokeCap.ROUND],
        },
        unseen={"refresh_bgcolor": "of an indicator that Flet does not have"},
    ),
    Stage(
        "Shimmer",
        lambda: {
            "content": ft.Container(width=80, height=30, bgcolor=OTHER),
            "base_color": OTHER,
            "highlight_color": OTHER,
        },
        size=(120, 60),
        unseen=dict.fromkeys("gradient highlight_color period direction loop".split(), "how it moves"),
    ),
    Stage(
        "Dismissible",
        lambda: {"content": ft.Container(ft.Text("Word"), width=80, height=30, bgcolor=OTHER)},
        size=(120, 60),
        unseen=dict.fromkeys(
            "background secondary_background dismiss_direction dismiss_thresholds movement_duration "
            "resize_duration cross_axis_end_offset".split(),
            "of the drag",
        ),
    ),
]
