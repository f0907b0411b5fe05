"""Choosing days in the browser."""

from __future__ import annotations

import datetime

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser


def holidays(page: ft.Page) -> None:
    chosen = ft.Text()

    def show(e: ft.Event[ft.DateRangePicker]) -> None:
        days = (e.control.start_value, e.control.end_value)
        chosen.value = " to ".join(f"{day:%Y-%m-%d}" for day in days if isinstance(day, datetime.datetime))

    picker = ft.DateRangePicker(start_value=datetime.date(2026, 3, 4), on_change=show)
    page.add(ft.Button("Choose", on_click=lambda: page.show_dialog(picker)), chosen)


def test_a_range_of_days_from_a_hundred_and_fifty_years(show: Show) -> None:
    page = show(holidays).page
    page.get_by_role("button", name="Choose").click()
    day = page.get_by_role("button", name="Wednesday, March 4, 2026")
    expect(day).to_be_focused()
    # Only the months near the visible part are there.
    assert page.locator(".day-button").count() < 400

    for _ in range(4):
        page.keyboard.press("PageUp")
    expect(page.get_by_role("button", name="Tuesday, November 4, 2025")).to_be_focused()
    page.keyboard.press("Enter")

    page.locator(".range-months").evaluate("list => list.scrollTo(0, list.scrollHeight)")
    last = page.get_by_role("button", name="Thursday, December 9, 2049")
    last.click()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("2025-11-04 to 2049-12-09")).to_be_visible()
