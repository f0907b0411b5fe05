"""Where the visitor has the system choose all colours: what has to be seen is seen, what is chosen can be told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import Any

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser, Locator, Page, expect

import flet as ft
from tests.browser.pixels import changed, edged, has, shot, system_colours
from tests.chromium import Publish

pytestmark = pytest.mark.browser
YEAR, FIRST, DAY, TODAY, LAST = (
    datetime.fromisoformat(day)
    for day in ("2025-01-01", "2026-03-05", "2026-03-10", "2026-03-12", "2026-12-31")
)


def test_what_is_chosen_can_be_told_in_forced_colours(chromium: Browser, publish: Publish) -> None:
    pairs: dict[str, Callable[[bool], ft.Control]] = {
        "switch": lambda on: ft.Switch(value=on),
        "apple switch": lambda on: ft.CupertinoSwitch(value=on),
        "checkbox": lambda on: ft.Checkbox(value=on),
        "apple checkbox": lambda on: ft.CupertinoCheckbox(value=on),
        "radio": lambda on: ft.RadioGroup(ft.Radio(value="a"), value="a" if on else "b"),
        "apple radio": lambda on: ft.RadioGroup(ft.CupertinoRadio(value="a"), value="a" if on else "b"),
        "chip": lambda on: ft.Chip("Chip", selected=on, show_checkmark=False, on_select=lambda e: None),
        "segment": lambda on: ft.SegmentedButton(
            [ft.Segment("a", label="A"), ft.Segment("b", label="B")],
            selected=["a" if on else "b"],
            show_selected_icon=False,
        ),
        "apple segment": lambda on: ft.CupertinoSegmentedButton(
            [ft.Text("A"), ft.Text("B")], selected_index=0 if on else 1
        ),
        "sliding segment": lambda on: ft.CupertinoSlidingSegmentedButton(
            [ft.Text("A"), ft.Text("B")], selected_index=0 if on else 1
        ),
        "tile": lambda on: ft.ListTile("Tile", selected=on, width=150),
        "icon": lambda on: ft.IconButton(ft.Icons.ADD, selected=on, on_click=lambda e: None),
        "filled icon": lambda on: ft.FilledIconButton(ft.Icons.ADD, selected=on, on_click=lambda e: None),
        "tab": lambda on: ft.Tabs(
            ft.TabBar([ft.Tab("A"), ft.Tab("B")]), length=2, selected_index=0 if on else 1, width=150
        ),
        "slider": lambda on: ft.Slider(value=1 if on else 0, width=150),
        "apple slider": lambda on: ft.CupertinoSlider(value=1 if on else 0, width=150),
        "bar": lambda on: ft.ProgressBar(value=1 if on else 0, width=100),
        "ring": lambda on: ft.ProgressRing(value=1 if on else 0),
        "apple destination": lambda on: ft.CupertinoNavigationBar(
            [ft.NavigationBarDestination(icon=ft.Icons.ADD, label=name) for name in "AB"],
            selected_index=0 if on else 1,
        ),
        "row of a table": lambda on: ft.DataTable(
            [ft.DataColumn("A")],
            rows=[ft.DataRow([ft.DataCell("a")], selected=on)],
            heading_row_height=0,
            data_row_max_height=40,
            data_row_min_height=40,
        ),
        "disabled checkbox": lambda on: ft.Checkbox(value=True, disabled=on),
        "disabled radio": lambda on: ft.RadioGroup(ft.Radio(value="a", disabled=on), value="a"),
        "disabled switch": lambda on: ft.Switch(value=True, disabled=on),
        "disabled segment": lambda on: ft.SegmentedButton(
            [ft.Segment("a", label="A", disabled=on)], selected=["a"], show_selected_icon=False
        ),
        "disabled slider": lambda on: ft.Slider(value=0.5, width=150, disabled=on),
        # a number under the unit's words is there, and is another one
        "timer": lambda on: ft.CupertinoTimerPicker(
            value=60 if on else 0, mode=ft.CupertinoTimerPickerMode.MINUTE_SECONDS, height=48, width=168
        ),
    }
    # what has to be seen at all, on a ground of one colour
    seen: dict[str, ft.Control] = {
        "button": ft.FilledButton(" ", width=100, on_click=lambda e: None),
        "outline": ft.OutlinedButton(" ", width=100, on_click=lambda e: None),
        "card": ft.Card(ft.Container(width=100, height=30)),
        "divider": ft.Divider(),
        "upright divider": ft.Container(ft.VerticalDivider(), height=40),
        "empty bar": ft.ProgressBar(value=0, width=100),
        "line of a list": ft.ListView([ft.Container(height=20) for _ in "ab"], divider_thickness=1),
        "handle of a list": ft.ReorderableListView([ft.Container(height=40, key="a")], height=48),
        "panels": ft.ExpansionPanelList([ft.ExpansionPanel(header=ft.Container(), can_tap_header=True)]),
        "bar at the bottom": ft.BottomAppBar(height=40),
        "menus": ft.MenuBar([ft.SubmenuButton(ft.Container(width=40, height=20))]),
        "avatar": ft.CircleAvatar(),
        "wheel": ft.CupertinoPicker([ft.Container()], height=48),
    }

    # of what is drawn there, something has the system's colour for it, not a paler one or one of the theme
    inked: dict[str, tuple[ft.Control, str]] = {
        "icon of a tile": (ft.ListTile(leading=ft.Icons.ADD), "CanvasText"),
        "icon of a chosen tile": (ft.ListTile(leading=ft.Icons.ADD, selected=True), "CanvasText"),
        "icon of a disabled tile": (ft.ListTile(leading=ft.Icons.ADD, disabled=True), "GrayText"),
        "arrow of a tile": (ft.ExpansionTile(title=ft.Container()), "CanvasText"),
        "disabled destination": (
            ft.NavigationBar(
                [
                    ft.NavigationBarDestination(icon=ft.Container()),
                    ft.NavigationBarDestination(icon=ft.Icons.SQUARE, disabled=True),
                ]
            ),
            "GrayText",
        ),
        "disabled chip": (
            ft.Chip("Chip", selected=True, disabled=True, on_select=lambda e: None),
            "GrayText",
        ),
        "disabled icon of a chip": (
            ft.Chip(ft.Icon(ft.Icons.SQUARE), disabled=True, on_click=lambda e: None),
            "GrayText",
        ),
        "disabled outline": (ft.OutlinedButton(" ", width=100, disabled=True), "GrayText"),
        "disabled button": (ft.Button(" ", width=100, disabled=True), "GrayText"),
        "placeholder": (ft.Placeholder(), "CanvasText"),
    }

    def framed(name: str, content: ft.Control) -> ft.Control:
        return ft.Container(content, key=ft.ScrollKey(name), width=180, height=60, padding=6)

    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        pairs_shown = [
            framed(f"{name} {on}", make(on)) for name, make in pairs.items() for on in (True, False)
        ]
        others = [*seen.items(), *((name, one) for name, (one, _) in inked.items())]
        page.add(ft.Row([*pairs_shown, *(framed(*one) for one in others)], wrap=True))

    context = chromium.new_context(
        forced_colors="active", reduced_motion="reduce", viewport={"width": 1200, "height": 900}
    )
    page = context.new_page()
    page.goto(publish(main).url)

    def picture(name: str) -> Image.Image:
        return shot(page.locator(f'[data-scroll-key="{name}"]'))

    expect(page.get_by_text("Tile").first).to_be_visible(timeout=30_000)
    page.wait_for_load_state("networkidle")
    unseen = [name for name in seen if len(picture(name).getcolors(1 << 20) or []) < 2]
    alike = [
        name
        for name in pairs
        if ImageChops.difference(picture(f"{name} True"), picture(f"{name} False")).getbbox() is None
    ]
    colours = system_colours(page)
    pale = [name for name, (_, colour) in inked.items() if not has(picture(name), colours[colour])]
    assert (unseen, alike, pale) == ([], [], [])
    context.close()


def test_what_has_the_focus_is_seen_in_forced_colours(chromium: Browser, publish: Publish) -> None:
    on = {"on_click": lambda e: None}
    words = [ft.Text("A"), ft.Text("B")]
    closed: dict[str, ft.Control] = {
        "buttons": ft.Row(
            [
                ft.Button("A", **on),
                ft.FilledButton("A", **on),
                ft.OutlinedButton("A", **on),
                ft.TextButton("A", **on),
                ft.IconButton(ft.Icons.ADD, **on),
                ft.IconButton(ft.Icons.ADD, selected=True, **on),
                ft.FilledIconButton(ft.Icons.ADD, **on),
                ft.OutlinedIconButton(ft.Icons.ADD, **on),
                ft.FloatingActionButton(icon=ft.Icons.ADD, **on),
                ft.CupertinoButton("A", **on),
                ft.CupertinoFilledButton("A", **on),
            ],
            wrap=True,
        ),
        "toggles": ft.Row(
            [
                ft.Checkbox(value=True),
                ft.Switch(),
                ft.RadioGroup(ft.Radio(value="a")),
                ft.CupertinoSwitch(value=True),
                ft.Slider(value=0.5, width=150),
                ft.Chip("A", selected=True, on_select=lambda e: None),
                ft.SegmentedButton([ft.Segment(name, label=name) for name in "ab"], selected=["a"]),
                ft.CupertinoSegmentedButton(words, selected_index=0),
            ],
            wrap=True,
        ),
        "places": ft.Row(
            [
                ft.NavigationRail(
                    [ft.NavigationRailDestination(icon=ft.Icons.ADD, label=name) for name in "AB"],
                    selected_index=0,
                )
            ],
            height=160,
        ),
        "lists": ft.Column(
            [
                ft.ListTile("A", **on),
                ft.ListTile("A", selected=True, **on),
                ft.ExpansionTile("A"),
                ft.ExpansionPanelList([ft.ExpansionPanel(header=ft.Text("A"), can_tap_header=True)]),
                ft.SearchBar(),
                ft.DataTable(
                    [ft.DataColumn("A")],
                    rows=[
                        ft.DataRow([ft.DataCell("a")], selected=chosen, on_select_change=lambda e: None)
                        for chosen in (False, True)
                    ],
                ),
            ]
        ),
    }
    opened: dict[str, Callable[[], ft.DialogControl]] = {
        "years": lambda: ft.DatePicker(
            value=DAY,
            date_picker_mode=ft.DatePickerMode.YEAR,
            first_date=YEAR,
            last_date=LAST,
        ),
        "time": lambda: ft.TimePicker(value=time(10, 30)),
        "Apple's dialog": lambda: ft.CupertinoAlertDialog(
            title="T", actions=[ft.CupertinoDialogAction(name, **on) for name in ("No", "Yes")]
        ),
        "Apple's sheet": lambda: ft.CupertinoBottomSheet(
            ft.CupertinoActionSheet(
                actions=[ft.CupertinoActionSheetAction("One", **on)],
                cancel=ft.CupertinoActionSheetAction("Cancel", **on),
            )
        ),
        "Apple's wheels": lambda: ft.CupertinoBottomSheet(ft.CupertinoTimerPicker(value=60), height=216),
        "Apple's wheel": lambda: ft.CupertinoBottomSheet(
            ft.Column([ft.CupertinoPicker(words, height=100), ft.Button("A", **on)]), height=216
        ),
    }
    reached: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        reached.append(page)
        page.scroll = ft.ScrollMode.AUTO
        page.add(
            *closed.values(),
            ft.CupertinoContextMenu(
                ft.Text("Held"),
                actions=[ft.CupertinoContextMenuAction(name, **on) for name in ("Copy", "Cut")],
            ),
        )

    context = chromium.new_context(
        forced_colors="active", reduced_motion="reduce", viewport={"width": 800, "height": 1000}
    )
    page = context.new_page()
    page.goto(publish(main).url)
    expect(page.get_by_text("Held")).to_be_visible()
    page.wait_for_load_state("networkidle")
    unseen = focused_unseen(page, page.locator("body"))
    dialogs = page.get_by_role("dialog").or_(page.get_by_role("alertdialog"))
    for name, make in opened.items():
        reached[0].show_dialog(make())
        expect(dialogs).to_be_visible()
        expect(dialogs.locator(FOCUSABLE).first).to_be_visible()
        page.wait_for_load_state("networkidle")
        unseen += [f"{name}: {one}" for one in focused_unseen(page, dialogs)]
        reached[0].pop_dialog()
        expect(dialogs).to_have_count(0)
    page.get_by_text("Held").click(button="right")
    expect(page.get_by_text("Cut")).to_be_visible()
    unseen += focused_unseen(page, page.get_by_role("menu"))
    assert unseen == []
    context.close()


SETTLED = "() => Promise.allSettled(document.getAnimations().map((one) => one.finished))"
FOCUSABLE = ":is(button, input, [tabindex='0']):not(:disabled)"


def focused_unseen(page: Page, within: Locator) -> list[str]:
    """What looks hardly otherwise with the focus than when the next one has it."""
    page.keyboard.press("Shift")
    seen = []
    for one in within.locator(FOCUSABLE).all():
        if not one.is_visible():
            continue
        one.evaluate("element => element.focus({ focusVisible: true })")
        one.scroll_into_view_if_needed()
        place = one.evaluate(
            """element => {
                const {left, top, right, bottom} = element.getBoundingClientRect();
                return [left - 8, top - 8, right + 8, bottom + 8];
            }"""
        )
        seen.append((one.evaluate("e => e.className + ' ' + e.textContent"), place, shot(page)))
    assert len(seen) > 1, f"nothing that takes the focus: {within}"
    following = [*seen[1:], seen[0]]
    return [
        name
        for (name, place, with_it), (_, _, without) in zip(seen, following, strict=True)
        if changed(with_it, without, place) < 40
    ]


def on_page(control: ft.Control) -> Callable[[ft.Page], None]:
    return lambda page: page.add(control)


def dialog(control: ft.DialogControl) -> Callable[[ft.Page], None]:
    return lambda page: page.show_dialog(control)


def drawer(page: ft.Page) -> None:
    page.drawer = ft.NavigationDrawer(
        [
            ft.NavigationDrawerDestination(icon=ft.Icons.ADD, label="One"),
            ft.NavigationDrawerDestination(icon=ft.Icons.ADD, label="Off", disabled=True),
        ],
        selected_index=0,
    )
    page.run_task(page.show_drawer)


def search(page: ft.Page) -> None:
    bar = ft.SearchBar(controls=[ft.ListTile("Off", disabled=True)])
    page.add(bar)
    page.run_task(bar.open_view)


def items() -> list[ft.PopupMenuItem]:
    return [ft.PopupMenuItem("One"), ft.PopupMenuItem("Off", disabled=True)]


SCHEMES: tuple[Any, ...] = ("light", "dark")
OPENED: dict[str, tuple[Callable[[ft.Page], None], str, str, dict[str, str]]] = {
    "popup menu": (
        on_page(ft.PopupMenuButton(items=items())),
        ".popup button",
        ".menu",
        {"text=Off": "GrayText"},
    ),
    "dropdown": (
        on_page(
            ft.Dropdown(
                value="One",
                options=[ft.DropdownOption("One"), ft.DropdownOption("Off", disabled=True)],
                menu_height=200,
            )
        ),
        ".dropdown",
        ".menu",
        {".menu >> text=One": "Highlight", ".menu >> text=Off": "GrayText"},
    ),
    "menu of a bar": (
        on_page(
            ft.MenuBar(
                [
                    ft.SubmenuButton(
                        ft.Text("File"),
                        controls=[
                            ft.MenuItemButton(ft.Text("One")),
                            ft.MenuItemButton(ft.Text("Off"), disabled=True),
                        ],
                    )
                ]
            )
        ),
        "text=File",
        ".menu",
        {"text=Off": "GrayText"},
    ),
    "suggestions": (
        on_page(
            ft.AutoComplete(
                value="a", suggestions=[ft.AutoCompleteSuggestion(f"a{n}", f"a{n}") for n in "bc"]
            )
        ),
        "input",
        ".menu",
        {"text=ab": "Highlight"},
    ),
    "search": (search, "", ".search-view", {"text=Off": "GrayText"}),
    "dialog": (
        dialog(ft.AlertDialog(title="T", actions=[ft.TextButton("Off", disabled=True)])),
        "",
        ".modal-panel > *",
        {"text=Off": "GrayText"},
    ),
    "days": (
        dialog(ft.DatePicker(value=DAY, current_date=TODAY, first_date=FIRST, last_date=LAST)),
        "",
        ".picker",
        {".day-chosen": "Highlight", "text=/^12$/": "CanvasText", "text=/^4$/": "GrayText"},
    ),
    "time": (dialog(ft.TimePicker(value=time(10, 30))), "", ".picker", {".time-box-on": "Highlight"}),
    "bottom sheet": (
        dialog(ft.BottomSheet(ft.Container(height=100), show_drag_handle=True)),
        "",
        ".modal-panel > *",
        {".bottom-sheet-handle": "CanvasText"},
    ),
    "snack bar": (dialog(ft.SnackBar("Saved", persist=True)), "", ".snack-bar", {}),
    "banner": (
        dialog(ft.Banner("Old", [ft.TextButton("Off", disabled=True)])),
        "",
        ".banner",
        {"text=Off": "GrayText"},
    ),
    "drawer": (
        drawer,
        "",
        ".modal-panel > *",
        {"text=Off": "GrayText", ".navigation-drawer-indicator": "Highlight"},
    ),
    "tooltip": (on_page(ft.IconButton(ft.Icons.ADD, tooltip="Add one")), "hover", ".tooltip", {}),
    "context menu": (
        on_page(ft.ContextMenu(ft.Text("Held"), secondary_items=items())),
        "right",
        ".menu",
        {"text=Off": "GrayText"},
    ),
    "Apple's dialog": (
        dialog(ft.CupertinoAlertDialog(title="T", actions=[ft.CupertinoDialogAction("Off", disabled=True)])),
        "",
        ".modal-panel > *",
        {"text=Off": "GrayText"},
    ),
    "Apple's sheet": (
        dialog(
            ft.CupertinoBottomSheet(
                ft.CupertinoActionSheet(
                    actions=[ft.CupertinoActionSheetAction("Off", disabled=True)],
                    cancel=ft.CupertinoActionSheetAction("Cancel"),
                )
            )
        ),
        "",
        ".cupertino-action-sheet-cancel",
        {"text=Off": "GrayText"},
    ),
    "Apple's wheels": (
        dialog(ft.CupertinoBottomSheet(ft.CupertinoDatePicker(value=DAY), height=216)),
        "",
        ".cupertino-wheel-over",
        {},
    ),
    "Apple's context menu": (
        on_page(
            ft.CupertinoContextMenu(
                ft.Text("Held"), actions=[ft.CupertinoContextMenuAction("Off", disabled=True)]
            )
        ),
        "right",
        ".cupertino-context-actions",
        {"text=Off": "GrayText"},
    ),
}
"""What builds it, what is pressed to open it, what then has an edge, and what has which of the system's colours."""


