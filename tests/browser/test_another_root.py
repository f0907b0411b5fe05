"""What a badge, an address or scrolling puts in another element stays as it is: typed text, focus, what is scrolled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

Make = Callable[[ft.Control], ft.Control]

CASES: dict[str, tuple[Make, str, Any]] = {
    "badge of a box": (ft.Container, "badge", "3"),
    "badge of a column": (lambda inner: ft.Column([inner]), "badge", ft.Badge("3")),
    "badge of what is built later": (ft.SelectionArea, "badge", "3"),
    "address of a box": (ft.Container, "url", "https://example.org/"),
    "address of a box with a theme": (
        lambda inner: ft.Container(inner, theme=ft.Theme(color_scheme_seed=ft.Colors.RED)),
        "url",
        "https://example.org/",
    ),
    "scrolling of a column": (lambda inner: ft.Column([inner]), "scroll", ft.ScrollMode.AUTO),
    "scrolling of a row": (lambda inner: ft.Row([inner], wrap=True), "scroll", ft.ScrollMode.AUTO),
}


def begin(show: Show, make: Make, hold: Callable[[ft.Control], ft.Control]) -> tuple[Page, Any]:
    """A field with the focus, part of it selected, and lines that were scrolled, in what is to get another root."""
    outer: list[ft.Control] = []
    ready = threading.Event()

    def main(page: ft.Page) -> None:
        lines = ft.Column([ft.Text(f"Line {n}") for n in range(30)], height=60, scroll=ft.ScrollMode.AUTO)
        outer.append(make(ft.Column([ft.TextField(label="Name"), lines], width=300)))
        page.add(ft.Text("Before"), hold(outer[0]), ft.Text("After"))
        ready.set()

    page = show(main).page
    assert ready.wait(10)
    field = page.get_by_role("textbox", name="Name")
    field.fill("typed")
    page.evaluate(
        """() => {
          window.field = document.querySelector("input");
          field.setSelectionRange(1, 3);
          window.lines = [...document.querySelectorAll(".scrolls")].find((one) => one.clientHeight === 60);
          lines.scrollTop = 40;
        }"""
    )
    return page, outer[0]


HOLDERS: dict[str, Callable[[ft.Control], ft.Control]] = {
    "alone": ft.Container,
    "the last of a row": lambda one: ft.Row([ft.Text("Beside"), one]),
    "between others": lambda one: ft.Column([ft.Text("Above"), one, ft.Text("Below")]),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("holder", HOLDERS)
def test_what_the_visitor_is_at_is_kept(show: Show, case: str, holder: str) -> None:
    make, name, value = CASES[case]
    page, outer = begin(show, make, HOLDERS[holder])
    told = {
        "badge": page.locator(".badge"),
        "url": page.locator("a:has(input)"),
        "scroll": page.locator(".scrolls:has(input)"),
    }[name]
    words = page.locator(".view").inner_text()
    for is_set in (True, False, True):
        setattr(outer, name, value if is_set else None)
        outer.update()
        expect(told).to_have_count(int(is_set))
        assert page.evaluate("document.activeElement === field && field.isConnected")
        assert page.evaluate("[field.value, field.selectionStart, field.selectionEnd]") == ["typed", 1, 3]
        assert page.evaluate("lines.isConnected && lines.scrollTop") == 40
        assert page.locator("input").count() == 1
        shown = [line for line in page.locator(".view").inner_text().split("\n") if line != "3"]
        assert shown == words.split("\n")
    # and it is alive: what the program changes is seen, what the visitor does reaches it
    box = outer.content if hasattr(outer, "content") else outer.controls[0]
    box.controls[0].label = "Other"
    box.controls.append(ft.Text("More"))
    outer.update()
    expect(page.get_by_role("textbox", name="Other")).to_be_visible()
    expect(page.get_by_text("More")).to_be_visible()
    page.keyboard.press("End")
    page.keyboard.type("!")
    expect(page.get_by_role("textbox", name="Other")).to_have_value("typed!")


def test_a_theme_goes_on_reaching_what_is_in_a_box_that_became_a_link(show: Show) -> None:
    boxes: list[ft.Container] = []

    def main(page: ft.Page) -> None:
        text = ft.Text("Words", color=ft.Colors.PRIMARY)
        slider = ft.Slider(value=0.5)
        boxes.append(
            ft.Container(
                ft.Column([text, slider]),
                theme=ft.Theme(slider_theme=ft.SliderTheme(active_track_color="#ff0000")),
            )
        )
        page.add(boxes[0])

    page = show(main).page
    expect(page.locator(".slider[style*='#ff0000'], .slider [style*='#ff0000']")).not_to_have_count(0)
    boxes[0].url = "https://example.org/"
    boxes[0].update()
    expect(page.locator("a .slider")).to_have_count(1)
    expect(page.locator("a [style*='#ff0000']")).not_to_have_count(0)
    boxes[0].theme = ft.Theme(slider_theme=ft.SliderTheme(active_track_color="#00ff00"))
    boxes[0].update()
    expect(page.locator("a [style*='#00ff00']")).not_to_have_count(0)
