"""Parts of controls that are given a size, a place or a colour: whole, in the middle, and as large as they are told."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

RED = "rgb(255, 0, 0)"
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNwaDgAAAKEAYEml6crAAAAAElFTkSuQmCC"
LONG = "A title that is far too long for the bar of a telephone"


def key(name: str) -> Any:
    return ft.ScrollKey(name)


def of(page: Page, name: str) -> Locator:
    return page.locator(f"[data-scroll-key='{name}']")


def box(locator: Locator) -> dict[str, float]:
    found = locator.bounding_box()
    assert found
    return {name: float(value) for name, value in found.items()}


def css(locator: Locator, name: str) -> str:
    found: str = locator.evaluate("(element, name) => getComputedStyle(element)[name]", name)
    return found


def fitted(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    page.appbar = ft.AppBar(
        title=ft.Text(LONG), toolbar_text_style=ft.TextStyle(color="#ff0000"), actions=[ft.Text("End")]
    )
    style = ft.MenuStyle(alignment=ft.Alignment(1, 1), max_size=ft.Size(200, 60))
    entries: list[ft.Control] = [ft.MenuItemButton("Open"), ft.MenuItemButton("Save")]
    page.add(
        ft.IconButton(ft.Icons.ADD, width=32, height=32, key=key("icon")),
        ft.TextField(label="Low", value="x", height=36, key=key("low")),
        ft.TextField(
            hint_text=f"{LONG} {LONG}", hint_max_lines=1, multiline=True, width=200, key=key("hint")
        ),
        ft.TextField(hint_text="Large", hint_style=ft.TextStyle(size=40), key=key("large")),
        ft.TextField(label="Age", error="Wrong", error_style=ft.TextStyle(color="#ff0000"), key=key("wrong")),
        ft.DropdownM2(suffix_icon=ft.Icons.ANCHOR, select_icon_size=40, options=[], key=key("anchor")),
        ft.DropdownM2(select_icon_size=40, options=[], key=key("arrow")),
        ft.Slider(height=20, key=key("slider")),
        ft.SearchBar(height=36, key=key("search")),
        ft.MenuBar([ft.SubmenuButton("File", entries, menu_style=style)]),
        ft.Text("words", badge=ft.Badge("9", text_style=ft.TextStyle(color="#ff0000"), text_color="#00ff00")),
        ft.Container(width=40, height=40, image=ft.DecorationImage(src=PICTURE, scale=2), key=key("picture")),
        ft.TextField(dense=True, content_padding=2, value="x", helper="Flat", key=key("flat")),
        ft.TextField(collapsed=True, content_padding=8, label="c", value="x", key=key("collapsed")),
        raw := ft.RawImage(width=40, height=40, fit=ft.BoxFit.FIT_HEIGHT, key=key("raw")),
        ft.SearchBar(
            view_size_constraints=ft.BoxConstraints(max_width=250, max_height=200),
            on_tap=lambda tapped: page.run_task(tapped.control.open_view),
            key=key("view"),
        ),
        ft.ExpansionTile("Off", leading=ft.Icon(ft.Icons.ADD, key=key("off")), expanded=True, disabled=True),
    )
    page.run_task(raw.render_rgba, 20, 10, bytes([255, 0, 0, 255] * 200))


def test_parts_are_as_large_and_where_they_are_told(show: Show) -> None:
    page = show(fitted).page
    page.set_viewport_size({"width": 400, "height": 900})
    title = page.get_by_text(LONG, exact=True)
    assert box(title)["height"] < 40
    assert css(title, "color") != RED
    assert css(page.get_by_text("End", exact=True), "color") == RED
    button, icon = box(of(page, "icon")), box(of(page, "icon").locator(".icon-glyph"))
    assert (button["width"], button["height"]) == (32, 32)
    assert abs(button["x"] + 16 - icon["x"] - icon["width"] / 2) < 1
    assert abs(button["y"] + 16 - icon["y"] - icon["height"] / 2) < 1
    low, frame = box(of(page, "low")), box(of(page, "low").locator(".field-box"))
    assert low["height"] == frame["height"] == 36
    assert frame["y"] == low["y"]
    assert box(of(page, "hint"))["height"] < 60
    assert box(of(page, "large"))["height"] > 70
    assert css(of(page, "wrong").locator(".field-label"), "color") == RED
    # a press beside the text means the text
    of(page, "wrong").locator(".field-box").click(position={"x": 4, "y": 10})
    expect(page.get_by_label("Age")).to_be_focused()
    assert of(page, "anchor").locator(".dropdown-triangle").count() == 0
    assert box(of(page, "arrow").locator(".dropdown-triangle"))["width"] == 40
    slider, thumb = box(of(page, "slider")), box(of(page, "slider").locator(".slider-thumb"))
    assert abs(slider["y"] + 10 - thumb["y"] - thumb["height"] / 2) < 1
    assert box(of(page, "search"))["height"] == 36
    assert css(page.get_by_text("9", exact=True), "color") == "rgb(0, 255, 0)"
    assert css(of(page, "picture").locator(".decoration-picture"), "background-size") == "auto"
    # of nearly the same colour: an icon's is black or white
    for faded in (of(page, "off"), page.get_by_text("Off", exact=True)):
        assert css(faded, "color").endswith("0.38)")
    flat, helper = box(of(page, "flat").locator(".field-box")), box(page.get_by_text("Flat"))
    assert (flat["height"], helper["x"] - flat["x"]) == (24, 6)
    collapsed = of(page, "collapsed")
    assert box(collapsed.locator(".field-box"))["height"] == 32
    gap, text = box(collapsed.locator(".field-notch")), box(collapsed.get_by_role("textbox"))
    assert abs(gap["x"] + 4 - text["x"]) < 2, "the line has its gap where the label is"
    expect(of(page, "raw")).to_have_css("object-fit", "cover")
    of(page, "view").get_by_role("searchbox").click()
    view = page.get_by_role("dialog")
    expect(view).to_be_visible()
    assert (box(view)["width"], box(view)["height"]) == (250, 200)
    assert css(of(page, "view"), "opacity") == "0", "the view is there instead of the bar"
    page.keyboard.press("Escape")
    entry = page.get_by_role("menuitem", name="File")
    entry.click()
    menu = page.get_by_role("menu")
    expect(menu).to_be_visible()
    opened, from_ = box(menu), box(entry)
    assert abs(opened["x"] - from_["x"] - from_["width"]) <= 2
    assert opened["height"] <= 60


def test_a_first_label_in_a_sheet_is_whole(show: Show) -> None:
    def main(page: ft.Page) -> None:
        fields: list[ft.Control] = [ft.TextField(label="First", value="x"), ft.TextField(label="Second")]
        sheet = ft.BottomSheet(ft.Container(ft.Column(fields, scroll=ft.ScrollMode.AUTO), padding=0))
        page.add(ft.Button("Ask", on_click=lambda: page.show_dialog(sheet)))

    page = show(main).page
    page.emulate_media(reduced_motion="reduce")
    page.get_by_role("button", name="Ask").click()
    label = page.locator(".field-label").first
    expect(label).to_be_visible()
    sheet = box(page.locator(".bottom-sheet"))
    assert box(label)["y"] >= sheet["y"] - 2, "letters do not fill their line"


def test_an_app_bar_is_not_coloured_by_wheels_that_turn_to_their_value(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.appbar = ft.AppBar(title=ft.Text("Wheels"))
        page.add(ft.CupertinoTimerPicker(value=3700), ft.Text("below"))

    page = show(main).page
    expect(page.locator(".cupertino-wheel-scroll").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.wait_for_function(
        "[...document.querySelectorAll('.cupertino-wheel-scroll')].some(one => one.scrollTop > 0)"
    )
    bar = page.locator(".app-bar")
    is_plain = """bar => {
        const probe = bar.appendChild(document.createElement('i'));
        probe.style.color = 'var(--md-sys-color-surface)';
        const surface = getComputedStyle(probe).color;
        probe.remove();
        return getComputedStyle(bar).backgroundColor === surface;
    }"""
    assert bar.evaluate(is_plain)
