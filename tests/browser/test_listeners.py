"""What listens while nobody does anything: the page itself, and next to nothing for each control."""

from __future__ import annotations

import pytest
from playwright.sync_api import CDPSession, Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

OF_THE_PAGE = 45
ROWS = 1_000


def rows(page: ft.Page) -> None:
    many = [ft.Row([ft.Text(f"Row {number}"), ft.Text("open")]) for number in range(ROWS)]
    # those whose heights are known would be in the page only near what is seen, if they stood at the top
    page.add(ft.Column(many, alignment=ft.MainAxisAlignment.CENTER, scroll=ft.ScrollMode.AUTO, expand=True))


def listeners(page: Page) -> int:
    """How many there are, but for those of elements that are gone."""
    devtools: CDPSession = page.context.new_cdp_session(page)
    devtools.send("Performance.enable")
    devtools.send("HeapProfiler.collectGarbage")
    found = devtools.send("Performance.getMetrics")["metrics"]
    devtools.detach()
    return int(next(one["value"] for one in found if one["name"] == "JSEventListeners"))


def test_rows_add_no_listener_to_those_of_the_page(show: Show) -> None:
    page = show(rows).page
    expect(page.locator(".row")).to_have_count(ROWS)
    expect(page.locator(".unbuilt")).to_have_count(0)
    there = listeners(page)
    page.goto("about:blank")
    page.locator("body").wait_for(state="attached")
    of_playwright = listeners(page)
    assert there - of_playwright < OF_THE_PAGE
