"""What visitors expect of a page: their size of letters, their colours, links, the focus where it was, notices."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser, expect

import flet as ft
from tests.browser.conftest import Show
from tests.chromium import Publish

pytestmark = pytest.mark.browser


def test_text_grows_with_the_letters_that_the_visitor_chose(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.add(
            ft.Text("sized", size=20),
            ft.Text("themed", theme_style=ft.TextThemeStyle.TITLE_LARGE),
            ft.Text("plain"),
            ft.Button("button"),
            ft.TextField(value="typed", text_size=18),
            ft.Markdown("# marked"),
        )

    page = show(main).page
    expect(page.get_by_text("marked")).to_be_visible()
    sizes = """() => ["sized", "themed", "plain", "button", "typed", "marked"].map(word =>
        [...document.querySelectorAll("#app *")].filter(e => (e.value ?? e.innerText) === word).pop())
        .map(e => parseFloat(getComputedStyle(e).fontSize))"""
    before = page.evaluate(sizes)
    assert before[:3] == [20, 22, 14]
    page.add_style_tag(content="html { font-size: 200% !important; }")
    assert page.evaluate(sizes) == [2 * size for size in before]
    # what holds text grows with it
    face = page.get_by_role("button", name="button").evaluate(
        "b => [b.scrollHeight <= b.clientHeight + 1, b.firstElementChild.clientHeight]"
    )
    assert face[0] and face[1] >= 32


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
        shot = page.locator(f'[data-scroll-key="{name}"]').screenshot(animations="disabled")
        return Image.open(BytesIO(shot)).convert("RGB")

    expect(page.get_by_text("Tile").first).to_be_visible(timeout=30_000)
    page.wait_for_load_state("networkidle")
    unseen = [name for name in seen if len(picture(name).getcolors(1 << 20) or []) < 2]
    alike = [
        name
        for name in pairs
        if ImageChops.difference(picture(f"{name} True"), picture(f"{name} False")).getbbox() is None
    ]
    system = page.evaluate(
        """(names) => names.map((name) => {
            document.body.style.outlineColor = name;
            return getComputedStyle(document.body).outlineColor.match(/[0-9]+/g).map(Number);
        })""",
        list({colour: None for _, colour in inked.values()}),
    )
    colours = dict(zip({colour: None for _, colour in inked.values()}, map(tuple, system), strict=True))
    pale = [
        name
        for name, (_, colour) in inked.items()
        if colours[colour] not in [one for _, one in picture(name).getcolors(1 << 20) or []]
    ]
    assert (unseen, alike, pale) == ([], [], [])
    context.close()


def test_an_address_of_the_page_goes_to_its_route(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def route_change() -> None:
            page.views = [
                ft.View(
                    route=page.route,
                    controls=[
                        ft.Text(f"at {page.route}"),
                        ft.Button("Store", url=ft.Url("/store?size=2", target="_self")),
                        ft.Container(ft.Text("Box"), url=ft.Url("/box", target="_self")),
                    ],
                )
            ]
            page.update()

        page.on_route_change = route_change
        route_change()

    page = show(main).page
    page.evaluate("() => { window.stays = true; }")
    link = page.get_by_role("link", name="Store")
    assert link.evaluate("a => a.href").endswith("/store?size=2")
    with page.context.expect_page() as opened:
        link.click(modifiers=["Control"])
    expect(opened.value.get_by_text("at /store?size=2")).to_be_visible()
    with page.context.expect_page():
        link.click(button="middle")
    link.click()
    expect(page.get_by_text("at /store?size=2")).to_be_visible()
    page.get_by_text("Box").click()
    expect(page.get_by_text("at /box")).to_be_visible()
    assert page.evaluate("() => window.stays")
    page.go_back()
    expect(page.get_by_text("at /store?size=2")).to_be_visible()


def test_labels_and_rings_of_first_fields_are_whole(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        page.add(
            ft.TextField(label="Page", value="x"),
            ft.Column(
                [ft.Row([ft.TextField(label="Column", value="x")])], scroll=ft.ScrollMode.AUTO, height=60
            ),
            ft.ListView([ft.Button("Focus me"), ft.Button("Other")], height=100),
        )

    page = show(main).page
    page.get_by_role("button", name="Focus me").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    cut = """() => {
        const whole = (element, beyond) => {
            const {left, top} = element.getBoundingClientRect();
            const {left: x, top: y} = element.closest(".scrolls").getBoundingClientRect();
            return top - beyond >= y && left - beyond >= x;
        };
        const labels = [...document.querySelectorAll(".field-label")].map(label => whole(label, -3));
        const ring = whole(document.querySelector(".pressable:focus-visible > .surface"), 4);
        return [...labels, ring];
    }"""
    assert page.evaluate(cut) == [True, True, True]


def test_reconnecting_is_seen_beside_a_snack_bar(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.show_dialog(ft.SnackBar("Saved", persist=True))

    shown = show(main)
    page = shown.page
    expect(page.get_by_text("Saved")).to_be_visible()
    shown.network.go_down()
    notice = page.get_by_text("Reconnecting")
    expect(notice).to_be_visible()
    seen = notice.evaluate(
        """e => { const {left, top, width, height} = e.getBoundingClientRect();
        const bar = document.querySelector(".snack-bar").getBoundingClientRect();
        return top + height <= bar.top && height >= 32 && parseFloat(getComputedStyle(e).fontSize) >= 14; }"""
    )
    assert seen
    shown.network.come_up()
    expect(notice).not_to_be_visible()


def test_the_focus_returns_from_menus_and_from_dialogs_with_a_disabled_opener(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def ask(e: ft.Event[ft.Button]) -> None:
            opener = e.control
            opener.disabled = True

            def enable() -> None:
                opener.disabled = False

            page.show_dialog(ft.AlertDialog(title="Sure?", on_dismiss=enable))

        page.add(
            ft.MenuBar([ft.SubmenuButton(content="File", controls=[ft.MenuItemButton(content="Save")])]),
            ft.ContextMenu(
                content=ft.Button("Held"),
                secondary_items=[ft.PopupMenuItem("Copy")],
            ),
            ft.Button("Ask", on_click=ask),
        )

    page = show(main).page
    file = page.get_by_role("menuitem", name="File")
    file.focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Save")).to_be_focused()
    page.keyboard.press("Enter")
    expect(file).to_be_focused()
    held = page.get_by_role("button", name="Held")
    held.focus()
    held.click(button="right")
    expect(page.get_by_role("menuitem", name="Copy")).to_be_focused()
    page.keyboard.press("Escape")
    expect(held).to_be_focused()
    ask = page.get_by_role("button", name="Ask")
    ask.click()
    dialog: Any = page.get_by_text("Sure?")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).not_to_be_visible()
    expect(ask).to_be_focused()
