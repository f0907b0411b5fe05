"""A finger that holds a control to read its tooltip presses nothing when it is lifted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

KINDS: dict[str, Callable[[Any], ft.Control]] = {
    "button": lambda say: ft.Button("Press", tooltip="What it does", on_click=say),
    "icon button": lambda say: ft.IconButton(ft.Icons.DELETE, tooltip="What it does", on_click=say),
    "switch": lambda say: ft.Switch(tooltip="What it does", on_change=say),
    "tile": lambda say: ft.ListTile(title="Press", tooltip="What it does", on_click=say),
    "box": lambda say: ft.Container(ft.Text("Press"), tooltip="What it does", on_click=say),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_held_to_read_its_tooltip_is_not_pressed(show: Show, kind: str) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("told:")

        def say(what: str) -> None:
            told.value = f"{told.value} {what}"

        control = KINDS[kind](lambda: say("held"))
        control.key = ft.ScrollKey("held")
        page.add(control, ft.Button("Other", on_click=lambda: say("other")), told)

    page = show(main).page
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    held = page.locator("[data-scroll-key=held]")

    def touch(kind: str, of: Locator) -> None:
        box = of.bounding_box()
        assert box is not None
        points = [{"x": box["x"] + 20, "y": box["y"] + 15}] if kind == "touchStart" else []
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def tap(of: Locator) -> None:
        touch("touchStart", of)
        touch("touchEnd", of)

    touch("touchStart", held)
    expect(page.get_by_role("tooltip")).to_be_visible()
    touch("touchEnd", held)
    tap(page.get_by_role("button", name="Other"))
    expect(page.get_by_text("told: other")).to_be_visible()
    # it is as ever for the next one
    tap(held)
    expect(page.get_by_text("told: other held")).to_be_visible()
