"""The examples in the declarative style: what their visitors do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.chromium import Visitor

pytestmark = pytest.mark.browser


def drag(page: Page, what: Locator, to: Locator) -> None:
    """Drag with the mouse, in steps as a hand does."""
    for locator, then in ((what, page.mouse.down), (to, page.mouse.up)):
        box = locator.bounding_box()
        assert box is not None
        page.mouse.move(box["x"] + 40, box["y"] + box["height"] / 2, steps=8)
        then()


def test_kanban(example: Callable[[str], str], visitor: Visitor, context: BrowserContext) -> None:
    url = example("kanban")
    page = visitor.open(url)
    other = context.new_page()
    other.goto(url)
    expect(other.get_by_text("Done", exact=True)).to_be_visible()

    def order(window: Page) -> Callable[[], list[str]]:
        wanted = ["Ask the band", "Borrow chairs", "Choose the day"]

        def tops() -> list[str]:
            boxes = {text: window.get_by_text(text, exact=True).bounding_box() or {} for text in wanted}
            return sorted(wanted, key=lambda text: (boxes[text].get("x", 0), boxes[text].get("y", 0)))

        return tops

    # Into another lane, and before one of its cards: both visitors see it.
    drag(page, page.get_by_text("Borrow chairs"), page.get_by_text("Choose the day"))
    for window in (page, other):
        expect(window.get_by_text("To do", exact=True).locator("xpath=..")).to_contain_text("2")
        expect(window.get_by_text("Done", exact=True).locator("xpath=..")).to_contain_text("2")
    assert order(other)() == ["Ask the band", "Borrow chairs", "Choose the day"]

    # What somebody is writing stays, with the focus, while another one changes the board.
    entry = page.get_by_placeholder("Add a card").first
    entry.click()
    page.keyboard.type("Sweep the")
    drag(other, other.get_by_text("Ask the band"), other.get_by_text("Done", exact=True))
    expect(page.get_by_text("Done", exact=True).locator("xpath=..")).to_contain_text("3")
    expect(entry).to_be_focused()
    page.keyboard.type(" hall")
    page.keyboard.press("Enter")
    expect(other.get_by_text("Sweep the hall")).to_be_visible()
    expect(entry).to_have_value("")
    other.get_by_role("button", name="Delete “Sweep the hall”").click()
    expect(page.get_by_text("Sweep the hall")).to_have_count(0)
    other.close()


def test_shop(example: Callable[[str], str], visitor: Visitor) -> None:
    url = example("shop").rstrip("/")
    page = visitor.open(url)
    for _ in range(2):
        page.get_by_role("button", name="Put Garden chair in the cart").click()
    expect(page.get_by_text("Cart (2)")).to_be_visible()
    page.get_by_text("Reading lamp").first.wait_for()

    # An address of its own, and the cart is there after a reload and in a new session.
    page.goto(f"{url}/goods/lamp")
    expect(page.get_by_text("Cart (2)")).to_be_visible()
    page.get_by_role("button", name="Put in the cart").click()
    expect(page.get_by_text("1 in your cart")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Cart (3)")).to_be_visible()
    page.get_by_role("button", name="Cart (3)").click()
    page.get_by_role("button", name="One Garden chair less").click()
    expect(page.get_by_text("Total € 143.00")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Warm light where the book is")).to_be_visible()
    page.go_forward()

    page.get_by_role("button", name="Checkout").click()
    page.get_by_label("Name").fill("Anna")
    page.get_by_role("button", name="Buy for € 143.00").click()
    expect(page.get_by_text("Please fill in all fields")).to_be_visible()
    expect(page.get_by_label("Name")).to_have_value("Anna")
    page.get_by_label("Street and number").fill("Pier 3")
    page.get_by_label("Town").fill("Visby")
    page.get_by_role("button", name="Buy for € 143.00").click()
    expect(page.get_by_text("Thank you, Anna!")).to_be_visible()
    expect(page.get_by_text("Cart (0)")).to_be_visible()
    page.goto(f"{url}/goods/none")
    expect(page.get_by_text("We do not have this")).to_be_visible()
    expect(page.get_by_text("Cart (0)")).to_be_visible()


def test_together(example: Callable[[str], str], visitor: Visitor, context: BrowserContext) -> None:
    url = example("together")
    page = visitor.open(url)
    expect(page.get_by_text("Fox (you)")).to_be_visible()  # names are given to those who come one by one
    other = context.new_page()
    other.goto(url)
    expect(page.get_by_text("Owl", exact=True)).to_be_visible()

    # Each writes in another field; both see both, and where the other is.
    page.get_by_label("Name of your group").click()
    expect(other.get_by_text("Fox is writing here")).to_be_visible()
    other.get_by_label("E-mail of whoever answers").click()
    page.keyboard.type("The Pad", delay=20)
    other.keyboard.type("anna@sea", delay=20)
    page.keyboard.type("dlers", delay=20)
    expect(other.get_by_label("Name of your group")).to_have_value("The Paddlers")
    expect(page.get_by_label("E-mail of whoever answers")).to_have_value("anna@sea")
    expect(page.get_by_label("Name of your group")).to_be_focused()

    # What is wrong is told to both once the field was left, or when somebody sends the form.
    other.get_by_label("How many come along").click()
    expect(page.get_by_text("An address like anna@sea.org")).to_be_visible()
    page.get_by_role("button", name="Sign up").click()
    expect(other.get_by_text("From 1 to 12: the boat is small")).to_be_visible()
    other.keyboard.type("7")
    expect(page.get_by_text("From 1 to 12: the boat is small")).to_have_count(0)
    page.get_by_label("E-mail of whoever answers").fill("anna@sea.org")
    page.get_by_label("What nobody may forget to bring").fill("Bread")
    expect(other.get_by_text("4 of 4 answered")).to_be_visible()
    other.get_by_role("button", name="Sign up").click()
    for window in (page, other):
        expect(window.get_by_text("See you at the pier!")).to_be_visible()
        expect(window.get_by_text("The Paddlers")).to_be_visible()
    page.get_by_role("button", name="Change something").click()
    expect(other.get_by_label("Name of your group")).to_have_value("The Paddlers")
    other.close()
