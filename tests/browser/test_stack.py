"""What lies on top of each other: painted and pressed in the order of the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

import flet as ft
import flet.canvas as cv
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

# One red pixel.
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=="

# What a box may lie under: each a control that has a box of its own.
TOPS: dict[str, Callable[[], ft.Control]] = {
    "text": lambda: ft.Text("words", size=30, width=100, height=60),
    "icon": lambda: ft.Icon(ft.Icons.SQUARE, size=60),
    "markdown": lambda: ft.Markdown("# words", width=100),
    "row": lambda: ft.Row([ft.Text("words", size=30)]),
    "column": lambda: ft.Column([ft.Text("words", size=30)]),
    "safe area": lambda: ft.SafeArea(ft.Text("words", size=30)),
    "stack": lambda: ft.Stack([ft.Text("words", size=30)]),
    "checkbox": lambda: ft.Checkbox(label="words"),
    "button": lambda: ft.TextButton("words", height=60),
    "tile": lambda: ft.ListTile(title="words", width=200),
    "badge": lambda: ft.Text("words", size=30, badge="9"),
    "card": lambda: ft.Card(ft.Text("words", size=30)),
    "placed": lambda: ft.Text("words", size=30, left=0, top=0),
    "turned": lambda: ft.Text("words", size=30, rotate=0.01),
}
BELOWS: dict[str, Callable[[], ft.Control]] = {
    "container": lambda: ft.Container(bgcolor=ft.Colors.AMBER, width=200, height=60),
    "image": lambda: ft.Image(src=PICTURE, width=200, height=60, fit=ft.BoxFit.FILL),
    "placed": lambda: ft.Container(bgcolor=ft.Colors.AMBER, left=0, top=0, width=200, height=60),
    "faded": lambda: ft.Container(bgcolor=ft.Colors.AMBER, opacity=0.9, width=200, height=60),
}


def piles(page: ft.Page) -> None:
    """Each kind of top over each kind of box, and under one."""
    page.scroll = ft.ScrollMode.AUTO
    pairs = [(below(), top()) for below in BELOWS.values() for top in TOPS.values()]
    pairs += [(top(), BELOWS["container"]()) for top in TOPS.values()]
    page.add(
        ft.Row(
            [ft.Stack([*pair], width=200, height=60, key=ft.ScrollKey("pile")) for pair in pairs],
            wrap=True,
        )
    )


# For each stack: which of its children is met at a place in the first one's text.
MET = """() => [...document.querySelectorAll('[data-scroll-key=pile]')].map((stack) => {
    stack.scrollIntoView({block: 'center'});
    const box = stack.getBoundingClientRect();
    const met = document.elementFromPoint(box.left + 12, box.top + 24);
    return [...stack.children].findIndex((child) => child.contains(met));
})"""


def test_the_last_child_is_on_top_whatever_it_is(show: Show) -> None:
    page = show(piles).page
    expect(page.get_by_text("words").first).to_be_visible()
    expect(page.locator(".stack .markdown").first).to_be_attached()
    count = (len(BELOWS) + 1) * len(TOPS)
    expect(page.locator("[data-scroll-key=pile] > :nth-child(2)")).to_have_count(count)
    assert page.evaluate(MET) == [1] * count


def presses(page: ft.Page) -> None:
    heard = ft.Text("nothing yet")

    def says(what: str) -> Callable[[], None]:
        def tell() -> None:
            heard.value = what

        return tell

    def below() -> ft.Control:
        return ft.GestureDetector(
            ft.Container(width=200, height=60, bgcolor=ft.Colors.AMBER), on_tap=says("below")
        )

    def pile(name: str, top: ft.Control) -> ft.Control:
        return ft.Stack([below(), top], width=200, height=60, key=ft.ScrollKey(name))

    page.add(
        heard,
        ft.TextButton("Again", on_click=says("nothing yet")),
        ft.Row(
            [
                pile("detector", ft.GestureDetector(ft.Text("words", size=30), on_tap=says("top"))),
                pile("spread", ft.GestureDetector(ft.Row([ft.Text("words")]), on_tap=says("top"))),
                pile("column", ft.Column([ft.TextButton("words", on_click=says("top"))])),
                pile(
                    "end",
                    ft.Row([ft.Container(ft.Text("words"), width=60)], alignment=ft.MainAxisAlignment.END),
                ),
                pile("stack", ft.Stack([ft.Container(width=20, right=0)], width=200, height=60)),
                pile("safe", ft.SafeArea(ft.Column([ft.Row([ft.Text("words")])]))),
                pile(
                    "ignores", ft.Container(bgcolor=ft.Colors.RED_100, ignore_interactions=True, expand=True)
                ),
                pile(
                    "endless",
                    ft.Column(
                        [
                            ft.Stack(
                                [
                                    ft.GestureDetector(
                                        ft.Container(width=40, height=20, bgcolor=ft.Colors.RED_100),
                                        left=10,
                                        top=5,
                                        on_tap=says("top"),
                                    )
                                ]
                            )
                        ]
                    ),
                ),
                pile("covered", ft.Container(width=200, height=60, bgcolor=ft.Colors.RED_100)),
                ft.Container(
                    cv.Canvas(
                        [cv.Rect(0, 0, 200, 60, paint=ft.Paint(color=ft.Colors.AMBER))],
                        content=ft.GestureDetector(ft.Text("words", size=30), on_tap=says("top")),
                        width=200,
                        height=60,
                    ),
                    key=ft.ScrollKey("canvas"),
                ),
            ],
            wrap=True,
        ),
    )


def hears(page: Page, pile: str, x: int, y: int, what: str) -> None:
    page.get_by_role("button", name="Again").click()
    expect(page.get_by_text("nothing yet")).to_be_visible()
    page.locator(f"[data-scroll-key='{pile}']").click(position={"x": x, "y": y})
    if what != "nothing yet":
        expect(page.get_by_text(what, exact=True)).to_be_visible()


def test_presses_meet_what_is_on_top_and_pass_where_nothing_is(show: Show) -> None:
    page = show(presses).page
    hears(page, "detector", 20, 20, "top")
    hears(page, "spread", 190, 10, "top")
    hears(page, "column", 20, 20, "top")
    hears(page, "column", 190, 50, "below")
    hears(page, "end", 20, 20, "below")
    hears(page, "stack", 20, 20, "below")
    hears(page, "safe", 190, 55, "below")
    hears(page, "ignores", 20, 20, "below")
    hears(page, "endless", 20, 20, "top")  # a stack without an end cuts nothing off
    hears(page, "canvas", 20, 20, "top")
    hears(page, "covered", 20, 20, "nothing yet")
    hears(page, "column", 20, 20, "top")
