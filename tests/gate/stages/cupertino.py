"""Controls in Apple's look."""

from __future__ import annotations

import datetime

import flet as ft
from tests.gate.stage import Stage
from tests.gate.stages.inputs import A_CLICK, clicked
from tests.gate.values import OTHER

ROLLING = "what a turn of the wheels does"

SIZED = dict.fromkeys(("width", "height"), "of the box around it, which has a size")


def _picker(control: ft.Control) -> ft.Control:
    return ft.Container(control, width=260, height=160)


def _button(name: str) -> Stage:
    return Stage(
        name,
        lambda: {"content": ft.Text("Word"), "on_click": clicked},
        size=(200, 92),
        at=(60, 36),
        states={"press": "opacity_on_click", "focus": "focus_color"},
        needs={
            "icon_color": lambda: {"icon": ft.Icons.BOLT},
            "disabled_bgcolor": lambda: {"disabled": True, "bgcolor": OTHER},
            "border_radius": lambda: {"bgcolor": OTHER},
            "alignment": lambda: {"width": 180, "height": 70, "bgcolor": OTHER},
            "size": lambda: {"bgcolor": OTHER},
            "min_size": lambda: {"bgcolor": OTHER},
            "padding": lambda: {"bgcolor": OTHER},
        },
        values={
            "content": [lambda: ft.Text("Other")],
            "opacity_on_click": [0.05],
            "width": [150],
            "height": [70],
            "min_size": [ft.Size(170, 70)],
        },
    )


