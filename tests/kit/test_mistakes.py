"""What a developer misspelt is told at the line where it is, with what was probably meant, and once."""

from __future__ import annotations

import threading
import warnings

import pytest

import flet as ft
from flet.testing import Visits


async def told(visit: Visits, main: object) -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await visit(main)
    assert all(one.filename == __file__ for one in caught)
    return [str(one.message) for one in caught]


async def test_attributes_that_are_nearly_properties(visit: Visits) -> None:
    class Own(ft.Text):
        pass

    def main(page: ft.Page) -> None:
        for _ in range(3):
            text = ft.Text("1")
            text.valeu = "2"  # type: ignore[attr-defined]
            text.order_number = 5  # type: ignore[attr-defined]
            page.add(text)
        page.titel = "Shop"  # type: ignore[attr-defined]
        Own().valeu = "3"  # type: ignore[attr-defined]

    assert await told(visit, main) == [
        "Text has no property 'valeu': the page does not show it. Did you mean 'value'?",
        "Page has no property 'titel': the page does not show it. Did you mean 'title'?",
    ]


async def test_colours_that_are_none(visit: Visits) -> None:
    def main(page: ft.Page) -> None:
        for color in (
            "redd",
            "redd",
            "#12",
            "Red",
            "red,0.5",
            "#fff",
            "#80ffffff",
            "blue_gray",
            ft.Colors.AMBER,
        ):
            page.add(ft.Text("a", color=color), ft.Container(bgcolor=color))

    first, second, third = await told(visit, main)
    assert "color = 'redd'" in first and first.endswith("did you mean ft.Colors.RED?")
    assert "color = '#12'" in second and "a colour" in second
    assert "'blue_gray'" in third and third.endswith("did you mean ft.Colors.BLUE_GREY?")


async def test_mistakes_are_told_in_the_tab_at_their_line(
    visit: Visits, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those that are seen only when a handler has ended, and those of threads and tasks that are nobody's."""
    monkeypatch.setenv("FLET_SHOW_ERRORS", "true")
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    lines: dict[str, int] = {}

    def main(page: ft.Page) -> None:
        text = ft.Text("x")

        def color() -> None:
            text.color = "purpel"

        def size() -> None:
            text.size = "big"  # type: ignore[assignment]

        async def by_a_helper() -> None:
            size()

        def misspelt() -> None:
            text.colour = "red"  # type: ignore[attr-defined]

        def fail() -> None:
            raise RuntimeError("a thread of its own")

        def thread() -> None:
            threading.Thread(target=fail).start()

        def two_arguments(event: object, other: object) -> None:
            raise AssertionError("it cannot be called")

        async def named_argument(*, other: object) -> None:
            raise AssertionError("it cannot be called")

        for function in (two_arguments, named_argument):
            lines[function.__name__] = function.__code__.co_firstlineno
            page.add(ft.Button(function.__name__, on_click=function))
        page.add(ft.Button("built_in", on_click=len))
        for number in range(2):
            lines["taken"] = (taken := lambda number=number: None).__code__.co_firstlineno
            page.add(ft.Button(f"Taken {number}", on_click=taken))
        for function in (color, size, by_a_helper, misspelt, fail, thread):
            lines[function.__name__] = function.__code__.co_firstlineno + 1
            page.add(ft.Button(function.__name__, on_click=function))
        page.add(text)

    with warnings.catch_warnings():
        warnings.simplefilter("always")
        page = await visit(main)
        for name, place, said in (
            ("color", "color", "did you mean ft.Colors.PURPLE?"),
            ("by_a_helper", "size", "Text.size = 'big': must be a number"),
            ("misspelt", "misspelt", "Did you mean 'color'?"),
            ("thread", "fail", "RuntimeError: a thread of its own"),
            ("Taken 1", "taken", "Take the event first: lambda e, number=number: ..."),
        ):
            await page.click(role="button", name=name)
            await page.see(f"{said} (test_mistakes.py, line {lines[place]})")
        for name, missing in (
            ("two_arguments", "positional argument: 'other'"),
            ("named_argument", "keyword-only argument: 'other'"),
        ):
            with pytest.raises(TypeError, match=missing):
                await page.click(role="button", name=name)
            await page.see(f"{missing} (test_mistakes.py, line {lines[name]})")
        with pytest.raises(TypeError, match="no len"):
            await page.click(role="button", name="built_in")
        await page.see("has no len() (<built-in function len>)")
