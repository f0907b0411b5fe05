"""What visitors expect of a page: their size of letters, their colours, links, the focus where it was, notices."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser


def test_text_grows_with_the_letters_that_the_visitor_chose(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.add(
            ft.Text("sized", size=20),
            ft.Text("themed", theme_style=ft.TextThemeStyle.TITLE_LARGE),
            ft.Text("plain"),
            ft.Button("button"),
            ft.TextField(value="typed", text_size=18),
            ft.Markdown("# marked"),
        )

    page = show(main).page
    expect(page.get_by_text("marked")).to_be_visible()
    sizes = """() => ["sized", "themed", "plain", "button", "typed", "marked"].map(word =>
        [...document.querySelectorAll("#app *")].filter(e => (e.value ?? e.innerText) === word).pop())
        .map(e => parseFloat(getComputedStyle(e).fontSize))"""
    before = page.evaluate(sizes)
    assert before[:3] == [20, 22, 14]
    page.add_style_tag(content="html { font-size: 200% !important; }")
    assert page.evaluate(sizes) == [2 * size for size in before]
    # what holds text grows with it
    face = page.get_by_role("button", name="button").evaluate(
        "b => [b.scrollHeight <= b.clientHeight + 1, b.firstElementChild.clientHeight]"
    )
    assert face[0] and face[1] >= 32


def test_an_address_of_the_page_goes_to_its_route(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def route_change() -> None:
            page.views = [
                ft.View(
                    route=page.route,
                    controls=[
                        ft.Text(f"at {page.route}"),
                        ft.Button("Store", url=ft.Url("/store?size=2", target="_self")),
                        ft.Container(ft.Text("Box"), url=ft.Url("/box", target="_self")),
                    ],
                )
            ]
            page.update()

        page.on_route_change = route_change
        route_change()

    page = show(main).page
    page.evaluate("() => { window.stays = true; }")
    link = page.get_by_role("link", name="Store")
    assert link.evaluate("a => a.href").endswith("/store?size=2")
    with page.context.expect_page() as opened:
        link.click(modifiers=["Control"])
    expect(opened.value.get_by_text("at /store?size=2")).to_be_visible()
    with page.context.expect_page():
        link.click(button="middle")
    link.click()
    expect(page.get_by_text("at /store?size=2")).to_be_visible()
    page.get_by_text("Box").click()
    expect(page.get_by_text("at /box")).to_be_visible()
    assert page.evaluate("() => window.stays")
    page.go_back()
    expect(page.get_by_text("at /store?size=2")).to_be_visible()


def test_labels_and_rings_of_first_fields_are_whole(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        page.add(
            ft.TextField(label="Page", value="x"),
            ft.Column(
                [ft.Row([ft.TextField(label="Column", value="x")])], scroll=ft.ScrollMode.AUTO, height=60
            ),
            ft.ListView([ft.Button("Focus me"), ft.Button("Other")], height=100),
        )

    page = show(main).page
    page.get_by_role("button", name="Focus me").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    cut = """() => {
        const whole = (element, beyond) => {
            const {left, top} = element.getBoundingClientRect();
            const {left: x, top: y} = element.closest(".scrolls").getBoundingClientRect();
            return top - beyond >= y && left - beyond >= x;
        };
        const labels = [...document.querySelectorAll(".field-label")].map(label => whole(label, -3));
        const ring = whole(document.querySelector(".pressable:focus-visible > .surface"), 4);
        return [...labels, ring];
    }"""
    assert page.evaluate(cut) == [True, True, True]


def test_reconnecting_is_seen_beside_a_snack_bar(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.show_dialog(ft.SnackBar("Saved", persist=True))

    shown = show(main)
    page = shown.page
    expect(page.get_by_text("Saved")).to_be_visible()
    shown.network.go_down()
    notice = page.get_by_text("Reconnecting")
    expect(notice).to_be_visible()
    seen = notice.evaluate(
        """e => { const {left, top, width, height} = e.getBoundingClientRect();
        const bar = document.querySelector(".snack-bar").getBoundingClientRect();
        return top + height <= bar.top && height >= 32 && parseFloat(getComputedStyle(e).fontSize) >= 14; }"""
    )
    assert seen
    shown.network.come_up()
    expect(notice).not_to_be_visible()


def test_the_focus_returns_from_menus_and_from_dialogs_with_a_disabled_opener(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def ask(e: ft.Event[ft.Button]) -> None:
            opener = e.control
            opener.disabled = True

            def enable() -> None:
                opener.disabled = False

            page.show_dialog(ft.AlertDialog(title="Sure?", on_dismiss=enable))

        page.add(
            ft.MenuBar([ft.SubmenuButton(content="File", controls=[ft.MenuItemButton(content="Save")])]),
            ft.ContextMenu(
                content=ft.Button("Held"),
                secondary_items=[ft.PopupMenuItem("Copy")],
            ),
            ft.Button("Ask", on_click=ask),
        )

    page = show(main).page
    file = page.get_by_role("menuitem", name="File")
    file.focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Save")).to_be_focused()
    page.keyboard.press("Enter")
    expect(file).to_be_focused()
    held = page.get_by_role("button", name="Held")
    held.focus()
    held.click(button="right")
    expect(page.get_by_role("menuitem", name="Copy")).to_be_focused()
    page.keyboard.press("Escape")
    expect(held).to_be_focused()
    ask = page.get_by_role("button", name="Ask")
    ask.click()
    dialog: Any = page.get_by_text("Sure?")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).not_to_be_visible()
    expect(ask).to_be_focused()


def test_what_only_browsers_note_is_no_error_of_the_page(show: Show) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("told:")

        def say(e: ft.Event[ft.Page]) -> None:
            told.value = f"{told.value} {e.data};"

        page.on_error = say
        page.add(told)

    page = show(main).page
    page.evaluate(
        """() => new Promise((done) => {
            const box = document.body.appendChild(document.createElement("div"));
            box.style.position = "fixed";
            // what is resized because it was resized is told on in the next frame, and noted as an error
            let times = 0;
            new ResizeObserver((_, observer) => {
                box.style.width = `${++times}px`;
                if (times > 3) observer.disconnect();
            }).observe(box);
            let frames = 0;
            const next = () => (++frames > 6 ? done() : requestAnimationFrame(next));
            next();
        })"""
    )
    page.evaluate("dispatchEvent(new ErrorEvent('error', { message: 'it broke' }))")
    expect(page.get_by_text("it broke")).to_have_text("told: it broke;")


def test_the_colours_of_a_mask_are_those_of_the_theme(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def darken() -> None:
            page.theme_mode = ft.ThemeMode.DARK

        page.theme_mode = ft.ThemeMode.LIGHT
        colors: list[ft.ColorValue] = [ft.Colors.PRIMARY, ft.Colors.SURFACE]
        mask = ft.ShaderMask(ft.LinearGradient(colors), ft.Icon(ft.Icons.SAILING, size=60))
        page.add(mask, ft.Button("Darken", on_click=darken))

    page = show(main).page
    picture = page.locator("feImage")
    expect(picture).to_have_attribute("href", re.compile("svg"))
    light = picture.get_attribute("href") or ""
    assert "var" not in light
    page.get_by_role("button", name="Darken").click()
    expect(picture).not_to_have_attribute("href", light)
