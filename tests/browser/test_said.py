"""Semantics: what assistive technology is told, and what it does."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser


def volume(page: ft.Page) -> None:
    heard = ft.Text("nothing")

    def hears(name: str) -> ft.ControlEventHandler[ft.Semantics]:
        def hear(_: ft.ControlEvent) -> None:
            heard.value = name

        return hear

    said = ft.Semantics(
        content=ft.Text("Inside"),
        label="Volume",
        slider=True,
        value="3",
        increased_value="4",
        on_increase=hears("more"),
        on_tap=hears("tap"),
        on_double_tap=hears("two taps"),
        on_long_press=hears("held"),
        on_did_gain_accessibility_focus=hears("focus"),
    )

    def change() -> None:
        said.value, said.expanded, said.exclude_semantics = "9", False, True
        said.on_double_tap = None

    page.add(said, ft.Button("Change", on_click=change), heard)


def test_what_is_said_and_done(show: Show) -> None:
    page = show(volume).page
    slider = page.get_by_role("slider")
    heard = page.locator(".view-column > .text").last
    expect(slider).to_have_accessible_name("Volume Inside")
    slider.focus()
    expect(heard).to_have_text("focus")
    page.keyboard.press("ArrowUp")
    expect(heard).to_have_text("more")
    expect(slider).to_have_attribute("aria-valuetext", "4")
    slider.click()
    expect(heard).to_have_text("tap")
    slider.dblclick()
    expect(heard).to_have_text("two taps")
    slider.hover()
    page.mouse.down()
    expect(heard).to_have_text("held")
    page.mouse.up()

    page.get_by_role("button", name="Change").click()
    expect(slider).to_have_attribute("aria-valuetext", "9")
    expect(slider).to_have_attribute("aria-expanded", "false")
    expect(slider).to_have_accessible_name("Volume")
    expect(slider.locator("> div")).to_have_attribute("aria-hidden", re.compile("true"))
    slider.dblclick()
    expect(heard).to_have_text("tap")
