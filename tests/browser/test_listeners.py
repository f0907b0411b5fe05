"""What listens while nobody does anything: the page itself, and next to nothing for each control."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote, unquote

import pytest
from playwright.sync_api import CDPSession, Page, expect

import flet as ft
from tests.browser.conftest import Show
from tests.gate.one_of_each import LARGE, SMALL
from tests.gate.photograph import ASSETS

pytestmark = pytest.mark.browser

OF_THE_PAGE = 45
ROWS = 1_000


def rows(page: ft.Page) -> None:
    many = [ft.Row([ft.Text(f"Row {number}"), ft.Text("open")]) for number in range(ROWS)]
    # those whose heights are known would be in the page only near what is seen, if they stood at the top
    page.add(ft.Column(many, alignment=ft.MainAxisAlignment.CENTER, scroll=ft.ScrollMode.AUTO, expand=True))


COUNT = 40

KINDS: dict[str, Callable[[], ft.Control]] = {
    **SMALL,
    **LARGE,
    "ContextMenu": lambda: ft.ContextMenu(ft.Text("File"), items=[ft.PopupMenuItem("Open")]),
    "CupertinoContextMenu": lambda: ft.CupertinoContextMenu(
        ft.Text("File"), actions=[ft.CupertinoContextMenuAction("Open")]
    ),
    "GestureDetector": lambda: ft.GestureDetector(
        ft.Text("Press"), on_tap=lambda e: None, on_hover=lambda e: None, on_pan_update=lambda e: None
    ),
    "KeyboardListener": lambda: ft.KeyboardListener(ft.Text("Keys"), on_key_down=lambda e: None),
    "ReorderableDragHandle": lambda: ft.ReorderableDragHandle(ft.Text("Move")),
    "Row that scrolls": lambda: ft.Row(
        [ft.Text("Far"), ft.Text("away")], scroll=ft.ScrollMode.ALWAYS, width=40
    ),
    "Row with shares": lambda: ft.Row(
        [ft.Text("Loose", expand=True, expand_loose=True), ft.Text("Firm")], width=90
    ),
    "Semantics": lambda: ft.Semantics(content=ft.Text("Said"), label="Says", button=True),
    "square": lambda: ft.Row([ft.Container(aspect_ratio=1, expand=True)], height=30, width=60),
}

HEARD = {
    "CupertinoDatePicker": 60,
    "CupertinoPicker": 12,
    "CupertinoTimerPicker": 50,
    "FileDropZone": 4,
    "GridView": 2,
    "Html": 1,
    "Image": 2,
    "ListView": 2,
    "Pagelet": 1,
    "ReorderableListView": 5,
    "Row that scrolls": 3,
    "wrappers": 8,
}
"""What some listen to all the same, and how many times: scrolling, the loading of pictures and frames, files that are
dragged over them, what lies beneath a TransparentPointer."""

AT_ONCE = {"CupertinoDatePicker", "CupertinoPicker", "CupertinoTimerPicker"}
"""Each of these wheels is turned to its place before it is seen."""


def of_a_kind(page: ft.Page) -> None:
    """`/<kind>/<how many>`"""
    _, kind, count = unquote(page.route).split("/")
    many = [KINDS[kind]() for _ in range(int(count))]
    page.add(
        ft.Column(many, alignment=ft.MainAxisAlignment.CENTER, scroll=ft.ScrollMode.AUTO, expand=True),
        ft.Text("the last"),
    )


def counted(page: Page) -> dict[str, int]:
    """What the browser counts of a page, but for what belongs to elements that are gone."""
    devtools: CDPSession = page.context.new_cdp_session(page)
    devtools.send("Performance.enable")
    devtools.send("HeapProfiler.collectGarbage")
    found = devtools.send("Performance.getMetrics")["metrics"]
    devtools.detach()
    return {one["name"]: int(one["value"]) for one in found}


def listeners(page: Page) -> int:
    return counted(page)["JSEventListeners"]


def test_rows_add_no_listener_to_those_of_the_page(show: Show) -> None:
    page = show(rows).page
    expect(page.locator(".row")).to_have_count(ROWS)
    expect(page.locator(".unbuilt")).to_have_count(0)
    there = listeners(page)
    page.goto("about:blank")
    page.locator("body").wait_for(state="attached")
    of_playwright = listeners(page)
    assert there - of_playwright < OF_THE_PAGE


def test_controls_that_are_left_alone(show: Show) -> None:
    """They listen to nothing, and what they measure of themselves has the page laid out once for all of a kind."""
    shown = show(of_a_kind, "/Button/0", assets_dir=str(ASSETS))
    page, site = shown.page, shown.network.url
    alone = counted(page)
    heard: dict[str, int] = {}
    laid_out: dict[str, int] = {}
    for kind in KINDS:
        # the session of this tab would show what it has shown before
        page.evaluate("sessionStorage.clear()")
        before = counted(page)["LayoutCount"]
        page.goto(f"{site}/{quote(kind)}/{COUNT}")
        page.get_by_text("the last").wait_for()
        page.wait_for_load_state("networkidle")
        expect(page.locator(".view-column [data-control]").nth(COUNT)).to_be_attached()
        expect(page.locator(".unbuilt")).to_have_count(0)
        found = counted(page)
        heard[kind] = (found["JSEventListeners"] - alone["JSEventListeners"]) // COUNT
        laid_out[kind] = found["LayoutCount"] - before
    assert {kind: count for kind, count in heard.items() if count > HEARD.get(kind, 0)} == {}
    assert {kind: count for kind, count in laid_out.items() if count >= COUNT and kind not in AT_ONCE} == {}
