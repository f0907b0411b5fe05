"""Tables by keyboard and for readers: what reacts is reached, pressed and told; the focus stays where it is."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser


def reacting(page: ft.Page) -> None:
    """A cell for each thing that a cell reacts to, in rows that react too."""
    told = ft.Text("nothing yet")

    def say(what: str) -> ft.ControlEventHandler[ft.DataCell]:
        def handler(_: ft.Event[ft.DataCell]) -> None:
            told.value = what

        return handler

    def cells(name: str, **events: ft.ControlEventHandler[ft.DataCell]) -> list[ft.DataCell]:
        return [ft.DataCell(ft.Text(name), **events), ft.DataCell(ft.Text(f"{name} beside"))]  # type: ignore[arg-type]

    def chosen(e: ft.Event[ft.DataRow]) -> None:
        told.value = f"row {e.data}"
        e.control.selected = bool(e.data)

    late = ft.DataCell(ft.Text("late"))

    def listen() -> None:
        late.on_tap = say("late")
        late.show_edit_icon = True

    def switch() -> None:
        shown.disabled = not shown.disabled

    rows = [
        ft.DataRow(cells("tap", on_tap=say("tap"), on_double_tap=say("double tap"))),
        ft.DataRow(cells("double", on_double_tap=say("double tap"))),
        ft.DataRow(cells("long", on_long_press=say("long press"))),
        ft.DataRow(cells("chosen"), on_select_change=chosen),
        ft.DataRow(cells("held"), on_long_press=lambda: setattr(told, "value", "row held")),
        ft.DataRow([late, ft.DataCell(ft.Text("late beside"))]),
        ft.DataRow(
            [
                ft.DataCell(ft.Button("inside"), on_tap=say("around")),
                ft.DataCell(ft.Text("edited"), show_edit_icon=True, on_tap=say("edited")),
            ]
        ),
    ]
    columns = [
        ft.DataColumn(ft.Text("Name"), on_sort=lambda: setattr(told, "value", "sorted")),
        ft.DataColumn(ft.Text("Beside")),
    ]
    shown = ft.DataTable(columns, rows)
    page.add(
        told, ft.Row([ft.Button("Listen", on_click=listen), ft.Button("Switch", on_click=switch)]), shown
    )


def test_what_reacts_in_a_table_is_reached_and_pressed_by_keys(show: Show) -> None:
    page = show(reacting).page
    ways = [
        ("tap", "Enter", "tap"),
        ("double", "Space", "double tap"),
        ("long", "Enter", "long press"),
        ("edited", "Enter", "edited"),
    ]
    for name, key, told in ways:
        cell = page.get_by_role("cell", name=name, exact=True)
        button = cell.get_by_role("button", name=name, exact=True)
        button.press(key)
        expect(page.get_by_text(told, exact=True).first).to_be_visible()
        assert (
            button.evaluate("(one) => one.matches(':focus-visible') && getComputedStyle(one).outlineWidth")
            == "2px"
        )
    expect(page.get_by_role("cell", name="tap beside").get_by_role("button")).to_have_count(0)

    row = page.get_by_role("row").filter(has=page.get_by_role("cell", name="chosen", exact=True))
    expect(row).to_have_attribute("aria-selected", "false")
    row.press("Space")
    expect(row).to_have_attribute("aria-selected", "true")
    row.press("Enter")
    expect(page.get_by_text("row False")).to_be_visible()
    held = page.get_by_role("row").filter(has=page.get_by_role("cell", name="held", exact=True))
    held.press("Enter")
    expect(page.get_by_text("row held")).to_be_visible()
    page.get_by_role("button", name="Name").press("Enter")
    expect(page.get_by_text("sorted")).to_be_visible()

    # a button around a button would be none to a reader
    around = page.get_by_role("group").filter(has=page.get_by_role("button", name="inside"))
    around.press("Enter")
    expect(page.get_by_text("around")).to_be_visible()


def test_a_table_that_is_told_later_acts_as_if_told_at_once(show: Show) -> None:
    page = show(reacting).page
    late = page.get_by_role("cell", name="late", exact=True).get_by_role("button")
    expect(late).to_have_count(0)
    page.get_by_role("button", name="Listen").click()
    late.press("Enter")
    expect(page.get_by_text("late", exact=True)).to_have_count(2)
    page.get_by_role("button", name="Switch").click()
    expect(late).to_be_disabled()
    expect(page.get_by_role("button", name="Name")).to_be_disabled()
    expect(page.locator(".data-table [tabindex='0']")).to_have_count(0)
    page.get_by_role("button", name="Switch").click()
    expect(late).to_be_enabled()


def sorted_rows(page: ft.Page) -> None:
    """Rows to check that are sorted, replaced and, being many, partly away."""

    def chosen(e: ft.Event[ft.DataRow]) -> None:
        e.control.selected = bool(e.data)

    def row(number: int) -> ft.DataRow:
        cells = [
            ft.DataCell(ft.Text(f"Line {number}")),
            ft.DataCell(ft.IconButton(ft.Icons.ADD, tooltip=f"Add {number}")),
        ]
        return ft.DataRow(cells, key=str(number), on_select_change=chosen)

    def sort(e: ft.DataColumnSortEvent) -> None:
        shown.sort_column_index = e.column_index
        shown.sort_ascending = e.ascending
        shown.rows.sort(key=lambda row: int(str(row.key)), reverse=not e.ascending)

    async def replace(e: ft.KeyboardEvent) -> None:
        if e.key == "F2":
            shown.rows = [row(int(str(one.key))) for one in shown.rows]
        elif e.key == "F4":
            shown.rows.sort(key=lambda row: int(str(row.key)), reverse=True)
        page.update()

    shown = ft.DataTable(
        [ft.DataColumn(ft.Text("Line"), on_sort=sort), ft.DataColumn(ft.Text("Add"))],
        [row(number) for number in range(400)],
        show_checkbox_column=True,
    )
    page.on_keyboard_event = replace
    page.scroll = ft.ScrollMode.AUTO
    page.add(shown)


def test_the_focus_stays_while_rows_are_sorted_replaced_and_out_of_sight(show: Show) -> None:
    page: Page = show(sorted_rows).page
    heading = page.get_by_role("columnheader", name="Line")
    sort = heading.get_by_role("button")
    sort.press("Enter")
    expect(heading).to_have_attribute("aria-sort", "ascending")
    sort.press("Enter")
    expect(heading).to_have_attribute("aria-sort", "descending")
    expect(sort).to_be_focused()
    expect(page.get_by_role("table")).to_have_attribute("aria-rowcount", "401")
    sort.press("Enter")

    check = page.get_by_role("checkbox", name="Select Line 3", exact=True)
    check.press("Space")
    expect(check).to_be_checked()
    every = page.get_by_role("checkbox", name="Select all")
    expect(every).to_have_js_property("indeterminate", True)
    page.keyboard.press("F2")
    expect(check).not_to_be_checked()
    expect(check).to_be_focused()
    page.keyboard.press("F4")
    row = page.get_by_role("row").filter(has=check)
    expect(row).to_have_attribute("aria-rowindex", "398")
    expect(check).to_be_focused()
    assert page.locator(".data-row").count() < 200
    every.press("Space")
    expect(every).to_be_checked()
    expect(every).to_be_focused()
