"""Text that has more lines than its box has room for: measured, Flutter draws what is in the box."""

from __future__ import annotations

from typing import Any

import pytest

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser


def words(**given: Any) -> ft.Text:
    return ft.Text("some words and more of them " * 6, **given)


def low(content: ft.Control) -> ft.Container:
    return ft.Container(content, width=150, height=50)


ENDS = {
    "in a box": low(words()),
    "in a box in a box": low(ft.Container(words())),
    "in a padded box in a box": low(ft.Container(words(), padding=4)),
    "in a box in the middle of a box": low(ft.Container(words(), alignment=ft.Alignment.CENTER)),
    "in a box in a card": ft.Card(ft.Container(words(), padding=4), width=150, height=50),
    "with all that a row has left": low(ft.Row([words(expand=True)])),
    "that can be pressed": low(ft.GestureDetector(words(), on_tap=lambda e: None)),
}
GOES_ON = {
    "in a column": low(ft.Column([words()])),
    "told to be seen": low(ft.Container(words(overflow=ft.TextOverflow.VISIBLE))),
    "in a box without a height": ft.Container(ft.Container(words()), width=150),
}
BELOW = """(key) => {
  const { left, top, bottom } = document.querySelector(`[data-scroll-key="${key}"]`).getBoundingClientRect();
  const words = document.querySelector(`[data-scroll-key="${key}"] .text`);
  return [10, 30].some((below) => words.contains(document.elementFromPoint(left + 12, top + 50 + below)));
}"""


def test_text_ends_where_its_box_ends(show: Show) -> None:
    cases = ENDS | GOES_ON

    def main(page: ft.Page) -> None:
        for name, control in cases.items():
            control.key = ft.ScrollKey(name)
        page.add(ft.Row([ft.Column([control], height=180) for control in cases.values()], wrap=True))

    page = show(main, "/").page
    seen = {name: page.evaluate(BELOW, name) for name in cases}
    assert seen == dict.fromkeys(ENDS, False) | dict.fromkeys(GOES_ON, True)
