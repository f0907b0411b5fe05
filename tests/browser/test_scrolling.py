"""How pages scroll: by wheel, by keys, after a reload and on the way back, and what is on paper."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

TOP = "element => element.scrollTop"


def long_page(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.TextField(label="Words"),
        ft.Row([ft.Container(width=3000, height=120, bgcolor=ft.Colors.AMBER)], scroll=ft.ScrollMode.AUTO),
        ft.ListView([ft.Text(f"row {n}") for n in range(3)], height=120, key=ft.ScrollKey("short")),
        ft.ListView([ft.Text(f"line {n}") for n in range(30)], height=120, key=ft.ScrollKey("long")),
        ft.Checkbox(label="ticked", value=True),
        *[ft.Text(f"paragraph {n}") for n in range(150)],
        ft.Text("the end"),
    )


def main_scroller(page: Page) -> Locator:
    return page.locator(".view-column")


def scrolled(scroller: Locator, more_than: float) -> None:
    expect(scroller).to_be_attached()
    scroller.page.wait_for_function(
        "([element, least]) => element.scrollTop > least", arg=[scroller.element_handle(), more_than]
    )


def test_a_wheel_goes_on_where_what_is_under_it_cannot(show: Show) -> None:
    page = show(long_page).page
    main = main_scroller(page)
    for place in (".row.scrolls", "[data-scroll-key=short]"):
        main.evaluate("element => element.scrollTo(0, 0)")
        page.locator(place).hover()
        page.mouse.wheel(0, 120)
        scrolled(main, 50)
    inner = page.locator("[data-scroll-key=long]")
    main.evaluate("element => element.scrollTo(0, 0)")
    inner.evaluate("element => element.scrollTo(0, element.scrollHeight)")
    inner.hover()
    page.mouse.wheel(0, 120)
    scrolled(main, 50)
    # one that can go on does
    inner.evaluate("element => element.scrollTo(0, 0)")
    before = main.evaluate(TOP)
    inner.hover()
    page.mouse.wheel(0, 60)
    scrolled(inner, 20)
    assert main.evaluate(TOP) == before


def test_keys_scroll_the_page_wherever_the_focus_is(show: Show) -> None:
    page = show(long_page).page
    main = main_scroller(page)
    expect(page.get_by_text("paragraph 10", exact=True)).to_be_attached()
    expect(page.get_by_label("Words")).to_be_visible()
    expect(page.get_by_text("line 0")).to_be_attached()
    page.keyboard.press("PageDown")
    scrolled(main, 300)
    page.keyboard.press("End")
    expect(page.get_by_text("the end")).to_be_in_viewport()
    page.keyboard.press("Home")
    expect(page.get_by_label("Words")).to_be_in_viewport()
    page.get_by_text("paragraph 5", exact=True).click()
    page.keyboard.press("Space")
    scrolled(main, 300)
    page.keyboard.press("Home")
    expect(page.get_by_label("Words")).to_be_in_viewport()
    page.wait_for_function("element => element.scrollTop === 0", arg=main.element_handle())
    page.get_by_label("Words").fill("two")
    page.keyboard.press("Space")
    expect(page.get_by_label("Words")).to_have_value("two ")
    page.get_by_label("ticked").focus()
    page.keyboard.press("Space")
    expect(page.get_by_label("ticked")).not_to_be_checked()
    assert main.evaluate(TOP) < 300


def views(page: ft.Page) -> None:
    """Builds its views anew at each change of the route, as most programs do."""

    async def open_item() -> None:
        await page.push_route("/item")

    def route_change() -> None:
        page.views.clear()
        page.views.append(
            ft.View(
                route="/",
                scroll=ft.ScrollMode.AUTO,
                controls=[ft.TextButton(f"item {n}", on_click=open_item) for n in range(80)],
            )
        )
        if page.route == "/item":
            page.views.clear()
            page.views.append(
                ft.View(
                    route="/item",
                    scroll=ft.ScrollMode.AUTO,
                    controls=[ft.Text("The item"), *[ft.Text(f"fact {n}") for n in range(80)]],
                )
            )
        page.update()

    page.on_route_change = route_change
    route_change()


def test_a_page_stays_where_it_was_after_a_reload_and_on_the_way_back(show: Show) -> None:
    page = show(views).page
    page.get_by_text("item 60").scroll_into_view_if_needed()
    at = main_scroller(page).evaluate(TOP)
    assert at > 500
    page.reload()
    expect(page.get_by_text("item 60")).to_be_in_viewport()
    page.get_by_text("item 60").click()
    expect(page.get_by_text("The item")).to_be_in_viewport()
    page.go_back()
    expect(page.get_by_text("item 60")).to_be_in_viewport()
    page.go_forward()
    expect(page.get_by_text("The item")).to_be_in_viewport()


def test_paper_has_the_whole_page(show: Show) -> None:
    page = show(long_page).page
    expect(page.get_by_text("the end")).to_be_attached()
    expect(page.get_by_text("line 0")).to_be_attached()
    expect(page.get_by_label("ticked")).to_be_attached()
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(print_background=False)))
    assert sheets > 3
    page.emulate_media(media="print")
    text = page.get_by_text("the end").bounding_box()
    tick = page.get_by_label("ticked").evaluate("node => getComputedStyle(node).printColorAdjust")
    assert text is not None
    assert text["y"] + text["height"] <= page.evaluate("document.documentElement.scrollHeight")
    assert tick == "exact"


def dialog(page: ft.Page) -> None:
    page.add(ft.Text("under it"))
    page.show_dialog(
        ft.AlertDialog(
            title="Terms",
            content=ft.Column(
                [ft.Text(f"clause {n}") for n in range(80)], scroll=ft.ScrollMode.AUTO, tight=True
            ),
        )
    )


def test_bars_are_thin_and_keys_scroll_a_dialog(show: Show) -> None:
    page = show(dialog).page
    expect(page.get_by_text("clause 0", exact=True)).to_be_visible()
    widths = page.evaluate(
        """() => [...new Set([...document.querySelectorAll('dialog *')]
            .map((element) => getComputedStyle(element).scrollbarWidth))].sort()"""
    )
    assert "auto" not in widths
    page.keyboard.press("End")
    expect(page.get_by_text("clause 79")).to_be_in_viewport()
