"""Rows of choices, menus and tiles by keyboard: arrows lead from one to the next, a key held down presses once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

NAMES = ["One", "Two", "Three"]


def segments() -> list[ft.Segment]:
    return [ft.Segment(name, label=name, disabled=name == "Two") for name in NAMES]


RADIOS: dict[str, Callable[[Callable[[], None]], ft.Control]] = {
    "material": lambda say: ft.SegmentedButton(segments(), selected=["One"], on_change=say),
    "cupertino": lambda say: ft.CupertinoSegmentedButton(
        [ft.Text(name) for name in NAMES], selected_index=0, on_change=say
    ),
}


@pytest.mark.parametrize("kind", RADIOS)
def test_arrows_choose_among_segments_that_rule_each_other_out(show: Show, kind: str) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("0")

        def say() -> None:
            told.value = str(int(told.value) + 1)

        page.add(told, RADIOS[kind](say), ft.Button("After"))

    page = show(main).page
    page.get_by_role("radio", name="One").focus()
    page.keyboard.press("ArrowRight")
    if kind == "cupertino":
        page.keyboard.press("ArrowRight")
    third = page.get_by_role("radio", name="Three")
    expect(third).to_be_focused()
    expect(third).to_be_checked()
    expect(page.get_by_text("1" if kind == "material" else "2", exact=True)).to_be_visible()
    # the row is one stop of the keyboard
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="After")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(third).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="One")).to_be_checked()


def test_segments_that_may_all_be_on_are_stops_of_their_own(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.SegmentedButton(segments(), selected=["One"], allow_multiple_selection=True))

    page: Page = show(main).page
    page.get_by_role("checkbox", name="One").focus()
    page.keyboard.press("Tab")
    third = page.get_by_role("checkbox", name="Three")
    expect(third).to_be_focused()
    page.keyboard.press("Space")
    expect(third).to_be_checked()
    expect(page.get_by_role("checkbox", name="One")).to_be_checked()


def test_a_bar_of_menus_is_walked_by_arrows_and_letters(show: Show) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("nothing")

        def item(name: str) -> ft.MenuItemButton:
            return ft.MenuItemButton(ft.Text(name), on_click=lambda: setattr(told, "value", name))

        more = ft.SubmenuButton(ft.Text("More"), [item("Deep"), item("Deeper")])
        file = ft.SubmenuButton(ft.Text("File"), [item("Open"), item("Close"), item("Copy"), more])
        bar = ft.MenuBar([file, ft.SubmenuButton(ft.Text("Edit"), [item("Undo")])])
        page.add(ft.Button("before"), bar, ft.Button("after"), told)

    page = show(main).page
    entry = page.get_by_role("menuitem", name="File")
    entry.focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("menuitem", name="Edit")).to_be_focused()
    page.keyboard.press("Home")
    expect(entry).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Open")).to_be_focused()
    page.keyboard.press("End")
    more = page.get_by_role("menuitem", name="More")
    expect(more).to_be_focused()
    page.keyboard.press("ArrowRight")
    deep = page.get_by_role("menuitem", name="Deep", exact=True)
    expect(deep).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(more).to_be_focused()
    expect(deep).to_have_count(0)
    for name in ("Close", "Copy", "Close"):
        page.keyboard.press("c")
        expect(page.get_by_role("menuitem", name=name)).to_be_focused()
    page.keyboard.press("Escape")
    expect(entry).to_be_focused()
    expect(page.get_by_role("menuitem", name="Close")).to_have_count(0)
    # along the bar the arrows go from menu to menu, from within one too
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="Open")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("menuitem", name="Undo")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("menuitem", name="Open")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Escape")
    expect(page.get_by_role("menuitem", name="Edit")).to_be_focused()
    # the bar is one stop for Tab, at the entry that was there last
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="after")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("menuitem", name="Edit")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="before")).to_be_focused()
    # the pointer opens its neighbour once one is open
    entry.click()
    edit = page.get_by_role("menuitem", name="Edit")
    edit.hover()
    # and what has opened it is marked no longer than nothing in it is
    page.get_by_role("menuitem", name="Undo").hover()
    page.wait_for_function(
        "entry => getComputedStyle(entry, '::after').opacity === '0'", arg=edit.element_handle()
    )
    page.get_by_role("menuitem", name="Undo").click()
    expect(page.get_by_text("Undo", exact=True)).to_be_visible()


TILES: dict[str, Callable[[Callable[[], None]], ft.Control]] = {
    "tile": lambda say: ft.ListTile(title=ft.Text("Press"), on_click=say),
    "expansion": lambda say: ft.ExpansionTile(ft.Text("Press"), [ft.Text("inside")], on_change=say),
    "container": lambda say: ft.Container(ft.Text("Press"), on_click=say),
    "detector": lambda say: ft.GestureDetector(ft.Text("Press"), on_tap=say),
    "cell": lambda say: ft.DataTable(
        [ft.DataColumn(ft.Text("Name"))], [ft.DataRow([ft.DataCell(ft.Text("Press"), on_tap=say)])]
    ),
}


@pytest.mark.parametrize("kind", TILES)
def test_a_key_that_is_held_down_presses_once(show: Show, kind: str) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("pressed 0")

        def say() -> None:
            told.value = f"pressed {int(told.value.split()[1]) + 1}"

        page.add(told, TILES[kind](say))

    page = show(main).page
    button = page.get_by_role("button", name="Press")
    button.focus()
    for key in ("Enter", "Space"):
        for _ in range(3):
            page.keyboard.down(key)
        page.keyboard.up(key)
    expect(page.get_by_text("pressed 2")).to_be_visible()
    button.press("Enter")
    expect(page.get_by_text("pressed 3")).to_be_visible()


def test_the_halves_of_the_day_are_chosen_by_arrows(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.show_dialog(ft.TimePicker(value=time(8, 30), hour_format=ft.TimePickerHourFormat.H12))

    page = show(main).page
    page.get_by_role("radio", name="AM").focus()
    page.keyboard.press("ArrowRight")
    afternoon = page.get_by_role("radio", name="PM")
    expect(afternoon).to_be_focused()
    expect(afternoon).to_be_checked()
    # a reader hears each part once
    expect(page.get_by_role("button", name="Hour 8", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Minute 30", exact=True)).to_be_visible()
