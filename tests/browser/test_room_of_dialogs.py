"""How high and wide a dialog is by what stands in it: measured against Flutter's client."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

Content = Callable[[], ft.Control]

ALL_THERE_IS: dict[str, Content] = {
    "a column": lambda: ft.Column([ft.TextField(label="Name")]),
    "a column in a box": lambda: ft.Container(ft.Column([ft.Text("a")]), width=400),
    "a list": lambda: ft.ListView([ft.Text("a")]),
    "what expands": lambda: ft.Column([ft.Text("a", expand=True), ft.Text("b")], tight=True),
}
"""Contents that fill the height that a dialog may have."""

AS_HIGH_AS_IT_HAS_TO_BE: dict[str, Content] = {
    "a tight column": lambda: ft.Column([ft.Text("a"), ft.Text("b")], tight=True),
    "a row": lambda: ft.Row([ft.Text("a")]),
    "a box": lambda: ft.Container(ft.Text("a"), height=50),
}


def opened(show: Show, content: Content, **given: bool) -> tuple[float, float, float, float]:
    """Left, top, width and height of a dialog with the content, in a window of 1280 by 720."""

    def main(page: ft.Page) -> None:
        page.show_dialog(ft.AlertDialog(title="Title", content=content(), actions=[ft.Button("ok")], **given))

    page = show(main).page
    page.set_viewport_size({"width": 1280, "height": 720})
    dialog = page.locator(".alert-dialog")
    expect(dialog).to_be_visible()
    page.wait_for_load_state("networkidle")
    box = dialog.bounding_box()
    assert box
    return box["x"], box["y"], box["width"], box["height"]


@pytest.mark.parametrize("content", ALL_THERE_IS.values(), ids=ALL_THERE_IS)
def test_content_that_fills_makes_a_dialog_as_high_as_it_may_be(show: Show, content: Content) -> None:
    _, top, _, height = opened(show, content)
    assert (top, height) == (24, 672)


@pytest.mark.parametrize("content", AS_HIGH_AS_IT_HAS_TO_BE.values(), ids=AS_HIGH_AS_IT_HAS_TO_BE)
def test_other_content_makes_it_as_high_as_it_has_to_be(show: Show, content: Content) -> None:
    assert opened(show, content)[3] < 300


def test_content_of_a_dialog_that_scrolls_has_no_end_to_fill(show: Show) -> None:
    assert opened(show, ALL_THERE_IS["a column"], scrollable=True)[3] < 300


def test_fields_that_expand_make_no_dialog_wider(show: Show) -> None:
    content = ft.Row([ft.TextField(expand=True), ft.Dropdown(options=[], expand=True)])
    assert opened(show, lambda: content)[2] == 280
