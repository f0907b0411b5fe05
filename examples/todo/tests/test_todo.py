"""Tasks are added, done and deleted."""

from pathlib import Path

from flet.testing import Visits

PROGRAM = Path(__file__).parents[1]


async def test_tasks(visit: Visits) -> None:
    page = await visit(PROGRAM)
    await page.see("0 of 0 to do")
    await page.submit("What is next?", "Buy tea")
    await page.type("What is next?", "Sleep")
    await page.click("Add")
    await page.see("2 of 2 to do", "Buy tea", "Sleep")

    await page.click("Buy tea")
    await page.see("1 of 2 to do")
    await page.click(page.find_all(role="button", name="Delete")[0])
    await page.see("1 of 1 to do")
    await page.not_see("Buy tea")


async def test_a_task_has_a_name(visit: Visits) -> None:
    page = await visit(PROGRAM)
    await page.submit("What is next?", "   ")
    await page.see("0 of 0 to do")
