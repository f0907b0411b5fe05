"""What a control is given, and the state it is in, together: measured against Flutter's client."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

RED = "rgb(255, 0, 0)"
LINES = "One\nTwo"
LINES_OF = """(places) => Object.fromEntries(places.map((place) => {
  const words = document.createTreeWalker(document.querySelector(place), NodeFilter.SHOW_TEXT);
  while (!words.nextNode().data.includes("Two"));
  const range = document.createRange();
  range.selectNodeContents(words.currentNode);
  const drawn = [...range.getClientRects()].filter((box) => box.width > 1);
  return [place, new Set(drawn.map((box) => Math.round(box.bottom))).size];
}))"""
"""In how many lines the text that has "Two" in it stands, in each of some elements."""


def key(name: str) -> Any:
    return ft.ScrollKey(name)


def of(page: Page, name: str, part: str = "") -> Locator:
    return page.locator(f"[data-scroll-key='{name}'] {part}".strip())


def css(locator: Locator, name: str) -> str:
    return str(locator.evaluate("(element, name) => getComputedStyle(element)[name]", name))


def top_of_words(page: Page, name: str) -> float:
    """How far below the top of a tile its title stands."""
    title, tile = of(page, name, ".list-tile-title").bounding_box(), of(page, name).bounding_box()
    assert title and tile
    return round(title["y"] - tile["y"], 1)


def height(locator: Locator) -> float:
    box = locator.bounding_box()
    assert box
    return float(box["height"])


def disabled(page: ft.Page) -> None:
    page.add(
        ft.Switch(value=True, disabled=True, key=key("plain")),
        ft.Switch(value=True, disabled=True, active_color="#ff0000", key=key("coloured")),
        ft.Switch(value=True, disabled=True, active_track_color="#ff0000", key=key("track")),
        ft.Switch(value=True, disabled=True, inactive_thumb_color="#ff0000", key=key("other colour")),
        ft.IconButton(ft.Icons.STAR, disabled=True, key=key("icon")),
        ft.IconButton(ft.Icons.STAR, disabled=True, selected=True, key=key("selected icon")),
        ft.FilledIconButton(ft.Icons.STAR, disabled=True, key=key("filled")),
        ft.OutlinedIconButton(ft.Icons.STAR, disabled=True, selected=True, key=key("outlined")),
        ft.Chip("Can go", on_delete=lambda: None, key=key("deletable")),
        ft.Chip("Stays", on_delete=lambda: None, disabled=True, key=key("kept")),
    )


def test_what_is_disabled_looks_so_whatever_it_is_given(show: Show) -> None:
    page = show(disabled).page
    for part in (".switch-thumb", ".switch-track"):
        assert css(of(page, "coloured", part), "backgroundColor") == css(
            of(page, "plain", part), "backgroundColor"
        )
    assert css(of(page, "track", ".switch-track"), "backgroundColor") == RED
    assert css(of(page, "other colour", ".switch-thumb"), "backgroundColor") == RED
    face = ".button-face"
    assert css(of(page, "selected icon", face), "color") == css(of(page, "icon", face), "color")
    for name in ("color", "backgroundColor"):
        assert css(of(page, "outlined", face), name) == css(of(page, "filled", face), name)
    expect(of(page, "deletable").get_by_role("button")).to_be_visible()
    expect(of(page, "kept").get_by_role("button")).to_be_hidden()


def sized(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.ListTile(title="One", leading=ft.Icons.ADD, key=key("tile")),
        ft.ListTile(title="One", leading=ft.Icons.ADD, height=100, key=key("high tile")),
        ft.ListTile(title="One", leading=ft.Icons.ADD, height=40, key=key("low tile")),
        ft.Checkbox(value=True, border_side=ft.BorderSide(4, "#ff0000"), key=key("box")),
        ft.ListView([ft.Text("x", key=key("row")), ft.Text("y")], item_extent=60, spacing=5, height=150),
        ft.TextField(icon=ft.Icons.ADD, dense=True, key=key("dense")),
        ft.Chip("Flat", elevation=8, key=key("flat")),
        ft.Chip("Raised", elevation=8, shadow_color="#000000", key=key("raised")),
        ft.Chip("Chosen", elevation=8, selected=True, key=key("chosen")),
        ft.CupertinoListTile("Title", trailing=ft.Text("End", key=key("end"))),
    )


def test_sizes_and_lines_that_are_given_are_those_that_flutter_keeps(show: Show) -> None:
    page = show(sized).page
    assert top_of_words(page, "high tile") == top_of_words(page, "low tile") == top_of_words(page, "tile")
    box = of(page, "box", ".checkbox-box")
    assert (css(box, "borderTopColor"), css(box, "borderTopWidth")) == (RED, "4px")
    assert height(of(page, "row")) < 30
    assert height(of(page, "dense", ".field-icon .icon-glyph")) == 18
    assert css(of(page, "flat", ".chip-face"), "boxShadow") == "none"
    for name in ("raised", "chosen"):
        assert css(of(page, name, ".chip-face"), "boxShadow") != "none"
    assert css(of(page, "end"), "fontSize") == "14px"


def lines(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.ListTile(title="Title", subtitle=LINES),
        ft.Button(LINES),
        ft.Checkbox(LINES),
        ft.ExpansionTile(LINES),
        ft.Tabs(ft.TabBar([ft.Tab(LINES)]), length=1, height=60),
        ft.Html("<p>One\nTwo</p>"),
        ft.Markdown("One\nTwo"),
    )
    page.show_dialog(ft.SnackBar(LINES))


def test_lines_of_a_plain_text_are_lines_wherever_it_is_given(show: Show) -> None:
    page = show(lines).page
    expect(page.locator(".snack-bar")).to_be_visible()
    assert page.evaluate(LINES_OF, [".html", ".markdown"]) == {".html": 1, ".markdown": 1}
    places = [
        ".list-tile-subtitle",
        ".button-label",
        ".toggle-label",
        ".expansion",
        ".snack-bar-content",
        ".tab-content",
    ]
    assert page.evaluate(LINES_OF, places) == dict.fromkeys(places, 2)
