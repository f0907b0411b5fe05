"""What is switched, slid and written in."""

from __future__ import annotations

from typing import Any

import flet as ft
from tests.gate.stage import Stage
from tests.gate.values import MARK, OTHER, SIDE

A_CLICK = "what a click does"
THE_KEYBOARD = "what the keyboard of a phone does"
TYPING = "what typing does"
FOCUSED = "the caret, which blinks"
SELECTED = "where text is selected"


def _theme(name: str, control: Any) -> Any:
    """A dress for a theme: the control below it."""
    return lambda theme: ft.Container(theme=ft.Theme(**{name: theme}), content=control())


def clicked(*_: Any) -> None:
    """Makes a control answer; nothing more."""


CHECKBOX = {
    "tristate": A_CLICK,
    "splash_radius": "the circle of a hover, see overlay_color",
}
TOGGLE_STATES = {"hover": "hover_color overlay_color", "focus": "focus_color"}

FIELD = {
    "label": "Name",
    "value": "Words",
    "width": 170,
}
FIELD_NEEDS: dict[str, Any] = {
    "label": lambda: {"label": None},
    "value": dict,
    "hint_text": lambda: {"value": "", "label": None},
    "hint_style": lambda: {"value": "", "label": None, "hint_text": "Hint"},
    "hint_max_lines": lambda: {
        "value": "",
        "label": None,
        "hint_text": "A hint that is far too long for one line of it",
        "max_lines": 3,
        "min_lines": 3,
        "multiline": True,
    },
    "helper_style": lambda: {"helper": "Help"},
    "helper_max_lines": lambda: {"helper": "Help that is far too long for one line of it, and so for ever"},
    "counter_style": lambda: {"counter": "1 / 2"},
    "error_style": lambda: {"error": "Wrong"},
    "error_max_lines": lambda: {"error": "Wrong in a way that is far too long for one line of it, really"},
    "prefix_style": lambda: {"prefix": "$"},
    "suffix_style": lambda: {"suffix": "kg"},
    "prefix_icon_size_constraints": lambda: {"prefix_icon": ft.Icons.BOLT},
    "suffix_icon_size_constraints": lambda: {"suffix_icon": ft.Icons.BOLT},
    "fill_color": lambda: {"filled": True},
    "hover_color": lambda: {"filled": True},
    "focus_color": lambda: {"filled": True},
    "focused_bgcolor": lambda: {"filled": True},
    "align_label_with_hint": lambda: {"value": "", "multiline": True, "min_lines": 2, "max_lines": 3},
    "text_vertical_align": lambda: {"height": 70, "label": None, "multiline": True},
    "border_radius": dict,
    "can_reveal_password": lambda: {"password": True},
    "obscuring_character": lambda: {"password": True},
    "min_lines": lambda: {"multiline": True},
    "max_lines": lambda: {"multiline": True, "value": "One\nTwo\nThree"},
    "strut_style": dict,
    "fit_parent_size": lambda: {"width": None},
    "collapsed": dict,
}
OF_TEXT = ("can_reveal_password", "obscuring_character", "min_lines", "max_lines", "strut_style")
FIELD_STATES = {
    "hover": "hover_color",
    "focus": "focused_border_width focused_border_color focused_color focused_bgcolor focus_color",
}
FIELD_UNSEEN = {
    "hint_fade_duration": "how it moves",
    "size_constraints": "of the field's tests",
}
TEXT_UNSEEN = {
    "selection": SELECTED,
    "keyboard_type": THE_KEYBOARD,
    "capitalization": THE_KEYBOARD,
    "autocorrect": THE_KEYBOARD,
    "enable_suggestions": THE_KEYBOARD,
    "smart_dashes_type": THE_KEYBOARD,
    "smart_quotes_type": THE_KEYBOARD,
    "enable_ime_personalized_learning": THE_KEYBOARD,
    "enable_stylus_handwriting": THE_KEYBOARD,
    "keyboard_brightness": THE_KEYBOARD,
    "autofill_hints": THE_KEYBOARD,
    "multiline": TYPING,
    "max_length": "adds a counter; see the tests of fields",
    "shift_enter": TYPING,
    "ignore_up_down_keys": TYPING,
    "read_only": TYPING,
    "input_filter": TYPING,
    "enable_interactive_selection": SELECTED,
    "selection_color": SELECTED,
    "show_cursor": FOCUSED,
    "cursor_color": FOCUSED,
    "cursor_error_color": FOCUSED,
    "cursor_width": FOCUSED,
    "cursor_height": FOCUSED,
    "cursor_radius": FOCUSED,
    "animate_cursor_opacity": FOCUSED,
    "ignore_pointers": A_CLICK,
    "always_call_on_tap": A_CLICK,
    "scroll_padding": "where the page scrolls to",
    "clip_behavior": "text beside the field's edge",
}
FIELD_VALUES = {
    "text_size": [24],
    "content_padding": [ft.Padding(40, 4, 4, 4)],
    "text_align": [ft.TextAlign.CENTER, ft.TextAlign.RIGHT],
    "max_lines": [2],
    "min_lines": [2],
    "obscuring_character": ["x"],
    "border": [
        ft.UnderlineInputBorder(side=SIDE),
        ft.NoInputBorder(),
        ft.OutlineInputBorder(side=SIDE, border_radius=14),
    ],
    "border_width": [5],
    "focused_border_width": [6],
    "strut_style": [ft.StrutStyle(size=30, height=1.4, force_strut_height=True)],
    "prefix_icon_size_constraints": [ft.BoxConstraints(min_width=70, min_height=30)],
    "suffix_icon_size_constraints": [ft.BoxConstraints(min_width=70, min_height=30)],
    "text_vertical_align": [ft.VerticalAlignment.START, ft.VerticalAlignment.END],
    "helper_max_lines": [1],
    "error_max_lines": [1],
    "hint_max_lines": [1],
}

