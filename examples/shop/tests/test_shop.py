"""Things are put in the cart, which the browser keeps, and bought."""

import json
from pathlib import Path

from flet.testing import Visits

PROGRAM = Path(__file__).parents[1]


async def test_from_the_shelf_to_the_thanks(visit: Visits) -> None:
    page = await visit(PROGRAM)
    await page.click(role="button", name="Put Garden chair in the cart")
    await page.click(role="button", name="Reading lamp")
    assert page.route == "/goods/lamp"
    await page.click("Put in the cart")
    await page.see("1 in your cart")

    await page.click("Cart (2)")
    await page.click(role="button", name="One Garden chair more")
    await page.see("Total € 232.00")
    await page.click(role="button", name="One Reading lamp less")
    await page.not_see("Reading lamp")

    await page.click("Checkout")
    await page.type("Name", "Ada")
    await page.click("Buy for € 178.00")
    await page.see("Please fill in all fields")
    await page.type("Street and number", "Pier 1")
    await page.type("Town", "Harbour")
    await page.click("Buy for € 178.00")
    await page.see("Thank you, Ada!", "Cart (0)")


async def test_the_browser_keeps_the_cart(visit: Visits) -> None:
    page = await visit(PROGRAM)
    await page.click(role="button", name="Put Kettle in the cart")
    await page.see("Cart (1)")
    assert json.loads(page.browser.storage["cart"]) == {"kettle": 1}
    await page.reload()
    await page.see("Cart (1)")

    later = await visit(PROGRAM, route="/cart")
    await later.see("Your cart is empty")


async def test_addresses_from_elsewhere(visit: Visits) -> None:
    page = await visit(PROGRAM, route="/goods/clock")
    await page.see("Large numbers, and no ticking.")
    await page.go("/goods/boat")
    await page.see("We do not have this")
    await page.go("/nowhere")
    await page.see("There is no such page")
    await page.back()
    await page.see("We do not have this")