STAGES = [
    *map(_button, ("CupertinoButton", "CupertinoFilledButton", "CupertinoTintedButton")),
    Stage(
        "CupertinoCheckbox",
        lambda: {"label": "Word", "value": True},
        size=(140, 60),
        at=(40, 18),
        states={"focus": "focus_color"},
        needs={"border_side": lambda: {"value": False}},
        values={"value": [None, False], "spacing": [30]},
        unseen={"tristate": A_CLICK},
    ),
    Stage(
        "CupertinoRadio",
        lambda: {"label": "Word", "value": "a"},
        dress=lambda radio: ft.RadioGroup(ft.Row([radio], tight=True), value="a"),
        size=(140, 60),
        at=(40, 18),
        states={"focus": "focus_color"},
        needs={"inactive_color": lambda: {"value": "b"}},
        values={"value": ["b"], "label": ["Other"]},
        unseen={"toggleable": A_CLICK},
    ),
    Stage(
        "CupertinoSwitch",
        lambda: {"label": "Word", "value": True},
        size=(160, 60),
        states={"focus": "focus_color"},
        needs={
            "inactive_thumb_color": lambda: {"value": False},
            "inactive_track_color": lambda: {"value": False},
            "inactive_thumb_image_src": lambda: {"value": False},
        },
        values={
            "value": [False],
            "active_thumb_image_src": ["face.png"],
            "inactive_thumb_image_src": ["face.png"],
            "track_outline_width": [5],
        },
        unseen={
            "on_label_color": "where the system asks for labels",
            "off_label_color": "where the system asks for labels",
        },
    ),
    Stage(
        "CupertinoSlider",
        lambda: {"value": 0.4, "width": 140},
        size=(170, 64),
        values={"value": [0.8], "min": [-1], "max": [2], "width": [100]},
        unseen={"divisions": A_CLICK},
    ),
    Stage(
        "CupertinoActivityIndicator",
        lambda: {"animating": False},
        size=(90, 60),
        values={"radius": [20], "progress": [0.4], "width": [60], "height": [50]},
        unseen={"animating": "how it moves"},
    ),
    Stage(
        "CupertinoListTile",
        lambda: {
            "title": ft.Text("Title"),
            "subtitle": ft.Text("Under"),
            "leading": ft.Icon(ft.Icons.BOLT),
            "trailing": ft.Icon(ft.Icons.ANCHOR),
            "on_click": clicked,
        },
        dress=lambda tile: ft.Container(tile, width=220),
        size=(240, 84),
        at=(110, 34),
        states={"press": "bgcolor_activated"},
        values={
            "title": [lambda: ft.Text("Other")],
            "subtitle": [lambda: ft.Text("Other")],
            "leading": [ft.Icons.ALARM],
            "trailing": [ft.Icons.ALARM],
            "leading_size": [44],
            "leading_to_title": [50],
            "width": [170],
            "height": [64],
        },
        unseen={"toggle_inputs": A_CLICK},
    ),
    Stage(
        "CupertinoSegmentedButton",
        lambda: {"controls": [ft.Text("One"), ft.Text("Two")]},
        size=(200, 70),
        needs={
            "disabled_color": lambda: {"disabled": True},
            "disabled_text_color": lambda: {"disabled": True},
        },
        values={
            "controls": [lambda: [ft.Text("Other"), ft.Text("Two")]],
            "selected_index": [1],
            "padding": [ft.Padding(24, 10, 4, 2)],
        },
        states={"press": "click_color"},
        at=(96, 24),
    ),
    Stage(
        "CupertinoSlidingSegmentedButton",
        lambda: {"controls": [ft.Text("One"), ft.Text("A longer one")]},
        size=(260, 70),
        values={
            "controls": [lambda: [ft.Text("Other"), ft.Text("Two")]],
            "selected_index": [1],
            "padding": [ft.Padding(24, 10, 4, 2)],
            "width": [230],
        },
    ),
    Stage(
        "CupertinoNavigationBar",
        lambda: {
            "destinations": [
                ft.NavigationBarDestination(ft.Icons.BOLT, "One"),
                ft.NavigationBarDestination(ft.Icons.ANCHOR, "Two"),
            ]
        },
        dress=lambda bar: ft.Container(bar, width=230),
        size=(250, 90),
        values={
            "destinations": [
                lambda: (
                    [ft.NavigationBarDestination(ft.Icons.ALARM, "Other")] * 1
                    + [ft.NavigationBarDestination(ft.Icons.ANCHOR, "Two")]
                )
            ],
            "selected_index": [1],
            "icon_size": [18],
        },
        unseen={"width": "of the box around it"},
    ),
    Stage(
        "CupertinoAppBar",
        lambda: {"title": ft.Text("Title"), "leading": ft.Icon(ft.Icons.BOLT), "trailing": ft.Text("End")},
        dress=lambda bar: ft.Container(ft.Pagelet(ft.Text("Page"), appbar=bar), width=250, height=120),
        size=(270, 140),
        values={"title": [lambda: ft.Text("Other")], "padding": [ft.Padding(40, 0, 40, 0)]},
        unseen={
            "automatically_imply_leading": "of views above others",
            "automatically_imply_title": "of views above others",
            "transition_between_routes": "how it moves",
            "previous_page_title": "of views above others",
            "automatic_background_visibility": "of pages that scroll below it",
            "enable_background_filter_blur": "of pages that scroll below it",
            "brightness": "of the bar of a phone",
            **dict.fromkeys(
                "width height margin rotate scale offset flip transform opacity disabled".split(),
                "of a page's bar, which the page lays out",
            ),
        },
    ),
    Stage(
        "CupertinoPicker",
        lambda: {"controls": [ft.Text(str(n)) for n in range(6)], "selected_index": 2},
        dress=_picker,
        size=(280, 180),
        values={
            "controls": [lambda: [ft.Text("Other"), ft.Text("Two"), ft.Text("Three")]],
            "selected_index": [4],
            "magnification": [1.6],
            "squeeze": [0.9],
            "diameter_ratio": [2.5],
            "off_axis_fraction": [0.8],
            "item_extent": [50],
            "selection_overlay": [lambda: ft.Container(bgcolor="#40e0008a")],
        },
        unseen=SIZED,
        needs={
            "use_magnifier": lambda: {"magnification": 1.6},
            "magnification": lambda: {"use_magnifier": True},
            "looping": lambda: {"selected_index": 0},
        },
    ),
    Stage(
        "CupertinoDatePicker",
        lambda: {
            "value": datetime.datetime(2024, 5, 17, 9, 30),
            "date_picker_mode": ft.CupertinoDatePickerMode.DATE,
        },
        dress=_picker,
        size=(280, 180),
        needs={
            "use_24h_format": lambda: {
                "date_picker_mode": ft.CupertinoDatePickerMode.TIME,
                "value": datetime.datetime(2024, 5, 17, 15, 30),
            },
            "minute_interval": lambda: {"date_picker_mode": ft.CupertinoDatePickerMode.TIME},
            "date_picker_mode": dict,
        },
        values={
            "value": [datetime.datetime(2023, 3, 2)],
            "minute_interval": [15],
            "minimum_year": [2024],
            "maximum_year": [2024],
            "item_extent": [50],
            "date_order": [ft.CupertinoDatePickerDateOrder.DAY_MONTH_YEAR],
            "date_picker_mode": [
                ft.CupertinoDatePickerMode.TIME,
                ft.CupertinoDatePickerMode.DATE_AND_TIME,
                ft.CupertinoDatePickerMode.MONTH_YEAR,
            ],
            "first_date": [datetime.datetime(2024, 5, 10)],
            "last_date": [datetime.datetime(2024, 5, 20)],
            "locale": [ft.Locale("de", "DE")],
        },
        unseen=SIZED,
    ),
    Stage(
        "CupertinoTimerPicker",
        lambda: {"value": 5425},
        dress=_picker,
        size=(280, 180),
        values={
            "value": [300],
            "second_interval": [5],
            "minute_interval": [5],
            "mode": [ft.CupertinoTimerPickerMode.HOUR_MINUTE, ft.CupertinoTimerPickerMode.MINUTE_SECONDS],
            "item_extent": [50],
            "alignment": [ft.Alignment.TOP_LEFT],
        },
        needs={"minute_interval": lambda: {"value": 600}, "second_interval": lambda: {"value": 600}},
        unseen={"alignment": "where it has more room than it takes", **SIZED},
    ),
    Stage(
        "CupertinoDialogAction",
        lambda: {"content": ft.Text("Word"), "on_click": clicked},
        dress=lambda action: ft.Container(action, width=150),
        size=(170, 80),
        values={"content": [lambda: ft.Text("Other")]},
    ),
    Stage(
        "CupertinoActionSheetAction",
        lambda: {"content": ft.Text("Word"), "on_click": clicked},
        dress=lambda action: ft.Container(action, width=150),
        size=(170, 84),
        values={"content": [lambda: ft.Text("Other")], "height": [70]},
        unseen={"width": "of the box around it"},
    ),
    Stage(
        "CupertinoActionSheet",
        lambda: {
            "title": ft.Text("Title"),
            "message": ft.Text("Words"),
            "actions": [ft.CupertinoActionSheetAction(ft.Text("One"))],
            "cancel": ft.CupertinoActionSheetAction(ft.Text("Cancel")),
        },
        dress=lambda sheet: ft.Container(sheet, width=230),
        size=(250, 260),
        values={
            "title": [lambda: ft.Text("Other")],
            "message": [lambda: ft.Text("Other")],
            "actions": [lambda: [ft.CupertinoActionSheetAction(ft.Text("Other"))]],
            "cancel": [lambda: ft.CupertinoActionSheetAction(ft.Text("Other"))],
        },
        unseen=SIZED,
    ),
]
