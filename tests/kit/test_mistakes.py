"""What a developer misspelt is told at the line where it is, with what was probably meant, and once."""

from __future__ import annotations

import warnings

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
