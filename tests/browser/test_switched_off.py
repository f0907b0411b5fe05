"""What is disabled with very much in it: what is seen is told first, the rest while nobody waits."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

COUNT = 1200

TOLD = """() => {
  window.told = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) window.told.push(Number(target.textContent.split(' ')[1]));
  }).observe(document.body, { attributes: true, attributeFilter: ['disabled'], subtree: true });
}"""


def main(page: ft.Page) -> None:
    presses = ft.Text("0 presses")

    def pressed() -> None:
        presses.value = f"{int((presses.value or '').split()[0]) + 1} presses"

    def switch() -> None:
        box.disabled = not box.disabled

    buttons = [ft.Button(f"Button {at}", on_click=pressed) for at in range(COUNT)]
    # one that stands in the middle is not windowed: all of it is in the page
    many = ft.Column([*buttons], alignment=ft.MainAxisAlignment.CENTER)
    box = ft.Container(many)
    page.add(
        ft.Button("Switch", on_click=switch),
        presses,
        ft.Column([box], scroll=ft.ScrollMode.AUTO, expand=True),
    )


def test_of_very_many_controls_those_that_are_seen_are_disabled_first(show: Show) -> None:
    page = show(main).page
    last = page.get_by_role("button", name=f"Button {COUNT - 1}", exact=True)
    first = page.get_by_role("button", name="Button 0", exact=True)
    switch = page.get_by_role("button", name="Switch")
    expect(last).to_be_attached()
    page.locator(".scrolls").filter(has=last).evaluate("(box) => { box.scrollTop = box.scrollHeight }")
    expect(last).to_be_in_viewport()
    page.evaluate(TOLD)

    switch.click()
    expect(last).to_be_disabled()
    expect(first).to_be_disabled()
    expect(page.locator("button:disabled")).to_have_count(COUNT)
    told = page.evaluate("told")
    assert COUNT - 1 in told[:60], told[:60]
    assert told.index(0) > 10, "what is not seen comes behind"
    last.click(force=True)

    switch.click()
    expect(last).to_be_enabled()
    expect(page.locator("button:disabled")).to_have_count(0)
    last.click()
    expect(page.get_by_text("1 presses")).to_be_visible()


def test_what_is_switched_back_before_all_are_told_is_as_it_is(show: Show) -> None:
    page = show(main).page
    expect(page.get_by_role("button", name=f"Button {COUNT - 1}", exact=True)).to_be_attached()
    page.evaluate(
        """() => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Switch');
          for (let at = 0; at < 5; at++) button.click();
        }"""
    )
    expect(page.locator("button:disabled")).to_have_count(COUNT)
