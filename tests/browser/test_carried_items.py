"""An item of a ReorderableListView that is carried drops where its gap is seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import FloatRect, Locator, Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

ITEM = 40
"""Height of an item in px; a handle is as high."""


def listed(page: ft.Page, count: int, speed: float) -> None:
    """A list of so many items that scrolls `speed` px per second for each px over its edge."""

    def reordered(e: ft.OnReorderEvent) -> None:
        told.value = f"from {e.old_index} to {e.new_index}"

    told = ft.Text("none")
    items: list[ft.Control] = [ft.Container(ft.Text(f"Item {i}"), height=ITEM) for i in range(count)]
    shown = ft.ReorderableListView(
        items, expand=True, auto_scroller_velocity_scalar=speed, on_reorder=reordered
    )
    page.add(told, shown)


def scroller(page: Page) -> Locator:
    return page.locator(".scrolls").filter(has_text="Item")


def rect(found: Locator) -> FloatRect:
    box = found.bounding_box()
    assert box is not None
    return box


def lift(page: Page, number: int, at: float = ITEM / 2) -> FloatRect:
    """Takes an item so many px below its upper edge; says where the list is."""
    handle = rect(page.get_by_role("button", name=f"Move Item {number}", exact=True))
    page.mouse.move(handle["x"] + handle["width"] / 2, handle["y"] + at)
    page.mouse.down()
    return rect(scroller(page))


def still(page: Page) -> None:
    """Waits until the list has stood still for some frames."""
    code = """(box) => new Promise((done) => {
        let at = box.scrollTop, frames = 0
        const look = () => {
            frames = box.scrollTop === at ? frames + 1 : 0
            at = box.scrollTop
            if (frames > 20) done()
            else requestAnimationFrame(look)
        }
        look()
    })"""
    scroller(page).evaluate(code)


@pytest.mark.parametrize("edge", ["top", "bottom"])
def test_an_item_held_over_the_edge_of_what_is_seen_drops_inside(show: Show, edge: str) -> None:
    page = show(lambda page: listed(page, 100, 0)).page
    # an item stands 10 px beyond the edge, and the one that is carried reaches over its middle
    height = rect(scroller(page))["height"]
    offset = 1000 - height % ITEM - 10 if edge == "bottom" else 1000 + 10
    scroller(page).evaluate("(box, offset) => { box.scrollTop = offset }", offset)
    first = page.get_by_text("Item 29", exact=True)
    expect(first).to_be_in_viewport()
    box = lift(page, 29, 3 if edge == "bottom" else ITEM - 3)
    over = box["y"] + box["height"] - 2 if edge == "bottom" else box["y"] + 2
    page.mouse.move(box["x"] + box["width"] - 20, over, steps=6)
    page.mouse.up()
    expect(page.get_by_text("from 29 to")).to_be_visible()
    dropped = rect(first)
    assert box["y"] <= dropped["y"] + dropped["height"] and dropped["y"] <= box["y"] + box["height"]


@pytest.mark.parametrize("way", ["on", "back"])
def test_an_item_that_is_carried_faster_than_others_are_built_drops_among_them(show: Show, way: str) -> None:
    page = show(lambda page: listed(page, 3000, 4000)).page
    if way == "back":
        scroller(page).evaluate("(box) => { box.scrollTop = box.scrollHeight }")
    number = 3 if way == "on" else 2996
    dropped = page.get_by_text(f"Item {number}", exact=True)
    expect(dropped).to_be_in_viewport()
    box = lift(page, number)
    edge = box["y"] + box["height"] - 10 if way == "on" else box["y"] + 10
    before = scroller(page).evaluate("(box) => box.scrollTop")
    page.mouse.move(box["x"] + box["width"] - 20, edge, steps=4)
    page.wait_for_function(
        "([box, before]) => Math.abs(box.scrollTop - before) > 8000",
        arg=[scroller(page).element_handle(), before],
    )
    page.mouse.up()
    expect(page.get_by_text(f"from {number} to")).to_be_visible()
    expect(dropped).to_be_in_viewport()


def test_an_item_that_is_carried_while_the_wheel_scrolls_drops_where_it_is_seen(show: Show) -> None:
    page = show(lambda page: listed(page, 3000, 50)).page
    third = page.get_by_text("Item 3", exact=True)
    expect(third).to_be_in_viewport()
    box = lift(page, 3)
    page.mouse.move(box["x"] + box["width"] - 20, box["y"] + box["height"] / 2, steps=4)
    page.mouse.wheel(0, 2000)
    expect(page.get_by_text("Item 60", exact=True)).to_be_in_viewport()
    still(page)
    offset = scroller(page).evaluate("(box) => box.scrollTop")
    page.mouse.up()
    expect(page.get_by_text("from 3 to")).to_be_visible()
    expect(third).to_be_in_viewport()
    still(page)
    assert abs(scroller(page).evaluate("(box) => box.scrollTop") - offset) < 2