def test_what_opens_has_edges_and_marks_in_forced_colours(chromium: Browser, publish: Publish) -> None:
    def main(page: ft.Page) -> None:
        OPENED[page.route.strip("/").replace("_", " ")][0](page)

    live = publish(main)
    wrong = []
    for name, (_, press, edge, marks) in OPENED.items():
        context = chromium.new_context(
            forced_colors="active", reduced_motion="reduce", viewport={"width": 600, "height": 700}
        )
        page = context.new_page()
        page.goto(f"{live.url}/{name.replace(' ', '_')}")
        if press == "hover":
            page.get_by_role("button").hover()
        elif press == "right":
            page.get_by_text("Held").click(button="right")
        elif press:
            page.locator(press).first.click()
        opened = page.locator(edge).last
        expect(opened).to_be_visible()
        page.wait_for_load_state("networkidle")
        for scheme in SCHEMES:
            page.emulate_media(forced_colors="active", color_scheme=scheme)
            # where it comes to, not somewhere on the way
            page.evaluate(SETTLED)
            colours = system_colours(page)
            if not edged(shot(page), opened.bounding_box(), colours["Canvas"]):
                wrong.append((name, scheme, f"edge {opened.bounding_box()}"))
            wrong += [
                (name, scheme, place)
                for place, colour in marks.items()
                if not has(shot(page.locator(place).first), colours[colour])
            ]
        context.close()
    assert wrong == []
