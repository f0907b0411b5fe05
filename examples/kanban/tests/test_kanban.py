"""Cards are moved, added and deleted, before everybody's eyes."""

from pathlib import Path

import flet as ft
from flet.testing import Visitor, Visits

PROGRAM = Path(__file__).parents[1]


def cards(page: Visitor, lane: str) -> list[str]:
    column = next(one for one in page.find_all(type=ft.DragTarget) if one.find_all(lane, role="heading"))
    return [card.text for card in column.find_all(type=ft.Draggable)]


async def test_a_card_is_dragged_and_everybody_sees_it(visit: Visits) -> None:
    ada, bob = await visit(PROGRAM), await visit(PROGRAM)
    assert cards(ada, "Doing") == ["Ask the band", "Try the recipe for 60"]

    await ada.drag("Borrow chairs", "Try the recipe for 60")
    for page in (ada, bob):
        assert cards(page, "To do") == ["Write the invitation", "Find a hall for 60"]
        assert cards(page, "Doing") == ["Ask the band", "Borrow chairs", "Try the recipe for 60"]
    await bob.drag("Ask the band", "Done")
    assert cards(ada, "Done") == ["Choose the day", "Ask the band"]


async def test_a_card_is_added_and_deleted(visit: Visits) -> None:
    page = await visit(PROGRAM)
    await page.submit(page.find_all("Add a card")[2], "  Sweep the hall ")
    assert cards(page, "Done") == ["Choose the day", "Sweep the hall"]
    assert page.find_all("Add a card")[2].value == ""
    await page.submit(page.find_all("Add a card")[2], "   ")
    await page.click(role="button", name="Delete “Choose the day”")
    assert cards(page, "Done") == ["Sweep the hall"]
