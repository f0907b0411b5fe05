"""What listens while nobody does anything: the page itself, and next to nothing for each control."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import CDPSession, Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

OF_THE_PAGE = 45
ROWS = 1_000


def rows(page: ft.Page) -> None:
    many = [ft.Row([ft.Text(f"Row {number}"), ft.Text("open")]) for number in range(ROWS)]
    # those whose heights are known would be in the page only near what is seen, if they stood at the top
    page.add(ft.Column(many, alignment=ft.MainAxisAlignment.CENTER, scroll=ft.ScrollMode.AUTO, expand=True))


KINDS: dict[str, Callable[[], ft.Control]] = {
    "AutoComplete": lambda: ft.AutoComplete(suggestions=[]),
    "Button": lambda: ft.Button("Save", on_click=lambda e: None),
    "Chip": lambda: ft.Chip("Fresh", on_click=lambda e: None, on_delete=lambda e: None),
    "Dropdown": lambda: ft.Dropdown(options=[ft.DropdownOption("a")]),
    "DropdownM2": lambda: ft.DropdownM2(options=[ft.dropdownm2.Option("a")]),
    "ExpansionTile": lambda: ft.ExpansionTile(ft.Text("More"), controls=[ft.Text("all")]),
    "GestureDetector": lambda: ft.GestureDetector(
        ft.Text("Press"), on_tap=lambda e: None, on_hover=lambda e: None, on_pan_update=lambda e: None
    ),
    "InteractiveViewer": lambda: ft.InteractiveViewer(ft.Text("Far")),
    "ListTile": lambda: ft.ListTile(title="Open", on_click=lambda e: None),
    "MenuBar": lambda: ft.MenuBar([ft.SubmenuButton("File", [ft.MenuItemButton("Open")])]),
    "PageView": lambda: ft.PageView([ft.Text("First"), ft.Text("Second")], height=40),
    "PopupMenuButton": lambda: ft.PopupMenuButton(items=[ft.PopupMenuItem("Open")]),
    "RangeSlider": lambda: ft.RangeSlider(start_value=0.2, end_value=0.5),
    "SearchBar": lambda: ft.SearchBar(bar_hint_text="Find"),
    "SegmentedButton": lambda: ft.SegmentedButton([ft.Segment("a", label="a")], selected=["a"]),
    "Slider": ft.Slider,
    "Tabs": lambda: ft.Tabs(ft.TabBar([ft.Tab("First")]), length=1),
    "TextField": lambda: ft.TextField(label="Name"),
}


def of_a_kind(page: ft.Page) -> None:
    """`/<kind>/<how many>`"""
    _, kind, count = page.route.split("/")
    make = KINDS[kind]
    page.add(ft.Column([make() for _ in range(int(count))]), ft.Text("the last"))


def listeners(page: Page) -> int:
    """How many there are, but for those of elements that are gone."""
    devtools: CDPSession = page.context.new_cdp_session(page)
    devtools.send("Performance.enable")
    devtools.send("HeapProfiler.collectGarbage")
    found = devtools.send("Performance.getMetrics")["metrics"]
    devtools.detach()
    return int(next(one["value"] for one in found if one["name"] == "JSEventListeners"))


def test_rows_add_no_listener_to_those_of_the_page(show: Show) -> None:
    page = show(rows).page
    expect(page.locator(".row")).to_have_count(ROWS)
    expect(page.locator(".unbuilt")).to_have_count(0)
    there = listeners(page)
    page.goto("about:blank")
    page.locator("body").wait_for(state="attached")
    of_playwright = listeners(page)
    assert there - of_playwright < OF_THE_PAGE


def test_a_control_that_is_left_alone_listens_to_nothing(show: Show) -> None:
    shown = show(of_a_kind, "/Button/1")
    page, site = shown.page, shown.network.url

    def there(kind: str, count: int) -> int:
        page.goto(f"{site}/{kind}/{count}")
        page.get_by_text("the last").wait_for()
        page.wait_for_load_state("networkidle")
        return listeners(page)

    # of what comes with the first of a kind, such as its code, one or the other may be left
    each = {kind: round((there(kind, 12) - there(kind, 2)) / 10) for kind in KINDS}
    assert {kind: found for kind, found in each.items() if found > 0} == {}
