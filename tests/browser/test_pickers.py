"""Choosing days in the browser."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

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


def in_languages(page: ft.Page) -> None:
    """One picker for each route."""
    told = ft.Text("nothing")

    def tell(e: ft.Event[ft.TimePicker] | ft.Event[ft.DatePicker]) -> None:
        told.value = f"chosen: {e.control.value}"

    at = datetime.time(15, 40)
    today = datetime.date(2024, 5, 9)
    pickers: dict[str, Callable[[], ft.DialogControl]] = {
        "/chinese": lambda: ft.TimePicker(value=at, locale=ft.Locale("zh"), on_change=tell),
        "/arabic": lambda: ft.DatePicker(current_date=today, locale=ft.Locale("ar"), on_change=tell),
        "/hours": lambda: ft.TimePicker(value=at, hour_format=ft.TimePickerHourFormat.H24, on_change=tell),
        "/days": lambda: ft.DatePicker(current_date=today, on_change=tell),
    }
    page.add(told)
    page.show_dialog(pickers[page.route]())


def test_a_clock_in_chinese(show: Show) -> None:
    page = show(in_languages, "/chinese").page
    dialog = page.get_by_role("dialog", name="选择时间")
    expect(dialog.get_by_role("radio", name="下午")).to_be_checked()
    expect(dialog.get_by_role("button", name="小时 3")).to_have_text("3")
    words = dialog.evaluate(
        "d => d.innerText + [...d.querySelectorAll('*')].map(e => e.ariaLabel ?? '').join(' ')"
    )
    assert re.findall("[A-Za-z]+", words) == []
    dialog.get_by_role("radio", name="上午").click()
    dialog.get_by_role("button", name="切换到文本输入").click()
    expect(dialog.get_by_role("textbox", name="分钟")).to_have_value("40")
    dialog.get_by_role("button", name="确定").click()
    expect(page.get_by_text("chosen: 03:40:00")).to_be_visible()


def test_a_calendar_in_arabic(show: Show) -> None:
    page = show(in_languages, "/arabic").page
    dialog = page.get_by_role("dialog", name="اختيار التاريخ")
    assert dialog.evaluate("d => getComputedStyle(d).direction") == "rtl"
    words = dialog.evaluate(
        "d => d.innerText + [...d.querySelectorAll('*')].map(e => e.ariaLabel ?? '').join(' ')"
    )
    assert re.findall("[A-Za-z]+", words) == []


def test_a_clock_of_24_hours(show: Show) -> None:
    page = show(in_languages, "/hours").page
    dial = page.get_by_role("slider", name="Hour")
    box = dial.bounding_box()
    assert box is not None
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    hour = page.get_by_role("button", name="Hour")
    for up, written in ((94, "00"), (66, "12")):
        page.mouse.click(middle[0], middle[1] - up)
        expect(hour).to_have_text(written)
        hour.click()
    page.mouse.click(middle[0] + 94, middle[1])
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("chosen: 03:40:00")).to_be_visible()


def test_keys_of_a_calendar(show: Show) -> None:
    page = show(in_languages, "/days").page
    day = page.locator(".day-button:focus")
    for key, name in (
        ("", "Thursday, May 9, 2024"),
        ("Home", "Sunday, May 5, 2024"),
        ("End", "Saturday, May 11, 2024"),
        ("Shift+PageDown", "Sunday, May 11, 2025"),
        ("Shift+PageUp", "Saturday, May 11, 2024"),
        ("PageDown", "Tuesday, June 11, 2024"),
    ):
        if key:
            page.keyboard.press(key)
        expect(day).to_have_attribute("aria-label", name)
    page.get_by_role("button", name="June 2024").click()
    years = page.get_by_role("listbox", name="Select year")
    expect(years.get_by_role("option", name="2024")).to_be_focused()
    expect(years.locator("[aria-current=date]")).to_have_text("2024")
    for key, year in (("ArrowRight", "2025"), ("ArrowDown", "2028"), ("End", "2050"), ("Home", "1900")):
        page.keyboard.press(key)
        expect(years.get_by_role("option", name=year)).to_be_focused()
        expect(years.get_by_role("option", name=year)).to_be_in_viewport()
    years.get_by_role("option", name="1903").click()
    expect(day).to_have_attribute("aria-label", "Thursday, June 11, 1903")
    page.keyboard.press("Escape")


def test_without_a_value_today_is_chosen(show: Show) -> None:
    page = show(in_languages, "/days").page
    expect(page.get_by_role("heading", name="Thu, May 9")).to_be_visible()
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("chosen: 2024-05-09")).to_be_visible()


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


def ages(page: ft.Page) -> None:
    """F2 has the picker speak German, F4 lets it begin later."""
    picker = ft.DateRangePicker(
        start_value=datetime.date(2026, 3, 4),
        first_date=datetime.date(1600, 1, 1),
        last_date=datetime.date(9999, 12, 31),
    )

    def change(e: ft.KeyboardEvent) -> None:
        if e.key == "F2":
            picker.locale = ft.Locale("de", "DE")
        elif e.key == "F4":
            picker.first_date = datetime.date(2026, 2, 1)

    page.on_keyboard_event = change
    page.show_dialog(picker)


def test_of_a_hundred_thousand_months_those_near_what_is_seen_are_in_the_page(show: Show) -> None:
    page = show(ages).page
    day = page.get_by_role("button", name="Wednesday, March 4, 2026")
    expect(day).to_be_focused()
    expect(day).to_be_in_viewport()
    months = page.locator(".range-months")

    def there() -> int:
        return months.evaluate("list => list.childElementCount")

    assert there() < 20
    months.evaluate("list => list.scrollTo(0, list.scrollHeight)")
    expect(page.get_by_role("button", name="Friday, December 31, 9999")).to_be_in_viewport()
    # where the keys go on from stays
    expect(day).to_be_focused()
    assert there() < 20
    page.keyboard.press("Shift+PageDown")
    expect(page.get_by_role("button", name="Thursday, March 4, 2027")).to_be_focused()
    expect(page.get_by_role("grid", name="March 2027")).to_be_in_viewport()
    # a day far away is where it belongs, and what is above it has its room
    months.evaluate("list => list.scrollTo(0, 0)")
    expect(page.get_by_role("button", name="Saturday, January 1, 1600")).to_be_in_viewport()


def test_a_picker_goes_on_in_another_language_and_with_other_days(show: Show) -> None:
    page = show(ages).page
    page.get_by_role("button", name="Thursday, March 12, 2026").click()
    expect(page.get_by_role("heading", name=re.compile("^Mar 4 . Mar 12, 2026$"))).to_be_visible()
    page.keyboard.press("F2")
    expect(page.get_by_role("button", name="Speichern")).to_be_visible()
    expect(page.get_by_role("heading", name=re.compile("^4. März . 12. März 2026$"))).to_be_visible()
    expect(page.get_by_role("button", name="Donnerstag, 12. März 2026")).to_be_in_viewport()
    page.keyboard.press("F4")
    expect(page.get_by_role("button", name="Donnerstag, 12. März 2026")).to_be_in_viewport()
    page.locator(".range-months").evaluate("list => list.scrollTo(0, 0)")
    expect(page.get_by_role("grid", name="Februar 2026")).to_be_in_viewport()


def test_what_is_selected_in_a_picker_goes_with_it(show: Show) -> None:
    page = show(in_languages, "/days").page
    page.get_by_role("button", name="Switch to input").click()
    expect(page.get_by_role("textbox")).to_be_focused()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.evaluate("getSelection().rangeCount") == 0


def wheel(page: ft.Page) -> None:
    told = ft.Text("turned to")

    def tell(e: ft.Event[ft.CupertinoPicker]) -> None:
        told.value += f" {e.data}"

    rows: list[ft.Control] = [ft.Text(f"row {at}") for at in range(20)]
    page.add(ft.CupertinoPicker(rows, selected_index=2, height=120, width=200, on_change=tell), told)


def test_keys_turn_a_wheel_on_while_it_still_turns(show: Show) -> None:
    page = show(wheel).page
    page.get_by_role("spinbutton").focus()
    for _ in range(4):
        page.keyboard.press("ArrowDown")
    # a busy browser passes over some, but goes back to none
    expect(page.get_by_text(re.compile("^turned to( [345])* 6$"))).to_be_visible()
    page.keyboard.press("PageDown")
    expect(page.get_by_text(re.compile("^turned to( [345])* 6( [789]| 10)* 11$"))).to_be_visible()
