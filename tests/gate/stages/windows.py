"""What takes the whole window: views, dialogs, menus that are open."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import flet as ft
from tests.gate.stage import Stage
from tests.gate.stages.inputs import A_CLICK, clicked
from tests.gate.values import MARK, OTHER

SIZE = (480, 400)
SHADE = {"opacity": "the window lays it out", "disabled": "a dialog's parts are"}
FRAME = dict.fromkeys(
    "width height margin rotate scale offset flip transform opacity disabled".split(),
    "the window lays it out",
)
DAY = datetime.datetime(2024, 5, 17)
NOT_DRAWN = "of a text of its own, see its tests"


def _dialog(page: ft.Page, dialog: Any) -> None:
    page.show_dialog(dialog)


def _themed(name: str, dialog: Callable[[], Any]) -> Callable[[ft.Page, Any], None]:
    """Shows a dialog on a page with a theme."""

    def place(page: ft.Page, theme: Any) -> None:
        page.theme = ft.Theme(**{name: theme})
        page.show_dialog(dialog())

    return place


def _alert() -> ft.AlertDialog:
    return ft.AlertDialog(
        title=ft.Text("Title"),
        content=ft.Text("Words"),
        icon=ft.Icon(ft.Icons.BOLT),
        actions=[ft.TextButton("Yes"), ft.TextButton("No")],
    )


def _snack_bar() -> ft.SnackBar:
    return ft.SnackBar("Words", action="Undo", show_close_icon=True, persist=True, duration=3_600_000)


def _date_picker() -> ft.DatePicker:
    return ft.DatePicker(
        value=DAY,
        current_date=datetime.datetime(2024, 5, 9),
        first_date=datetime.datetime(2020, 1, 1),
        last_date=datetime.datetime(2030, 1, 1),
    )


def _time_picker() -> ft.TimePicker:
    return ft.TimePicker(value=datetime.time(9, 40), orientation=ft.Orientation.LANDSCAPE)


def _view(page: ft.Page, view: Any) -> None:
    page.views[:] = [view]


def _drawer(page: ft.Page, drawer: Any) -> None:
    page.views[:] = [ft.View(controls=[ft.Text("Page")], drawer=drawer)]
    page.update()
    page.run_task(page.show_drawer)


def _below(control: Any) -> Callable[[ft.Page, Any], None]:
    def place(page: ft.Page, thing: Any) -> None:
        page.views[:] = [ft.View(controls=[control(thing)], padding=20)]

    return place


def _menu_theme(page: ft.Page, theme: Any) -> None:
    page.theme = ft.Theme(popup_menu_theme=theme)
    page.views[:] = [ft.View(controls=[_popup()], padding=20)]


def _popup(**more: Any) -> ft.PopupMenuButton:
    return ft.PopupMenuButton(
        items=[ft.PopupMenuItem("One", icon=ft.Icons.BOLT), ft.PopupMenuItem("Two")], **more
    )


def _search(page: ft.Page, bar: ft.SearchBar) -> None:
    page.views[:] = [ft.View(controls=[bar], padding=20)]
    page.update()
    page.run_task(bar.open_view)


def _search_theme(page: ft.Page, theme: Any) -> None:
    page.theme = ft.Theme(search_view_theme=theme)
    tiles: list[ft.Control] = [ft.ListTile(title="One"), ft.ListTile(title="Two")]
    _search(page, ft.SearchBar(controls=tiles, view_hint_text="Hint", width=240))


def _dropdown_theme(page: ft.Page, theme: Any) -> None:
    page.theme = ft.Theme(dropdown_theme=theme)
    page.views[:] = [ft.View(controls=[_dropdown()], padding=20)]


def _dropdown(**more: Any) -> ft.Dropdown:
    return ft.Dropdown(
        value="a",
        width=200,
        options=[ft.DropdownOption("a", "Alder"), ft.DropdownOption("b", "Birch")],
        **more,
    )


MENU_STATES = {
    "click": "bgcolor shadow_color elevation menu_position shape menu_padding size_constraints items color "
    "label_text_style padding content icon checked label"
}

STAGES = [
    Stage(
        "AlertDialog",
        lambda: {
            "title": ft.Text("Title"),
            "content": ft.Text("Words"),
            "actions": [ft.TextButton("Yes"), ft.TextButton("No")],
        },
        place=_dialog,
        size=SIZE,
        needs={
            "icon_color": lambda: {"icon": ft.Icon(ft.Icons.BOLT)},
            "icon_padding": lambda: {"icon": ft.Icon(ft.Icons.BOLT)},
            "shadow_color": lambda: {"elevation": 20},
        },
        values={
            "title": [lambda: ft.Text("Other")],
            "content": [lambda: ft.Text("Other")],
            "actions": [lambda: [ft.TextButton("Other")]],
            "inset_padding": [ft.Padding(240, 10, 10, 200)],
            "elevation": [0],
            "actions_alignment": [ft.MainAxisAlignment.START, ft.MainAxisAlignment.CENTER],
        },
        unseen={
            "scrollable": "where it does not fit",
            "actions_overflow_button_spacing": "where they do not fit",
            "clip_behavior": "what lies outside its outline",
        },
    ),
    Stage(
        "DialogTheme",
        place=_themed("dialog_theme", _alert),
        size=SIZE,
        values={"elevation": [0], "inset_padding": [ft.Padding(240, 10, 10, 200)]},
        unseen={"clip_behavior": "what lies outside its outline", "shadow_color": "see AlertDialog"},
    ),
    Stage(
        "BottomSheet",
        lambda: {"content": ft.Container(ft.Text("Words"), padding=30)},
        place=_dialog,
        size=SIZE,
        values={
            "content": [lambda: ft.Container(ft.Text("Other"), padding=30)],
            "size_constraints": [ft.BoxConstraints(max_width=70)],
            "elevation": [20],
        },
        unseen={
            "dismissible": A_CLICK,
            "draggable": A_CLICK,
            "use_safe_area": "of screens with a notch",
            "scrollable": "where it does not fit",
            "maintain_bottom_view_insets_padding": "of the keyboard of a phone",
            "clip_behavior": "what lies outside its outline",
            "elevation": "a shadow over a dark ground",
            "fullscreen": "its content decides how high it is",
        },
    ),
    Stage(
        "BottomSheetTheme",
        place=_themed(
            "bottom_sheet_theme",
            lambda: ft.BottomSheet(ft.Container(ft.Text("Words"), padding=30), show_drag_handle=True),
        ),
        size=SIZE,
        values={"size_constraints": [ft.BoxConstraints(max_width=200)]},
        unseen={
            "clip_behavior": "what lies outside its outline",
            "elevation": "a shadow over a dark ground",
            "shadow_color": "a shadow over a dark ground",
            "show_drag_handle": "shown already",
        },
    ),
    Stage(
        "SnackBar",
        lambda: {"content": "Words", "duration": 3_600_000},
        place=_dialog,
        size=SIZE,
        needs={
            "close_icon_color": lambda: {"show_close_icon": True},
            "shape": lambda: {"behavior": ft.SnackBarBehavior.FLOATING},
            "margin": lambda: {"behavior": ft.SnackBarBehavior.FLOATING},
            "width": lambda: {"behavior": ft.SnackBarBehavior.FLOATING},
            "elevation": lambda: {"behavior": ft.SnackBarBehavior.FLOATING},
        },
        values={
            "content": ["Other"],
            "action": ["Undo"],
            "width": [220],
            "behavior": [ft.SnackBarBehavior.FLOATING],
            "elevation": [20],
        },
        unseen={
            **{name: why for name, why in FRAME.items() if name not in ("width", "margin")},
            "dismiss_direction": A_CLICK,
            "duration": "when it goes",
            "persist": "when it goes",
            "clip_behavior": "what lies outside its outline",
            "action_overflow_threshold": "where it does not fit",
        },
    ),
    Stage(
        "SnackBarAction",
        lambda: {"label": "Undo"},
        place=lambda page, action: page.show_dialog(ft.SnackBar("Words", action=action, duration=3_600_000)),
        size=SIZE,
        values={"label": ["Other"]},
        unseen={
            **FRAME,
            "disabled_text_color": "after a click",
            "disabled_bgcolor": "after a click",
        },
    ),
    Stage(
        "SnackBarTheme",
        place=_themed("snackbar_theme", _snack_bar),
        size=SIZE,
        needs={
            "width": lambda: {"behavior": ft.SnackBarBehavior.FLOATING},
            "shape": lambda: {"behavior": ft.SnackBarBehavior.FLOATING},
            "inset_padding": lambda: {"behavior": ft.SnackBarBehavior.FLOATING},
        },
        values={"width": [300], "behavior": [ft.SnackBarBehavior.FLOATING], "elevation": [20]},
        unseen={
            "dismiss_direction": A_CLICK,
            "show_close_icon": "shown already",
            "disabled_action_text_color": "after a click",
            "disabled_action_bgcolor": "after a click",
            "action_overflow_threshold": "where it does not fit",
            "elevation": "see SnackBar",
        },
    ),
    Stage(
        "Banner",
        lambda: {
            "content": ft.Text("Words"),
            "leading": ft.Icon(ft.Icons.BOLT),
            "actions": [ft.TextButton("Yes")],
        },
        place=_dialog,
        size=SIZE,
        needs={
            "divider_color": lambda: {"elevation": 0},
            "shadow_color": lambda: {"elevation": 14},
            "min_action_bar_height": lambda: {"force_actions_below": True},
        },
        values={
            "content": [lambda: ft.Text("Other")],
            "actions": [lambda: [ft.TextButton("Other")]],
            "min_action_bar_height": [100],
        },
    ),
    Stage(
        "BannerTheme",
        place=_themed(
            "banner_theme",
            lambda: ft.Banner(
                ft.Text("Words"), leading=ft.Icon(ft.Icons.BOLT), actions=[ft.TextButton("Yes")]
            ),
        ),
        size=SIZE,
        needs={"shadow_color": lambda: {"elevation": 14}},
    ),
    Stage(
        "DatePicker",
        lambda: {
            "value": DAY,
            "current_date": datetime.datetime(2024, 5, 9),
            "first_date": datetime.datetime(2020, 1, 1),
            "last_date": datetime.datetime(2030, 1, 1),
        },
        place=_dialog,
        size=(480, 600),
        needs={
            "field_label_text": lambda: {"entry_mode": ft.DatePickerEntryMode.INPUT},
            "field_hint_text": lambda: {"entry_mode": ft.DatePickerEntryMode.INPUT, "value": None},
            "switch_to_calendar_icon": lambda: {"entry_mode": ft.DatePickerEntryMode.INPUT},
        },
        values={
            "value": [datetime.datetime(2024, 5, 20)],
            "current_date": [datetime.datetime(2024, 5, 12)],
            "first_date": [datetime.datetime(2024, 5, 7)],
            "last_date": [datetime.datetime(2024, 5, 22)],
            "locale": [ft.Locale("de", "DE")],
            "entry_mode": [ft.DatePickerEntryMode.INPUT, ft.DatePickerEntryMode.CALENDAR_ONLY],
            "inset_padding": [ft.Padding(100, 10, 10, 10)],
        },
        unseen={
            "keyboard_type": "what the keyboard of a phone does",
            "error_format_text": "after a click",
            "error_invalid_text": "after a click",
            "field_hint_text": "in an empty field",
        },
    ),
    Stage(
        "DatePickerTheme",
        place=_themed("date_picker_theme", _date_picker),
        size=(480, 600),
        values={"elevation": [0], "today_border_side": [ft.BorderSide(3, MARK)]},
        unseen={
            **dict.fromkeys(
                "range_picker_elevation range_picker_bgcolor range_picker_header_bgcolor "
                "range_picker_header_foreground_color range_picker_shape range_picker_header_help_text_style "
                "range_picker_header_headline_text_style range_selection_bgcolor range_selection_overlay_color "
                "year_text_style year_bgcolor year_foreground_color year_overlay_color day_overlay_color".split(),
                "of ranges and years",
            ),
            "shadow_color": "see elevation",
        },
    ),
    Stage(
        "DateRangePicker",
        lambda: {
            "start_value": datetime.datetime(2024, 5, 8),
            "end_value": datetime.datetime(2024, 5, 21),
            "current_date": datetime.datetime(2024, 5, 9),
            "first_date": datetime.datetime(2024, 1, 1),
            "last_date": datetime.datetime(2024, 12, 1),
        },
        place=_dialog,
        size=(480, 600),
        needs={
            name: lambda: {"entry_mode": ft.DatePickerEntryMode.INPUT}
            for name in (
                "field_start_label_text",
                "field_end_label_text",
                "switch_to_calendar_icon",
                "confirm_text",
                "cancel_text",
            )
        },
        values={
            "start_value": [datetime.datetime(2024, 5, 2)],
            "end_value": [datetime.datetime(2024, 5, 28)],
            "current_date": [datetime.datetime(2024, 5, 24)],
            "first_date": [datetime.datetime(2024, 5, 7)],
            "last_date": [datetime.datetime(2024, 5, 22)],
            "locale": [ft.Locale("de", "DE")],
            "entry_mode": [ft.DatePickerEntryMode.INPUT, ft.DatePickerEntryMode.CALENDAR_ONLY],
        },
        unseen={
            "keyboard_type": "what the keyboard of a phone does",
            "error_format_text": "after a click",
            "error_invalid_text": "after a click",
            "error_invalid_range_text": "after a click",
            "field_start_hint_text": "in an empty field",
            "field_end_hint_text": "in an empty field",
            "barrier_color": "it fills the window",
        },
    ),
    Stage(
        "TimePicker",
        lambda: {"value": datetime.time(9, 40)},
        place=_dialog,
        size=(600, 600),
        needs={
            "hour_label_text": lambda: {"entry_mode": ft.TimePickerEntryMode.INPUT},
            "minute_label_text": lambda: {"entry_mode": ft.TimePickerEntryMode.INPUT},
            "switch_to_timer_icon": lambda: {"entry_mode": ft.TimePickerEntryMode.INPUT},
            "hour_format": lambda: {"value": datetime.time(15, 40)},
        },
        values={
            "value": [datetime.time(15, 5)],
            "entry_mode": [ft.TimePickerEntryMode.INPUT, ft.TimePickerEntryMode.DIAL_ONLY],
            "orientation": [ft.Orientation.LANDSCAPE, ft.Orientation.PORTRAIT],
            "hour_format": [ft.TimePickerHourFormat.H24],
            "locale": [ft.Locale("de", "DE")],
        },
        unseen={
            "error_invalid_text": "after a click",
            "orientation": "the window's by default",
        },
    ),
    Stage(
        "TimePickerTheme",
        place=_themed("time_picker_theme", _time_picker),
        size=(600, 480),
        values={"elevation": [0], "padding": [ft.Padding(60, 50, 24, 24)]},
        unseen={"day_period_button_style": NOT_DRAWN},
    ),
    Stage(
        "View",
        lambda: {"controls": [ft.Text("One"), ft.Container(width=60, height=30, bgcolor=OTHER)]},
        place=_view,
        size=SIZE,
        needs={
            "floating_action_button_location": lambda: {
                "floating_action_button": ft.FloatingActionButton(icon=ft.Icons.BOLT, on_click=clicked)
            },
            "drawer": lambda: {"appbar": ft.AppBar(title=ft.Text("Title"))},
            "end_drawer": lambda: {"appbar": ft.AppBar(title=ft.Text("Title"))},
        },
        values={
            "controls": [lambda: [ft.Text("Other")]],
            "appbar": [lambda: ft.AppBar(title=ft.Text("Title"))],
            "bottom_appbar": [lambda: ft.BottomAppBar(ft.Text("Word"))],
            "floating_action_button": [lambda: ft.FloatingActionButton(icon=ft.Icons.BOLT)],
            "floating_action_button_location": list(ft.FloatingActionButtonLocation),
            "navigation_bar": [
                lambda: ft.NavigationBar(
                    [
                        ft.NavigationBarDestination(ft.Icons.BOLT, "One"),
                        ft.NavigationBarDestination(ft.Icons.ANCHOR, "Two"),
                    ]
                )
            ],
            "drawer": [lambda: ft.NavigationDrawer([ft.NavigationDrawerDestination("One", ft.Icons.BOLT)])],
            "end_drawer": [
                lambda: ft.NavigationDrawer([ft.NavigationDrawerDestination("One", ft.Icons.BOLT)])
            ],
            "spacing": [40],
        },
        unseen={
            **FRAME,
            "scroll": "how it scrolls",
            "route": "of the address",
            "fullscreen_dialog": "of views above others",
            "can_pop": A_CLICK,
        },
    ),
    Stage(
        "NavigationDrawer",
        lambda: {
            "controls": [
                ft.NavigationDrawerDestination("One", ft.Icons.BOLT),
                ft.NavigationDrawerDestination("Two", ft.Icons.ANCHOR),
            ]
        },
        place=_drawer,
        size=SIZE,
        needs={"shadow_color": lambda: {"elevation": 20}},
        values={
            "controls": [lambda: [ft.NavigationDrawerDestination("Other", ft.Icons.BOLT)]],
            "selected_index": [1],
            "elevation": [30],
        },
        unseen=FRAME,
    ),
    Stage(
        "NavigationDrawerDestination",
        lambda: {"label": "One", "icon": ft.Icons.BOLT},
        place=lambda page, one: _drawer(page, ft.NavigationDrawer([one])),
        size=SIZE,
        values={"label": ["Other"]},
        unseen=FRAME,
    ),
    Stage(
        "NavigationDrawerTheme",
        place=lambda page, theme: (
            setattr(page, "theme", ft.Theme(navigation_drawer_theme=theme)),
            _drawer(
                page,
                ft.NavigationDrawer(
                    [
                        ft.NavigationDrawerDestination("One", ft.Icons.BOLT),
                        ft.NavigationDrawerDestination("Two", ft.Icons.ANCHOR),
                    ]
                ),
            ),
        )[-1],
        size=SIZE,
        values={
            "icon_theme": [ft.IconTheme(color=MARK, size=34)],
            "tile_height": [90],
            "indicator_size": [ft.Size(120, 30)],
            "elevation": [30],
        },
        unseen={"shadow_color": "see NavigationDrawer"},
    ),
    Stage(
        "CupertinoAlertDialog",
        lambda: {
            "title": ft.Text("Title"),
            "content": ft.Text("Words"),
            "actions": [ft.CupertinoDialogAction("Yes"), ft.CupertinoDialogAction("No")],
        },
        place=_dialog,
        size=SIZE,
        values={
            "title": [lambda: ft.Text("Other")],
            "content": [lambda: ft.Text("Other")],
            "actions": [lambda: [ft.CupertinoDialogAction("Other")]],
        },
        unseen={"inset_animation": "how it moves"},
    ),
    Stage(
        "CupertinoBottomSheet",
        lambda: {"content": ft.Container(ft.Text("Words"), height=120), "height": 140},
        place=_dialog,
        size=SIZE,
        values={"content": [lambda: ft.Container(ft.Text("Other"), height=120)], "height": [200]},
        unseen={name: why for name, why in FRAME.items() if name != "height"},
    ),
    Stage(
        "PopupMenuButton",
        lambda: {"items": [ft.PopupMenuItem("One", icon=ft.Icons.BOLT), ft.PopupMenuItem("Two")]},
        place=_below(lambda button: button),
        size=SIZE,
        at=(40, 40),
        states=MENU_STATES,
        needs={"shadow_color": lambda: {"elevation": 20}},
        values={
            "items": [lambda: [ft.PopupMenuItem("Other"), ft.PopupMenuItem()]],
            "menu_position": [ft.PopupMenuPosition.UNDER],
            "size_constraints": [ft.BoxConstraints(min_width=300)],
            "menu_padding": [ft.Padding(20, 20, 20, 20)],
            "elevation": [24],
        },
        unseen=dict.fromkeys(
            "width height margin rotate scale offset flip transform opacity disabled icon icon_color icon_size "
            "content padding style splash_radius clip_behavior popup_animation_style".split(),
            "see the closed one",
        ),
    ),
    Stage(
        "PopupMenuItem",
        lambda: {"content": "Word"},
        place=_below(lambda item: ft.PopupMenuButton(items=[item, ft.PopupMenuItem("Two")])),
        size=SIZE,
        at=(40, 40),
        states={**MENU_STATES, "markup": "mouse_cursor"},
        values={"content": ["Other"], "padding": [ft.Padding(50, 8, 4, 4)], "height": [90]},
        unseen={
            **{name: why for name, why in FRAME.items() if name != "height"},
            "mouse_cursor": "in a menu",
            "height": "see min height",
        },
    ),
    Stage(
        "PopupMenuTheme",
        place=_menu_theme,
        size=SIZE,
        at=(40, 40),
        states=MENU_STATES,
        values={
            "menu_position": [ft.PopupMenuPosition.UNDER],
            "menu_padding": [ft.Padding(20, 20, 20, 20)],
            "elevation": [24],
        },
        unseen={"mouse_cursor": "in a menu", "shadow_color": "see PopupMenuButton"},
    ),
    Stage(
        "SearchBar",
        lambda: {
            "controls": [ft.ListTile(title="One"), ft.ListTile(title="Two")],
            "view_hint_text": "Hint",
            "width": 240,
        },
        place=_search,
        size=SIZE,
        needs={"view_header_text_style": lambda: {"value": "Words"}},
        values={
            "controls": [lambda: [ft.ListTile(title="Other")]],
            "view_trailing": [lambda: [ft.Icon(ft.Icons.BOLT)]],
            "view_size_constraints": [ft.BoxConstraints(max_width=200, max_height=180, min_height=100)],
            "view_header_height": [90],
            "view_elevation": [24],
            "shrink_wrap": [True],
        },
        unseen={
            **dict.fromkeys(
                "value bar_leading bar_trailing bar_hint_text bar_bgcolor bar_overlay_color bar_shadow_color "
                "bar_elevation bar_border_side bar_shape bar_text_style bar_hint_text_style bar_padding "
                "bar_scroll_padding bar_size_constraints capitalization keyboard_type autofocus".split(),
                "see the closed one",
            ),
            **FRAME,
        },
    ),
    Stage(
        "SearchViewTheme",
        place=_search_theme,
        size=SIZE,
        values={
            "size_constraints": [ft.BoxConstraints(max_width=200, max_height=180, min_height=100)],
            "header_height": [90],
            "elevation": [24],
            "shrink_wrap": [True],
        },
        unseen={"header_text_style": "of text that was typed"},
    ),
    Stage(
        "Dropdown",
        lambda: {
            "value": "a",
            "width": 200,
            "options": [ft.DropdownOption("a", "Alder"), ft.DropdownOption("b", "Birch")],
        },
        place=_below(lambda dropdown: dropdown),
        size=SIZE,
        at=(100, 44),
        states={
            "click": "options elevation menu_height menu_width menu_style bgcolor selected_trailing_icon"
        },
        values={
            "options": [lambda: [ft.DropdownOption("a", "Other")]],
            "elevation": [24],
            "menu_height": [70],
            "menu_width": [300],
        },
        unseen=dict.fromkeys(
            "value text autofocus text_align enable_filter enable_search editable expanded_insets selected_suffix "
            "input_filter capitalization trailing_icon leading_icon error_style error_text text_size text_style "
            "label label_style border border_radius border_width border_color focused_border_width "
            "focused_border_color color content_padding dense filled fill_color hover_color hint_text hint_style "
            "helper_text helper_style width height margin rotate scale offset flip transform opacity "
            "disabled".split(),
            "see the closed one",
        ),
    ),
    Stage(
        "DropdownOption",
        lambda: {"key": "a", "text": "Alder"},
        place=_below(
            lambda option: ft.Dropdown(
                value="b", width=200, options=[option, ft.DropdownOption("b", "Birch")]
            )
        ),
        size=SIZE,
        at=(100, 44),
        states={"click": "text content leading_icon trailing_icon style"},
        values={"text": ["Other"]},
    ),
    Stage(
        "DropdownTheme",
        place=_dropdown_theme,
        size=SIZE,
        at=(100, 44),
        states={"click": "menu_style"},
    ),
    Stage(
        "MenuStyle",
        place=_below(
            lambda style: ft.MenuBar(
                [
                    ft.SubmenuButton(
                        "File", [ft.MenuItemButton("Open"), ft.MenuItemButton("Save")], menu_style=style
                    )
                ]
            )
        ),
        size=SIZE,
        at=(50, 40),
        states={
            "click": "alignment bgcolor shadow_color elevation padding side shape fixed_size max_size min_size "
            "visual_density"
        },
        needs={"shadow_color": lambda: {"elevation": 20}},
        values={
            "elevation": [24],
            "fixed_size": [ft.Size(200, 150)],
            "max_size": [ft.Size(60, 60)],
            "min_size": [ft.Size(220, 180)],
            "padding": [ft.Padding(20, 20, 20, 20)],
        },
        unseen={"mouse_cursor": "of the menu's ground"},
    ),
]
