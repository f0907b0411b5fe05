"""Lists of many thousand controls: there at once, usable while the rest is built."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

ROWS = 10_000
SECONDS = 3


def rows() -> list[ft.Control]:
    return [ft.Row([ft.Text(f"Row {i}"), ft.Text("open")], key=ft.ScrollKey(i)) for i in range(ROWS)]


def long(page: ft.Page, box: ft.ListView | ft.Column) -> None:
    """A button that shows the list, and some that scroll and change it."""

    async def end() -> None:
        await box.scroll_to(offset=-1)

    async def far() -> None:
        await box.scroll_to(scroll_key=9000)

    def insert() -> None:
        box.controls.insert(0, ft.Text("inserted"))

    page.add(
        ft.Row(
            [
                ft.Button("End", on_click=end),
                ft.Button("Far", on_click=far),
                ft.Button("Add", on_click=insert),
            ]
        ),
        box,
    )


def list_view(page: ft.Page) -> None:
    long(page, ft.ListView(rows(), expand=True))


def column(page: ft.Page) -> None:
    long(page, ft.Column(rows(), expand=True, scroll=ft.ScrollMode.AUTO))


def opened(show: Show, main: object) -> Page:
    """Waits for the controls to arrive, then for the first rows."""
    page = show(main).page
    expect(page.get_by_role("button", name="End")).to_be_visible(timeout=30_000)
    began = time.monotonic()
    expect(page.get_by_text("Row 3", exact=True)).to_be_in_viewport()
    assert time.monotonic() - began < SECONDS
    return page


def test_a_long_list_view_shows_its_beginning_and_scrolls_to_its_end(show: Show) -> None:
    page = opened(show, list_view)
    page.get_by_role("button", name="End").click()
    expect(page.get_by_text(f"Row {ROWS - 1}", exact=True)).to_be_in_viewport()


def test_a_long_column_is_usable_while_it_is_built(show: Show) -> None:
    page = opened(show, column)
    code = "performance.getEntriesByType('resource').map(({ name }) => name).filter((one) => one.endsWith('.js'))"
    assert len(page.evaluate(code)) <= 4, (
        "besides what every page has, a file for scrolling and one for long lists"
    )
    page.get_by_role("button", name="Far").click()
    expect(page.get_by_text("Row 9000", exact=True)).to_be_in_viewport()
    page.get_by_role("button", name="End").click()
    expect(page.get_by_text(f"Row {ROWS - 1}", exact=True)).to_be_in_viewport()
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("inserted")).to_be_attached()


def table(page: ft.Page) -> None:
    """A table of which each row has something to press; its first heading sorts it."""

    async def far() -> None:
        await scroller.scroll_to(scroll_key="far")

    def sort(e: ft.DataColumnSortEvent) -> None:
        shown.rows.reverse()

    def row(number: int) -> ft.DataRow:
        cells = [ft.DataCell(ft.Text(f"{number}-{column}")) for column in range(6)]
        said = ft.IconButton(ft.Icons.ADD, key=ft.ScrollKey("far") if number == 4000 else None)
        return ft.DataRow([ft.DataCell(ft.Text(f"Line {number}")), *cells[1:], ft.DataCell(said)])

    shown = ft.DataTable(
        [ft.DataColumn(ft.Text("Line"), on_sort=sort), *[ft.DataColumn(ft.Text(str(n))) for n in range(6)]],
        [row(number) for number in range(5000)],
    )
    scroller = ft.Column([shown], scroll=ft.ScrollMode.AUTO, expand=True)
    page.add(ft.Button("Far", on_click=far), scroller)


def test_a_long_table_has_the_rows_that_are_seen_and_says_how_many_there_are(show: Show) -> None:
    page = show(table).page
    grid = page.get_by_role("table")
    line = page.get_by_role("cell", name="Line 3", exact=True)
    expect(line).to_be_in_viewport(timeout=30_000)
    expect(grid).to_have_attribute("aria-rowcount", "5001")
    expect(page.get_by_role("row").filter(has=line)).to_have_attribute("aria-rowindex", "5")
    assert page.locator(".data-row").count() < 200

    widths = "[...document.querySelectorAll('th')].map((head) => head.offsetWidth)"
    before = page.evaluate(widths)
    page.get_by_role("button", name="Far").click()
    far = page.get_by_role("cell", name="Line 4000", exact=True)
    expect(far).to_be_in_viewport()
    expect(page.get_by_role("row").filter(has=far)).to_have_attribute("aria-rowindex", "4002")
    assert page.evaluate(widths) == before

    page.locator(".scrolls").first.evaluate("(box) => { box.scrollTop = box.scrollHeight }")
    expect(page.get_by_role("cell", name="Line 4999", exact=True)).to_be_in_viewport()
    page.locator(".scrolls").first.evaluate("(box) => { box.scrollTop = 0 }")
    page.get_by_role("button", name="Line", exact=True).click()
    expect(page.get_by_role("cell", name="Line 4999", exact=True)).to_be_in_viewport()

    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".data-row")).to_have_count(5000, timeout=60_000)


def kinds() -> dict[str, ft.Control]:
    """Lists that keep only what is near the visible part, each item of which can be pressed."""

    def items() -> list[ft.Control]:
        return [
            ft.Container(
                ft.Text(f"Item {i}"), on_click=lambda e: None, height=40, key=ft.ScrollKey(f"item {i}")
            )
            for i in range(3000)
        ]

    return {
        "list": ft.ListView(items(), expand=True, spacing=4),
        "grid": ft.GridView(items(), expand=True, runs_count=4, child_aspect_ratio=4),
        "reorderable": ft.ReorderableListView(items(), expand=True),
        "column": ft.Column(items(), expand=True, scroll=ft.ScrollMode.AUTO),
    }


@pytest.mark.parametrize("kind", ["list", "grid", "reorderable", "column"])
def test_of_a_long_list_what_is_seen_is_there_and_what_has_the_focus(show: Show, kind: str) -> None:
    def main(page: ft.Page) -> None:
        box: Any = kinds()[kind]

        async def far() -> None:
            await box.scroll_to(scroll_key="item 2000")

        def reordered(e: Any) -> None:
            told.value = f"from {e.old_index} to {e.new_index}"

        told = ft.Text("none")
        if isinstance(box, ft.ReorderableListView):
            box.on_reorder = reordered
        page.add(ft.Row([ft.Button("Far", on_click=far), told]), box)

    page = show(main).page
    expect(page.get_by_text("Item 3", exact=True)).to_be_in_viewport(timeout=30_000)
    fifth = page.get_by_role("button", name="Item 5", exact=True)
    fifth.focus()
    there = "() => document.querySelectorAll('[data-scroll-key]').length"
    assert page.evaluate(there) < 250
    page.get_by_role("button", name="Far").evaluate("(button) => button.click()")
    expect(page.get_by_text("Item 2000", exact=True)).to_be_in_viewport()
    expect(page.get_by_text("Item 2003", exact=True)).to_be_in_viewport()
    assert page.evaluate(there) < 250
    expect(fifth).to_be_focused()
    expect(fifth).not_to_be_in_viewport()
    expect(page.get_by_text("Item 6", exact=True)).to_have_count(1 if kind == "grid" else 0)

    if kind == "reorderable":
        page.get_by_role("button", name="Move Item 2001").press("ArrowDown")
        expect(page.get_by_text("from 2001 to 2002")).to_be_visible()
    scroller = page.locator(".scrolls").filter(has_text="Item")
    if kind == "reorderable":
        # it goes on for as long as the item is held over the edge, past all that was there when it was lifted
        handle = page.get_by_role("button", name="Move Item 2004").bounding_box()
        assert handle is not None
        beyond = page.get_by_text(re.compile(r"^Item 2(1[3-9]|[2-9]\d)\d$"))
        expect(beyond).to_have_count(0)
        page.mouse.move(handle["x"] + 5, handle["y"] + 5)
        page.mouse.down()
        box = scroller.bounding_box()
        assert box is not None
        page.mouse.move(handle["x"] + 5, box["y"] + box["height"] - 10, steps=4)
        # an item that passes by is seen for less than the time between two looks
        expect(beyond).not_to_have_count(0, timeout=30_000)
        expect(page.locator(".dragged")).to_be_in_viewport()
        page.mouse.up()
        expect(page.get_by_text(re.compile(r"^from 2004 to 2(0[5-9]|[1-9]\d)\d$"))).to_be_visible()
        expect(page.get_by_text("Item 2004", exact=True)).to_be_in_viewport()
    scroller.evaluate("(box) => { box.scrollTop = 0 }")
    expect(page.get_by_text("Item 2", exact=True)).to_be_in_viewport()
    if kind != "reorderable":
        expect(fifth).to_be_focused()
    scroller.evaluate("(box) => { box.scrollTop = box.scrollHeight }")
    expect(page.get_by_text("Item 2999", exact=True)).to_be_in_viewport()
