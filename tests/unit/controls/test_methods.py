"""Methods refuse wrong arguments with words that say what is wrong."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

import flet as ft
from flet.testing import Visits


async def test_wrong_arguments_do_not_reach_the_browser() -> None:
    with pytest.raises(ValueError, match="text must not be empty"):
        await ft.Share().share_text("")
    with pytest.raises(ValueError, match="must be text, a number, a bool or a list of text"):
        await ft.SharedPreferences().set("k", {"a": 1})  # type: ignore[arg-type]
    for value in (2**53 + 1, -(2**60), float("inf"), float("nan")):
        with pytest.raises(ValueError, match="keep it as text"):
            await ft.SharedPreferences().set("k", value)
    with pytest.raises(IndexError, match="between -2 and 1"):
        await ft.Tabs(content=ft.Text("x"), length=2).move_to(2)
    with pytest.raises(ValueError, match=r"View\.drawer must be set"):
        await ft.View().show_drawer()


Ask = Callable[[ft.Page], Awaitable[object]]


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        (lambda page: page.window.center(), "page.window.center() needs a desktop program"),
        (lambda page: page.window.close(), "Call it only if not page.web"),
        (
            lambda page: ft.Share().share_files([ft.ShareFile.from_path("/tmp/a.txt")]),
            "'/tmp/a.txt' is a path, and browsers share bytes only",
        ),
    ],
)
async def test_what_no_browser_does_is_said_at_once(visit: Visits, ask: Ask, told: str) -> None:
    def main(page: ft.Page) -> None:
        answer = ft.Text()

        async def go() -> None:
            try:
                await ask(page)
            except (RuntimeError, ValueError) as error:
                answer.value = str(error)

        page.add(ft.Button("Ask", on_click=go), answer)

    page = await visit(main)
    await page.click("Ask")
    assert told in page.find(type=ft.Text).value
