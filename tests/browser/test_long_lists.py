"""Lists of many thousand controls: there at once, usable while the rest is built."""

from __future__ import annotations

import time

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
    expect(page.get_by_role("button", name="End")).to_be_visible()
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
    expect(line).to_be_in_viewport()
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