DROPDOWN_NEEDS: dict[str, Any] = {
    "hint_text": lambda: {"value": None, "label": None},
    "hint_style": lambda: {"value": None, "label": None, "hint_text": "Hint"},
    "helper_style": lambda: {"helper_text": "Help"},
    "error_style": lambda: {"error_text": "Wrong"},
    "fill_color": lambda: {"filled": True},
    "hover_color": lambda: {"filled": True},
    "selected_suffix": dict,
    "expanded_insets": lambda: {"width": None},
    "text": lambda: {"value": None, "editable": True},
    "editable": dict,
}


def _options() -> list[ft.DropdownOption]:
    return [ft.DropdownOption("a", "Alder"), ft.DropdownOption("b", "Birch")]


STAGES = [
    Stage(
        "Checkbox",
        lambda: {"label": "Word", "value": True},
        size=(160, 64),
        at=(28, 28),
        states=TOGGLE_STATES,
        needs={"border_side": lambda: {"value": False}},
        values={"value": [None, False]},
        unseen=CHECKBOX,
    ),
    Stage(
        "CheckboxTheme",
        dress=_theme("checkbox_theme", lambda: ft.Checkbox(label="Word", value=True)),
        size=(160, 64),
        at=(28, 28),
        states={"hover": "overlay_color"},
        unseen={
            "splash_radius": CHECKBOX["splash_radius"],
            "border_side": "a line that only an empty box has",
        },
    ),
    Stage(
        "Radio",
        lambda: {"label": "Word", "value": "a"},
        dress=lambda radio: ft.RadioGroup(ft.Row([radio], tight=True), value="a"),
        size=(160, 64),
        at=(26, 26),
        states=TOGGLE_STATES,
        unseen={"toggleable": A_CLICK, "splash_radius": CHECKBOX["splash_radius"]},
        values={"value": ["b"], "label": ["Other"]},
    ),
    Stage(
        "RadioTheme",
        dress=_theme(
            "radio_theme", lambda: ft.RadioGroup(ft.Row([ft.Radio(label="Word", value="a")]), value="a")
        ),
        size=(160, 64),
        at=(26, 26),
        states={"hover": "overlay_color"},
        unseen={"splash_radius": CHECKBOX["splash_radius"]},
    ),
    Stage(
        "Switch",
        lambda: {"label": "Word", "value": True},
        size=(180, 64),
        at=(54, 28),
        states=TOGGLE_STATES,
        needs={
            "inactive_thumb_color": lambda: {"value": False},
            "inactive_track_color": lambda: {"value": False},
            "track_outline_color": lambda: {"value": False},
            "track_outline_width": lambda: {"value": False},
        },
        values={"value": [False], "track_outline_width": [6]},
        unseen={"splash_radius": CHECKBOX["splash_radius"]},
    ),
    Stage(
        "SwitchTheme",
        dress=_theme("switch_theme", lambda: ft.Switch(label="Word", value=False)),
        size=(180, 64),
        at=(30, 28),
        states={"hover": "overlay_color"},
        values={"track_outline_width": [6]},
        unseen={"splash_radius": CHECKBOX["splash_radius"]},
    ),
    Stage(
        "Slider",
        lambda: {"value": 0.4, "width": 180},
        size=(200, 80),
        at=(86, 32),
        states={"hover": "overlay_color", "press": "label", "markup": ""},
        needs={
            "label": lambda: {"divisions": 5, "label": "First"},
            "min": dict,
            "round": lambda: {"label": "{value}", "divisions": 5},
            "secondary_active_color": lambda: {"secondary_track_value": 0.7},
            "inactive_color": dict,
        },
        values={
            "value": [0.8],
            "min": [-1],
            "max": [2],
            "round": [2],
            "secondary_track_value": [0.7],
            "padding": [0],
            "width": [120],
            "year_2023": [False],
            "label": ["Other"],
        },
        unseen={"interaction": A_CLICK, "round": "of the label; see the tests of sliders"},
    ),
    Stage(
        "SliderTheme",
        dress=_theme(
            "slider_theme",
            lambda: ft.Slider(value=0.4, width=180, divisions=5, secondary_track_value=0.8, label="Word"),
        ),
        size=(200, 80),
        at=(86, 32),
        states={
            "hover": "overlay_color",
            "press": "value_indicator_color value_indicator_text_style value_indicator_stroke_color",
        },
        values={"track_height": [14], "padding": [0], "year_2023": [False], "thumb_size": [ft.Size(8, 40)]},
        unseen={
            "interaction": A_CLICK,
            "overlapping_shape_stroke_color": "of RangeSlider's thumbs, one over the other",
            "min_thumb_separation": "of RangeSlider's thumbs",
            "disabled_thumb_color": "DisabledSlider",
            "disabled_active_tick_mark_color": "DisabledSlider",
            "disabled_active_track_color": "DisabledSlider",
            "disabled_inactive_tick_mark_color": "DisabledSlider",
            "disabled_inactive_track_color": "DisabledSlider",
            "disabled_secondary_active_track_color": "DisabledSlider",
            "track_gap": "of year_2023=False",
            "thumb_size": "of year_2023=False",
        },
    ),
    Stage(
        "RangeSlider",
        lambda: {"start_value": 0.2, "end_value": 0.7, "width": 180},
        size=(200, 80),
        at=(56, 32),
        states={"hover": "overlay_color", "press": "label"},
        needs={"label": lambda: {"divisions": 5, "label": "First"}},
        values={"start_value": [0.5], "end_value": [0.9], "min": [-1], "max": [2], "label": ["Other"]},
        unseen={"round": "of the label; see the tests of sliders"},
    ),
    Stage(
        "Chip",
        lambda: {"label": "Word", "on_click": clicked},
        size=(180, 72),
        at=(40, 30),
        states={"press": "elevation_on_click", "markup": "delete_icon_tooltip"},
        needs={
            "selected_color": lambda: {"selected": True},
            "show_checkmark": lambda: {"selected": True},
            "check_color": lambda: {"selected": True},
            "delete_icon": lambda: {"on_delete": clicked},
            "delete_icon_color": lambda: {"on_delete": clicked},
            "delete_icon_tooltip": lambda: {"on_delete": clicked},
            "delete_icon_size_constraints": lambda: {"on_delete": clicked},
            "disabled_color": lambda: {"disabled": True},
            "shadow_color": lambda: {"elevation": 9},
            "selected_shadow_color": lambda: {"elevation": 9, "selected": True},
            "leading_size_constraints": lambda: {"leading": ft.Icon(ft.Icons.BOLT)},
        },
        values={
            "padding": [20],
            "leading_size_constraints": [ft.BoxConstraints(min_width=50, min_height=50)],
            "delete_icon_size_constraints": [ft.BoxConstraints(min_width=50, min_height=50)],
        },
        unseen={
            "clip_behavior": "what lies outside its outline",
            "enable_animation_style": "how it moves",
            "select_animation_style": "how it moves",
            "leading_drawer_animation_style": "how it moves",
            "delete_drawer_animation_style": "how it moves",
        },
    ),
    Stage(
        "ChipTheme",
        dress=_theme(
            "chip_theme",
            lambda: ft.Chip(
                label="Word",
                on_click=clicked,
                on_delete=clicked,
                selected=True,
                leading=ft.Icon(ft.Icons.BOLT),
            ),
        ),
        size=(220, 80),
        at=(60, 32),
        states={"press": "elevation_on_click"},
        values={
            "padding": [20],
            "leading_size_constraints": [ft.BoxConstraints(min_width=50, min_height=50)],
            "delete_icon_size_constraints": [ft.BoxConstraints(min_width=50, min_height=50)],
        },
        unseen={
            "disabled_color": "a disabled chip's",
            "bgcolor": "a chip's that is not selected",
            "shadow_color": "a chip's that is not selected",
            "selected_shadow_color": "a shadow's, which needs an elevation",
            "show_checkmark": "a chip's without leading",
            "check_color": "a chip's without leading",
            "brightness": "upstream's has no effect with Material 3",
        },
    ),
    Stage(
        "TextField",
        lambda: dict(FIELD),
        size=(200, 104),
        at=(90, 44),
        states=FIELD_STATES,
        needs=FIELD_NEEDS,
        values=FIELD_VALUES,
        unseen={**FIELD_UNSEEN, **TEXT_UNSEEN},
    ),
    Stage(
        "CupertinoTextField",
        lambda: {"value": "Words", "width": 170},
        size=(200, 72),
        at=(90, 28),
        states={"focus": FIELD_STATES["focus"]},
        needs={
            "placeholder_text": lambda: {"value": ""},
            "placeholder_style": lambda: {"value": "", "placeholder_text": "Hint"},
            "blend_mode": lambda: {"bgcolor": OTHER},
            "prefix_visibility_mode": lambda: {"prefix": "$"},
            "suffix_visibility_mode": lambda: {"suffix": "$"},
            "can_reveal_password": lambda: {"password": True},
            "obscuring_character": lambda: {"password": True},
            "min_lines": lambda: {"multiline": True},
            "max_lines": lambda: {"multiline": True, "value": "One\nTwo\nThree"},
            "text_vertical_align": lambda: {"height": 60},
            "border_radius": lambda: {"border_color": MARK},
        },
        values={
            **FIELD_VALUES,
            "prefix_visibility_mode": [ft.OverlayVisibilityMode.NEVER],
            "suffix_visibility_mode": [ft.OverlayVisibilityMode.EDITING, ft.OverlayVisibilityMode.NEVER],
            "clear_button_visibility_mode": [ft.OverlayVisibilityMode.ALWAYS],
            "placeholder_text": ["Other"],
        },
        unseen={
            **FIELD_UNSEEN,
            **TEXT_UNSEEN,
            **dict.fromkeys(
                "label label_style icon focused_color focused_bgcolor dense filled fill_color focus_color "
                "align_label_with_hint hover_color hint_text hint_style hint_max_lines helper helper_style "
                "helper_max_lines counter counter_style error error_style error_max_lines prefix_icon suffix_icon "
                "prefix_icon_size_constraints suffix_icon_size_constraints collapsed fit_parent_size prefix_style "
                "suffix_style content_padding focused_border_width focused_border_color can_reveal_password "
                "border".split(),
                "Material's fields have it; upstream's Cupertino field does not use it",
            ),
            "blend_mode": "see Container",
            "clear_button_semantics_label": "of the button's name",
            "strut_style": "as in TextField",
            "text_vertical_align": "as in TextField",
        },
    ),
    Stage(
        "Dropdown",
        lambda: {"label": "Tree", "value": "a", "width": 170, "options": _options()},
        size=(200, 104),
        at=(80, 44),
        states={"hover": "hover_color", "focus": "focused_border_width focused_border_color"},
        needs=DROPDOWN_NEEDS,
        values={
            **FIELD_VALUES,
            "value": ["b"],
            "options": [lambda: [ft.DropdownOption("a", "Other")]],
            "expanded_insets": [ft.Padding(30, 0, 10, 0)],
            "label": ["Other"],
        },
        unseen={
            "enable_filter": TYPING,
            "enable_search": TYPING,
            "elevation": "OpenDropdown",
            "menu_height": "OpenDropdown",
            "menu_width": "OpenDropdown",
            "menu_style": "OpenDropdown",
            "bgcolor": "OpenDropdown",
            "selected_trailing_icon": "OpenDropdown",
            "input_filter": TYPING,
            "capitalization": THE_KEYBOARD,
            "editable": TYPING,
            "selected_suffix": "upstream does not draw it",
            "text": TYPING,
        },
    ),
    Stage(
        "DropdownM2",
        lambda: {"label": "Tree", "value": "a", "width": 170, "options": [ft.DropdownOption("a", "Alder")]},
        size=(200, 104),
        at=(80, 44),
        states=FIELD_STATES,
        needs={
            **{
                name: needs
                for name, needs in FIELD_NEEDS.items()
                if "hint" not in name and name not in OF_TEXT
            },
            "hint_text": lambda: {"value": None, "label": None},
            "hint_style": lambda: {"value": None, "label": None, "hint_text": "Hint"},
            "hint_content": lambda: {"value": None, "label": None},
            "disabled_hint_content": lambda: {"value": None, "label": None, "disabled": True},
            "select_icon_disabled_color": lambda: {"disabled": True},
            "text_vertical_align": dict,
            "align_label_with_hint": dict,
        },
        values={
            **FIELD_VALUES,
            "value": [None],
            "options": [lambda: [ft.DropdownOption("a", "Other")]],
            "select_icon_size": [38],
            "alignment": [ft.Alignment.CENTER_RIGHT],
        },
        unseen={
            **FIELD_UNSEEN,
            "elevation": "OpenDropdownM2",
            "menu_border_radius": "OpenDropdownM2",
            "item_height": "OpenDropdownM2",
            "max_menu_height": "OpenDropdownM2",
            "options_fill_horizontally": "OpenDropdownM2",
            "hint_max_lines": "as in TextField",
            "align_label_with_hint": "of fields of several lines",
            "text_vertical_align": "of fields of several lines",
            "focused_color": "as in TextField",
            "focused_bgcolor": "OpenDropdownM2",
        },
    ),
    Stage(
        "SearchBar",
        lambda: {"bar_hint_text": "Hint", "width": 200},
        size=(240, 84),
        at=(100, 38),
        states={"hover": "bar_overlay_color"},
        needs={
            "bar_text_style": lambda: {"value": "Words"},
            "bar_shadow_color": lambda: {"bar_elevation": 12},
        },
        values={
            "bar_elevation": [14],
            "width": [150],
            "bar_trailing": [lambda: [ft.Icon(ft.Icons.BOLT)]],
            "bar_size_constraints": [ft.BoxConstraints(max_width=120, max_height=40, min_height=30)],
        },
        unseen={
            **dict.fromkeys(
                "controls view_leading view_trailing view_elevation view_bgcolor view_hint_text view_side "
                "view_shape view_header_text_style view_hint_text_style view_size_constraints view_header_height "
                "view_padding view_bar_padding shrink_wrap divider_color full_screen".split(),
                "the view that it opens",
            ),
            "bar_scroll_padding": "where the page scrolls to",
            "capitalization": THE_KEYBOARD,
            "keyboard_type": THE_KEYBOARD,
        },
    ),
    Stage(
        "SearchBarTheme",
        dress=_theme("search_bar_theme", lambda: ft.SearchBar(bar_hint_text="Hint", width=200)),
        size=(240, 84),
        at=(100, 38),
        states={"hover": "overlay_color"},
        values={
            "elevation": [14],
            "size_constraints": [ft.BoxConstraints(max_width=120, max_height=40, min_height=30)],
        },
        unseen={
            "text_capitalization": THE_KEYBOARD,
            "text_style": "text that was typed, see SearchBar.bar_text_style",
        },
    ),
    Stage(
        "AutoComplete",
        lambda: {"value": "", "width": 180},
        size=(200, 70),
        values={"value": ["Other"]},
        unseen={"suggestions": TYPING, "suggestions_max_height": TYPING},
    ),
]
