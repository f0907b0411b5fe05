"""The examples, started as their readers start them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.chromium import Visitor

pytestmark = pytest.mark.browser

PAGES = {
    "/": "Next from the pier",
    "/boats": "Every day from the pier",
    "/boats/old-margit": "A steam launch",
    "/weather": "The gauge on the pier",
    "/berth": "A berth for the night",
    "/guests": "Guest book",
}


def test_counter(example: Callable[[str], str], visitor: Visitor) -> None:
    page = visitor.open(example("counter"))
    page.get_by_role("button").last.click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()


def test_todo(example: Callable[[str], str], visitor: Visitor) -> None:
    page = visitor.open(example("todo"))
    expect(page.get_by_placeholder("What is next?")).to_be_focused()
    for task in ("Mend the net", "Buy rope"):
        page.keyboard.type(task)
        page.keyboard.press("Enter")
        expect(page.get_by_text(task)).to_be_visible()
        expect(page.get_by_placeholder("What is next?")).to_have_value("")
    page.get_by_role("checkbox").first.click()
    expect(page.get_by_text("1 of 2 to do")).to_be_visible()
    page.get_by_role("button", name="Delete").last.click()
    expect(page.get_by_text("0 of 1 to do")).to_be_visible()


def test_showcase(example: Callable[[str], str], visitor: Visitor, context: BrowserContext) -> None:
    url = example("showcase").rstrip("/")
    page = visitor.open(url)
    for route, words in PAGES.items():
        page.goto(url + route)
        expect(page.get_by_text(words).first).to_be_visible()
        expect(page.get_by_text("Something went wrong")).to_have_count(0)

    # What one visitor does the other sees.
    other = context.new_page()
    other.goto(url + "/guests")
    expect(page.get_by_text("2 here")).to_be_visible()
    page.get_by_label("Your words").fill("Hello from the pier")
    page.get_by_role("button", name="Write it into the book").click()
    expect(other.get_by_text("Hello from the pier")).to_be_visible()
    page.get_by_text("Waffles").click()
    expect(other.get_by_text("77 votes so far")).to_be_visible()
    other.close()

    # A form that is checked, and a dialog.
    page.get_by_role("navigation").get_by_text("Berth").click()
    page.get_by_text("I will be quiet").click()
    page.get_by_role("button", name="Ask for a berth").click()
    expect(page.get_by_text("Every boat has a name")).to_be_visible()
    for label, text in {"Skipper": "Anna", "E-mail": "anna@sea.org", "Name of the boat": "Pip"}.items():
        page.get_by_label(label).fill(text)
    page.get_by_role("button", name="Ask for a berth").click()
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Welcome, Anna")).to_be_visible()

    # A narrow window has a bar instead of the rail, and fewer columns.
    page.get_by_role("navigation").get_by_text("Boats").click()
    expect(page.get_by_text("Kind", exact=True)).to_be_visible()
    page.set_viewport_size({"width": 420, "height": 800})
    expect(page.get_by_text("Kind", exact=True)).to_have_count(0)
    page.get_by_role("navigation").get_by_text("Today").click()
    expect(page).to_have_title(re.compile("Today"))
