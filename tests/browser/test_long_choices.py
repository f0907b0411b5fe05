"""Choices out of thousands: only those near what is seen are in the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

COUNT = 10_000
NAMES = [f"Option {number}" for number in range(COUNT)]


def choices(page: ft.Page) -> None:
    chosen = ft.Text("nothing")

    def tell(e: ft.Event[ft.Dropdown] | ft.Event[ft.DropdownM2]) -> None:
        chosen.value = f"chosen: {e.control.value}"

    page.add(
        chosen,
        ft.Dropdown(
            label="Editable",
            editable=True,
            enable_filter=True,
            options=[ft.DropdownOption(key=name) for name in NAMES],
            on_select=tell,
        ),
        ft.DropdownM2(
            label="Old",
            options=[ft.dropdownm2.Option(name) for name in NAMES],
            value=NAMES[5000],
            on_change=tell,
        ),
        ft.AutoComplete(
            suggestions=[ft.AutoCompleteSuggestion(key=name, value=name) for name in NAMES],
            on_select=lambda e: setattr(chosen, "value", f"chosen: {e.selection.value}"),
        ),
        ft.PopupMenuButton(items=[ft.PopupMenuItem(content=name) for name in NAMES]),
    )


def few_are_there(page: Page, role: str = "option") -> None:
    """Fails where a list is in the page as a whole when it opens."""
    count = page.evaluate(f"() => document.querySelectorAll('[role={role}]').length")
    assert 5 < count < 500


def is_lit(page: Page, box: str, name: str) -> None:
    """The row that Enter would take is in the page, and seen."""
    page.wait_for_function(
        """([box, name]) => {
            const input = document.querySelector(box);
            const row = document.getElementById(input.getAttribute("aria-activedescendant"));
            if (row?.textContent !== name) return false;
            const panel = row.closest(".menu").getBoundingClientRect();
            const { top, bottom } = row.getBoundingClientRect();
            return top >= panel.top - 1 && bottom <= panel.bottom + 1;
        }""",
        arg=[box, name],
    )


def test_ten_thousand_choices_open_and_are_searched_at_once(show: Show) -> None:
    page = show(choices).page
    editable = page.get_by_role("combobox", name="Editable")
    editable.click()
    expect(page.get_by_role("option", name="Option 0", exact=True)).to_be_visible()
    few_are_there(page)
    expect(page.get_by_role("option").first).to_have_attribute("aria-setsize", str(COUNT))
    page.keyboard.press("ArrowUp")
    is_lit(page, "input[role=combobox]", NAMES[-1])
    few_are_there(page)
    page.keyboard.press("ArrowDown")
    is_lit(page, "input[role=combobox]", NAMES[0])
    page.keyboard.type("77")
    expect(page.get_by_role("option", name="Option 77", exact=True)).to_be_visible()
    few_are_there(page)
    page.keyboard.type("77")
    page.get_by_role("option", name="Option 7777").click()
    expect(page.get_by_text("chosen: Option 7777")).to_be_visible()
    expect(editable).to_have_value("Option 7777")

    page.get_by_role("combobox", name="Old").click()
    is_lit(page, "div[role=combobox]", NAMES[5000])
    few_are_there(page)
    page.keyboard.press("End")
    is_lit(page, "div[role=combobox]", NAMES[-1])
    page.keyboard.press("Enter")
    expect(page.get_by_text("chosen: Option 9999")).to_be_visible()

    suggesting = page.locator(".auto-complete input")
    suggesting.click()
    page.keyboard.type("o")
    expect(page.get_by_role("option", name="Option 0", exact=True)).to_be_visible()
    few_are_there(page)
    page.keyboard.type("ption 123")
    page.get_by_role("option", name="Option 1234", exact=True).click()
    expect(page.get_by_text("chosen: Option 1234")).to_be_visible()
    page.keyboard.press("Escape")


def test_rows_of_a_long_list_come_as_it_scrolls(show: Show) -> None:
    page = show(choices).page
    page.get_by_role("combobox", name="Editable").click()
    page.get_by_role("option", name="Option 0", exact=True).hover()
    page.mouse.wheel(0, 48 * 3000)
    expect(page.get_by_role("option", name="Option 3000", exact=True)).to_be_visible()
    few_are_there(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Show menu").click()
    expect(page.get_by_role("menuitem", name="Option 0", exact=True)).to_be_visible()
