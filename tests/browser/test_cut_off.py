"""What is only cut off cannot be scrolled, not by the focus either; but for the body of a view, for phones."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

SCROLLED = """() => [...document.querySelectorAll('*')].filter((one) => {
  const { overflowX, overflowY } = getComputedStyle(one);
  const cannot = ![overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll');
  return cannot && !one.matches('input, textarea, .view-body') && (one.scrollLeft !== 0 || one.scrollTop !== 0);
}).map((one) => `${one.className}: ${one.scrollLeft}, ${one.scrollTop}`)"""
AT_REST = "() => document.getAnimations().every((one) => one.playState !== 'running')"


def far(name: str) -> ft.Stack:
    """Something of 300 x 40 with a button outside, to the right and below."""
    there = ft.Container(ft.TextButton(name), left=900, top=1200)
    return ft.Stack([there], width=300, height=40, clip_behavior=ft.ClipBehavior.NONE)


def pages(page: ft.Page) -> None:
    names = ("First", "Second", "Third")
    page.add(ft.PageView([ft.Button(name) for name in names], implicit_scrolling=True, height=100))


def cuts(page: ft.Page) -> None:
    hard = ft.ClipBehavior.HARD_EDGE
    page.appbar = ft.AppBar(title=far("bar"), clip_behavior=hard)
    page.bottom_appbar = ft.BottomAppBar(far("bottom"), clip_behavior=hard)
    page.add(
        ft.Container(far("box"), clip_behavior=hard, width=300, height=40),
        ft.Card(far("card"), clip_behavior=hard),
        ft.Stack([far("stack")], width=300, height=40, clip_behavior=hard),
        ft.PageView([far("page")], height=40),
        ft.Tabs(
            ft.Column([ft.TabBar([ft.Tab("Tab")]), ft.TabBarView([far("view")], height=40)], tight=True),
            length=1,
        ),
        ft.ExpansionTile("Tile", controls=[far("tile")], expanded=True, clip_behavior=hard),
    )


def dialogs(page: ft.Page) -> None:
    hard = ft.ClipBehavior.HARD_EDGE
    for kind, one in {
        "Alert": ft.AlertDialog(content=far("there"), clip_behavior=hard),
        "Sheet": ft.BottomSheet(far("there")),
        "Snack": ft.SnackBar(far("there"), duration=60_000),
    }.items():
        page.add(ft.Button(kind, on_click=lambda _, one=one: page.show_dialog(one)))


def focus(page: Page, name: str) -> None:
    button = page.get_by_role("button", name=name, exact=True)
    button.evaluate("(element) => element.focus()")
    expect(button).to_be_focused()
    page.wait_for_function(AT_REST)
    assert page.evaluate(SCROLLED) == [], name


def test_the_focus_turns_to_the_next_page(show: Show) -> None:
    page = show(pages).page
    page.get_by_role("button", name="First").focus()
    for name in ("Second", "Third"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_be_focused()
        page.wait_for_function(AT_REST)
        expect(page.get_by_role("button", name=name)).to_be_in_viewport()
        assert page.evaluate(SCROLLED) == []


def test_the_focus_moves_nothing_that_is_cut_off(show: Show) -> None:
    page = show(cuts).page
    for name in ("bar", "bottom", "box", "card", "stack", "page", "view", "tile"):
        focus(page, name)


@pytest.mark.parametrize("kind", ["Alert", "Sheet", "Snack"])
def test_nor_in_a_dialog(show: Show, kind: str) -> None:
    page = show(dialogs).page
    page.get_by_role("button", name=kind).click()
    focus(page, "there")
