"""A page that the browser has translated: it goes on following the program."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

# As translators do: each text node gives way to two nested elements with another text node in them.
TRANSLATE = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (/old/.test(walker.currentNode.data)) found.push(walker.currentNode);
    for (const text of found) {
        if (text.parentElement.closest("script, style, textarea")) continue;
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        inner.textContent = text.data.replaceAll("old", "alt");
        outer.append(inner);
        text.replaceWith(outer);
    }
    return found.length;
}"""


class Told:
    """Everything that shows text; `tell` gives each of them another."""

    def __init__(self) -> None:
        self.places: list[tuple[Any, str]] = []

    def shown(self, control: Any, *properties: str) -> Any:
        """Lists the properties of a control that show text."""
        for name in properties:
            setattr(control, name, f"old{len(self.places)}")
            self.places.append((control, name))
        return control

    def tell(self, word: str) -> None:
        for number, (control, name) in enumerate(self.places):
            setattr(control, name, f"{word}{number}")


def everything(told: Told) -> list[ft.Control]:
    one = told.shown
    span = one(ft.TextSpan(), "text")
    inner = one(ft.TextSpan(spans=[span]), "text")
    tabs = [one(ft.Tab(), "label"), ft.Tab(icon=ft.Icons.ABC, label=one(ft.Text(), "value"))]
    return [
        one(ft.Text(), "value"),
        one(ft.Text(spans=[inner]), "value"),
        one(ft.Text(semantics_label="said"), "value"),
        one(ft.Text(spans=[one(ft.TextSpan(url="https://a.test"), "text")]), "value"),
        one(ft.Markdown(), "value"),
        one(ft.Button("b"), "content"),
        one(ft.Button(icon=ft.Icons.ABC), "content"),
        one(ft.TextButton("b"), "content"),
        one(ft.FloatingActionButton(content="b"), "content"),
        one(ft.FloatingActionButton(icon=ft.Icons.ABC), "content"),
        one(ft.CupertinoButton("b"), "content"),
        one(ft.Chip(label=""), "label"),
        one(ft.Checkbox(), "label"),
        one(ft.Switch(), "label"),
        ft.RadioGroup(content=one(ft.Radio(value="r"), "label")),
        one(ft.CupertinoCheckbox(), "label"),
        one(ft.TextField(counter="x"), "label", "helper", "counter", "prefix", "suffix"),
        one(ft.TextField(), "error"),
        one(
            ft.Dropdown(options=[one(ft.DropdownOption(key="1"), "text")], value="1"), "label", "helper_text"
        ),
        one(ft.DropdownM2(options=[one(ft.dropdownm2.Option(key="1"), "text")], value="1"), "label"),
        one(ft.ListTile(title=""), "title", "subtitle"),
        one(ft.CupertinoListTile(title=""), "title", "subtitle"),
        one(ft.ExpansionTile(title=""), "title", "subtitle"),
        ft.DataTable(
            columns=[ft.DataColumn(label="", tooltip="")],
            rows=[ft.DataRow(cells=[ft.DataCell(one(ft.Text(), "value"))])],
        ),
        one(ft.Placeholder(content=one(ft.Text(), "value")), "badge"),
        ft.SegmentedButton(segments=[one(ft.Segment(value="s"), "label")], selected=["s"]),
        ft.NavigationBar(
            destinations=[
                one(ft.NavigationBarDestination(icon=ft.Icons.ABC), "label"),
                one(ft.NavigationBarDestination(icon=ft.Icons.ABC), "label"),
            ]
        ),
        ft.Container(
            height=160,
            content=ft.NavigationRail(
                label_type=ft.NavigationRailLabelType.ALL,
                destinations=[
                    one(ft.NavigationRailDestination(icon=ft.Icons.ABC), "label"),
                    one(ft.NavigationRailDestination(icon=ft.Icons.ABC), "label"),
                ],
            ),
        ),
        ft.Tabs(length=2, content=ft.TabBar(tabs=tabs)),
        ft.MenuBar(
            controls=[one(ft.SubmenuButton(controls=[one(ft.MenuItemButton(), "content")]), "content")]
        ),
        one(ft.CircleAvatar(), "content"),
        ft.CupertinoSlidingSegmentedButton(
            selected_index=0, controls=[one(ft.Text(), "value"), one(ft.Text(), "value")]
        ),
    ]


def on_page(page: Page) -> str:
    return str(page.evaluate("() => document.body.innerText + ' ' + document.body.textContent"))


def test_all_kinds_of_text_follow_after_a_translation(show: Show) -> None:
    told = Told()
    dialog = told.shown(ft.AlertDialog(open=True, modal=False), "title")
    dialog.content = told.shown(ft.Text(), "value")

    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        page.appbar = told.shown(ft.AppBar(), "title")
        bar = told.shown(ft.SnackBar(content="", duration=600_000, persist=True), "content", "action")

        page.on_keyboard_event = lambda e: told.tell("new")
        page.add(*everything(told))
        page.show_dialog(bar)
        page.show_dialog(dialog)

    page = show(main).page
    expect(page.get_by_role("alertdialog")).to_contain_text("old")
    count = len(told.places)
    before = on_page(page)
    seen = [number for number in range(count) if f"old{number}" in before]
    # the rest lies in menus that are closed
    assert len(seen) >= count - 3
    page.evaluate(TRANSLATE)
    assert "old" not in page.evaluate("() => document.body.innerText")
    page.keyboard.press("F2")
    last = seen[-1]
    expect(page.locator("body")).to_contain_text(f"new{last}")
    after = on_page(page)
    missing = [told.places[n] for n in seen if f"new{n}" not in after]
    assert [(type(control).__name__, name) for control, name in missing] == []
    assert "alt" not in page.evaluate("() => document.body.innerText")
