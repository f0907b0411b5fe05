"""Rows that change places keep what the visitor is at in them: focus, caret, what is scrolled."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

NAMES = ["One", "Two", "Three", "Four"]


def field(name: str) -> ft.Control:
    lines = ft.Column([ft.Text(f"{name} {n}") for n in range(30)], height=60, scroll=ft.ScrollMode.AUTO)
    return ft.Column([ft.TextField(label=name, value="typed"), lines], key=name)


def imperative(page: ft.Page, sort: Callable[[Callable[[list[str]], None]], None]) -> None:
    rows = {name: field(name) for name in NAMES}
    column = ft.Column([*rows.values()])
    page.add(column)

    def order(names: list[str]) -> None:
        column.controls = [rows[name] for name in names]
        page.update()

    sort(order)


def anew(page: ft.Page, sort: Callable[[Callable[[list[str]], None]], None]) -> None:
    column = ft.Column([field(name) for name in NAMES])
    page.add(column)

    def order(names: list[str]) -> None:
        column.controls = [field(name) for name in names]
        page.update()

    sort(order)


def declarative(page: ft.Page, sort: Callable[[Callable[[list[str]], None]], None]) -> None:
    @ft.component
    def fields() -> ft.Control:
        names, set_names = ft.use_state(NAMES)
        ft.use_effect(lambda: sort(set_names), [])
        return ft.Column([field(name) for name in names])

    page.render(fields)


@pytest.mark.parametrize("program", [imperative, anew, declarative])
@pytest.mark.parametrize("order", [["Four", "Three", "Two", "One"], ["Two", "Three", "Four", "One"], ["Two"]])
def test_what_the_visitor_is_at_moves_along(
    show: Show, program: Callable[..., None], order: list[str]
) -> None:
    ready = threading.Event()
    orders: list[Callable[[list[str]], None]] = []

    def sort(set_order: Callable[[list[str]], None]) -> None:
        orders.append(set_order)
        ready.set()

    page = show(lambda page: program(page, sort)).page
    two = page.get_by_role("textbox", name="Two")
    expect(two).to_be_visible()
    assert ready.wait(10)
    two.evaluate("field => { field.focus(); field.setSelectionRange(1, 3); field.mark = true; }")
    lines = page.get_by_text("Two 0", exact=True).locator("xpath=ancestor::*[contains(@class, 'scroll')][1]")
    lines.evaluate("box => { box.scrollTop = 40; }")
    orders[-1](order)
    page.wait_for_function(
        "order => [...document.querySelectorAll('input')].map(f => f.labels[0]?.textContent ?? f.ariaLabel)"
        ".join() === order.join()",
        arg=order,
    )
    assert two.evaluate("field => document.activeElement === field && field.mark")
    assert two.evaluate("field => [field.selectionStart, field.selectionEnd]") == [1, 3]
    assert lines.evaluate("box => box.scrollTop") == 40


def many_moves(page: ft.Page) -> None:
    slow = ft.AnimationStyle(duration=20_000)
    dialogs = {
        "sheet": ft.BottomSheet(ft.Text("opened"), animation_style=slow),
        "alert": ft.AlertDialog(title="opened"),
        "apple": ft.CupertinoAlertDialog(title="opened"),
        "wheels": ft.CupertinoBottomSheet(ft.Text("opened")),
        "date": ft.DatePicker(help_text="opened"),
        "snack": ft.SnackBar("opened"),
    }
    for name, dialog in dialogs.items():
        page.add(ft.Button(name, on_click=lambda _, dialog=dialog: page.show_dialog(dialog)))
    pages = ft.PageView([ft.Text("first"), ft.Text("second")], height=40)
    tabs = ft.Tabs(
        ft.Column(
            [
                ft.TabBar([ft.Tab("one"), ft.Tab("two")]),
                ft.TabBarView([ft.Text("1"), ft.Text("2")], height=40),
            ]
        ),
        length=2,
        animation_duration=20_000,
    )

    async def turn() -> None:
        await pages.next_page(animation_duration=20_000)

    page.add(pages, tabs, ft.Button("turn", on_click=turn))


def test_who_asks_for_less_motion_sees_none(show: Show) -> None:
    page = show(many_moves).page
    page.emulate_media(reduced_motion="reduce")
    moving = """() => document.getAnimations().filter((one) => one.effect.getTiming().duration > 50)
        .map((one) => one.effect.target.closest('.modal, .snack-bar, .pages-track, .tab-bar-indicator')?.className)
        .filter(Boolean)"""

    page.get_by_role("button", name="turn").click()
    expect(page.get_by_text("second")).to_be_in_viewport()
    page.get_by_role("tab", name="two").click()
    expect(page.get_by_role("tab", name="two")).to_have_attribute("aria-selected", "true")
    assert page.evaluate(moving) == [], "pages"
    for name in ("sheet", "alert", "apple", "wheels", "date", "snack"):
        page.get_by_role("button", name=name).click()
        expect(page.get_by_text("opened").first).to_be_visible()
        assert page.evaluate(moving) == [], name
        if name != "snack":
            page.keyboard.press("Escape")
            expect(page.get_by_text("opened")).to_have_count(0)


def second_pages(page: ft.Page) -> None:
    page.rtl = page.route == "/rtl"
    page.add(
        ft.PageView([ft.Text("first"), ft.Text("second")], selected_index=1, height=40),
        ft.PageView([ft.Text("left"), ft.Text("right")], selected_index=1, reverse=True, height=40),
        ft.Tabs(
            ft.Column(
                [
                    ft.TabBar([ft.Tab("one"), ft.Tab("two")]),
                    ft.TabBarView([ft.Text("1"), ft.Text("2")], height=40),
                ]
            ),
            length=2,
            selected_index=1,
        ),
    )


@pytest.mark.parametrize("way", ["/", "/rtl"])
def test_the_page_that_is_wanted_is_seen_whichever_way_text_runs(show: Show, way: str) -> None:
    page = show(second_pages, way).page
    for text in ("second", "right", "2"):
        expect(page.get_by_text(text, exact=True)).to_be_in_viewport()
