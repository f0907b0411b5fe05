"""The day that a visitor picks is the day in the value, east and west of the server."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

import flet as ft
from tests.chromium import Publish

pytestmark = pytest.mark.browser

ZONES = ["Pacific/Auckland", "America/Los_Angeles"]
NAIVE = datetime.datetime(2026, 3, 10)  # noqa: DTZ001


def pickers(page: ft.Page) -> None:
    told = ft.Text("nothing")

    def tell(text: str) -> None:
        told.value = text

    def day(value: Any) -> str:
        return f"{value:%Y-%m-%d}"

    def button(name: str, picker: Any) -> ft.Button:
        return ft.Button(name, on_click=lambda: page.show_dialog(picker))

    def one(name: str, value: Any, **more: Any) -> ft.Button:
        picker = ft.DatePicker(
            value=value, on_change=lambda e: tell(f"{name}: {day(e.control.value)}"), **more
        )
        return button(name, picker)

    ranged = ft.DateRangePicker(
        start_value=NAIVE,
        end_value=datetime.date(2026, 3, 12),
        on_change=lambda e: tell(f"Range: {day(e.control.start_value)} {day(e.control.end_value)}"),
    )
    page.add(
        told,
        one("Naive", NAIVE),
        one("Aware", NAIVE.replace(tzinfo=datetime.UTC)),
        one("Plain", datetime.date(2026, 3, 10)),
        one("Typed", NAIVE, entry_mode=ft.DatePickerEntryMode.INPUT),
        one("Bounded", NAIVE, first_date=NAIVE, last_date=NAIVE),
        button("Range", ranged),
        ft.Container(
            height=150,
            content=ft.CupertinoDatePicker(
                value=NAIVE,
                date_picker_mode=ft.CupertinoDatePickerMode.DATE,
                on_change=lambda e: tell(f"Wheels: {day(e.control.value)}"),
            ),
        ),
    )


def confirm(page: Page, name: str, before: str = "") -> None:
    page.get_by_role("button", name=name, exact=True).click()
    dialog = page.get_by_role("dialog")
    if before:
        dialog.get_by_role("button", name=before).click()
    dialog.get_by_role("button", name="OK").or_(dialog.get_by_role("button", name="Save")).click()
    expect(dialog).not_to_be_visible()


@pytest.mark.parametrize("zone", ZONES)
def test_the_day_that_is_picked_is_the_day_in_the_value(
    chromium: Browser, publish: Publish, zone: str
) -> None:
    context = chromium.new_context(timezone_id=zone, viewport={"width": 900, "height": 900})
    page = context.new_page()
    page.goto(publish(pickers).url)
    for name in ("Naive", "Aware", "Plain", "Typed", "Bounded"):
        confirm(page, name)
        expect(page.get_by_text(f"{name}: 2026-03-10")).to_be_visible()
    for _ in range(2):
        # the second time the value is one that came from the visitor
        confirm(page, "Naive", "Friday, March 20, 2026")
        expect(page.get_by_text("Naive: 2026-03-20")).to_be_visible()
    page.get_by_role("button", name="Typed").click()
    # a dialog to type in is opened to be typed in
    expect(page.get_by_role("dialog").get_by_role("textbox")).to_be_focused()
    page.keyboard.type("12/31/2026")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Typed: 2026-12-31")).to_be_visible()
    confirm(page, "Range")
    expect(page.get_by_text("Range: 2026-03-10 2026-03-12")).to_be_visible()
    page.get_by_role("spinbutton", name="Day").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_text("Wheels: 2026-03-11")).to_be_visible()
    context.close()
