"""What everybody uses, in Firefox."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import flet as ft
from tests.chromium import Publish
from tests.firefox import Tab, find, firefox

pytestmark = pytest.mark.browser

ENTER = "\ue007"


@pytest.fixture(scope="module")
def tab() -> Iterator[Tab]:
    path = find()
    if path is None:
        pytest.skip("Firefox is missing: apt-get install firefox-esr")
    with firefox(path) as tab:
        yield tab


def main(page: ft.Page) -> None:
    told = ft.Text("nothing")

    def tell(e: ft.ControlEvent) -> None:
        told.value = f"{e.control.key} {getattr(e.control, 'value', 'pressed')}"

    def ask() -> None:
        page.show_dialog(
            ft.AlertDialog(title="Sure?", actions=[ft.Button("Close", key="close", on_click=page.pop_dialog)])
        )

    fruit = [ft.DropdownOption(name) for name in ("apple", "banana", "blackberry", "cherry")]
    page.add(
        told,
        ft.Row([ft.Button("Press", key="button", on_click=tell), ft.Button("Ask", key="ask", on_click=ask)]),
        ft.Row(
            [
                ft.TextField(label="Name", key="field", on_change=tell, width=200),
                ft.Checkbox(label="Check", key="box", on_change=tell),
                ft.Switch(label="Switch", key="switch", on_change=tell),
                ft.Dropdown(options=fruit, key="choice", on_select=tell),
            ]
        ),
        ft.ListView([ft.Text(f"Item {i}") for i in range(2000)], expand=True, key="list"),
    )


def test_a_page_answers_in_firefox(tab: Tab, publish: Publish) -> None:
    tab.open(publish(main).url)
    says = "document.body.innerText.includes({!r})".format
    tab.until(says("nothing"))
    tab.click("button")
    tab.until(says("button pressed"))
    tab.click("input[type=text], .text-field input")
    tab.type("Ada")
    tab.until(says("field Ada"))
    tab.click("input[type=checkbox]")
    tab.until(says("box True"))
    tab.click("[role=switch], .switch input")
    tab.until(says("switch True"))
    tab.click(".dropdown input")
    tab.until("document.querySelector('[role=option]')")
    tab.type("bb" + ENTER)
    tab.until(says("choice blackberry"))

    tab.evaluate("[...document.querySelectorAll('button')].find(one => one.innerText === 'Ask').click()")
    tab.until("document.querySelector('dialog[open]')")
    tab.click("dialog button")
    tab.until("!document.querySelector('dialog[open]')")

    tab.until(says("Item 5"))
    assert tab.evaluate("document.querySelectorAll('.list-view .text').length") < 200
    tab.evaluate("void (document.querySelector('.list-view').scrollTop = 1e6)")
    tab.until(says("Item 1999"))
    assert tab.errors == []
