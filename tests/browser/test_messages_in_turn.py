"""Snack bars and banners that follow each other: one is told to have gone before the next is told to be seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

KINDS: dict[str, Callable[..., ft.DialogControl]] = {
    "snack bar": lambda name, **events: ft.SnackBar(name, persist=True, **events),
    "banner": lambda name, **events: ft.Banner(ft.Text(name), [ft.TextButton("Close")], **events),
}


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_one_before_has_gone_when_the_next_is_told_to_be_visible(
    show: Show, kind: str, motion: Any
) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("told:")

        def say(what: str) -> None:
            told.value = f"{told.value} {what}"
            page.update()

        def message(name: str) -> ft.DialogControl:
            return KINDS[kind](
                name, on_visible=lambda: say(f"{name} seen"), on_dismiss=lambda: say(f"{name} gone")
            )

        def several() -> None:
            for name in ("B", "C", "D"):
                page.show_dialog(message(name))

        page.vertical_alignment = ft.MainAxisAlignment.CENTER
        page.add(
            ft.Button("First", on_click=lambda: page.show_dialog(message("A"))),
            ft.Button("More", on_click=several),
            told,
        )

    page = show(main).page
    page.emulate_media(reduced_motion=motion)
    page.get_by_role("button", name="First").click()
    expect(page.get_by_text("told: A seen")).to_be_visible()
    page.get_by_role("button", name="More").click()
    # what others follow before it stands there is not told to be seen
    in_turn = re.compile(r"^told: A seen A gone (B seen )?B gone (C seen )?C gone D seen$")
    expect(page.get_by_text("D seen")).to_have_text(in_turn)
