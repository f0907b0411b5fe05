"""The counter counts, down too."""

from pathlib import Path

from flet.testing import Visits

PROGRAM = Path(__file__).parents[1]


async def test_up_and_down(visit: Visits) -> None:
    page = await visit(PROGRAM)
    less, more = page.find_all(role="button")
    await page.click(more)
    await page.click(more)
    await page.see("2")
    for _ in range(3):
        await page.click(less)
    await page.see("-1")


async def test_each_visitor_has_a_count_of_its_own(visit: Visits) -> None:
    one, other = await visit(PROGRAM), await visit(PROGRAM)
    await one.click(one.find_all(role="button")[1])
    await one.see("1")
    await other.see("0")
