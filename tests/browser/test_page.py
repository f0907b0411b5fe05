"""What a page does in the browser: routes, themes, dialogs, events of the window."""

from __future__ import annotations

import re
from typing import Any

import httpx2
import pytest
from playwright.sync_api import Page, expect
from starlette.testclient import TestClient

import flet as ft
import flet.fastapi
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser


def store(page: ft.Page) -> None:
    """A shop whose views follow the route."""
    page.title = "Store"

    def go(route: str) -> Any:
        async def push() -> None:
            await page.push_route(route)

        return push

    def route_change() -> None:
        page.views.clear()
        page.views.append(
            ft.View(
                route="/",
                controls=[ft.Text("Home"), ft.Button("Visit store", on_click=go("/store?size=2"))],
            )
        )
        if page.route.startswith("/store"):
            page.views.append(
                ft.View(
                    route="/store",
                    appbar=ft.AppBar(title=ft.Text("Store")),
                    controls=[ft.Text(f"In the store at {page.route}"), ft.TextField(label="Wish")],
                )
            )
        page.update()

    async def view_pop(e: ft.ViewPopEvent) -> None:
        page.views.pop()
        await page.push_route(page.views[-1].route or "/")

    page.on_route_change = route_change
    page.on_view_pop = view_pop
    route_change()


def is_at(page: Page, path: str) -> None:
    """Waits until the address bar shows a path below the root."""
    expect(page).to_have_url(re.compile(rf"://[^/]+{re.escape(path)}$"))


def test_routes_follow_the_program_and_the_browsers_buttons(show: Show) -> None:
    page = show(store).page
    page.get_by_role("button", name="Visit store").click()
    expect(page.get_by_text("In the store at /store?size=2")).to_be_visible()
    is_at(page, "/store?size=2")
    page.go_back()
    expect(page.get_by_text("Home")).to_be_visible()
    expect(page.get_by_text("In the store")).not_to_be_visible()
    is_at(page, "/")
    page.go_forward()
    expect(page.get_by_text("In the store at /store?size=2")).to_be_visible()
    is_at(page, "/store?size=2")


def test_a_deep_link_opens_its_view(show: Show) -> None:
    page = show(store, "/store?size=7").page
    expect(page.get_by_text("In the store at /store?size=7")).to_be_visible()
    expect(page).to_have_title("Store")


def test_the_arrow_of_the_app_bar_leaves_the_view(show: Show) -> None:
    page = show(store, "/store").page
    page.get_by_role("button", name="Back").click()
    expect(page.get_by_text("Home")).to_be_visible()
    expect(page.get_by_text("In the store")).not_to_be_visible()
    is_at(page, "/")


def test_hash_routes(show: Show) -> None:
    page = show(store, route_url_strategy=ft.RouteUrlStrategy.HASH).page
    page.get_by_role("button", name="Visit store").click()
    expect(page.get_by_text("In the store at /store?size=2")).to_be_visible()
    is_at(page, "/#/store?size=2")
    page.go_back()
    expect(page.get_by_text("Home")).to_be_visible()


def themes(page: ft.Page) -> None:
    def switch() -> None:
        dark = page.theme_mode == ft.ThemeMode.DARK
        page.theme_mode = ft.ThemeMode.LIGHT if dark else ft.ThemeMode.DARK

    def green() -> None:
        page.theme = ft.Theme(color_scheme_seed=ft.Colors.GREEN)

    page.theme_mode = ft.ThemeMode.LIGHT
    page.add(
        ft.Text("words"),
        ft.Button("Switch", on_click=switch),
        ft.FilledButton("Green", on_click=green),
    )


def luminance(page: Page, text: str) -> float:
    color = page.get_by_text(text).evaluate("node => getComputedStyle(node).color")
    red, green, blue = (float(n) for n in re.findall(r"[\d.]+", color)[:3])
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def test_the_theme_switches(show: Show) -> None:
    page = show(themes).page
    page.get_by_role("button", name="Switch").wait_for()
    assert luminance(page, "words") < 0.3
    page.get_by_role("button", name="Switch").click()
    expect(page.get_by_text("words")).to_have_css("color", re.compile(r"rgb\(2[2-5]\d, 2[2-5]\d, 2[2-5]\d\)"))
    page.get_by_role("button", name="Switch").click()
    expect(page.get_by_text("words")).to_have_css("color", re.compile(r"rgb\([1-4]?\d, [1-4]?\d, [1-4]?\d\)"))


def test_a_seed_colours_the_page(show: Show) -> None:
    page = show(themes).page
    label = page.get_by_text("Switch")
    before = label.evaluate("node => getComputedStyle(node).color")
    page.get_by_role("button", name="Green").click()
    expect(label).not_to_have_css("color", before)


def test_the_system_theme_is_followed(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def changed(e: ft.PlatformBrightnessChangeEvent) -> None:
            mode.value = f"system is {e.brightness.value}"

        mode = ft.Text("words")
        page.on_platform_brightness_change = changed
        page.add(mode)

    page = show(main).page
    page.emulate_media(color_scheme="dark")
    expect(page.get_by_text("system is dark")).to_be_visible()
    expect(page.get_by_text("system is dark")).to_have_css("color", re.compile(r"rgb\(2[2-5]\d"))


def test_a_dialog_opens_and_closes(show: Show) -> None:
    def main(page: ft.Page) -> None:
        closed = ft.Text("closed 0")

        def count() -> None:
            closed.value = f"closed {int(closed.value.split()[1]) + 1}"

        def open_dialog() -> None:
            dialog = ft.AlertDialog(
                title=ft.Text("Sure?"),
                content=ft.TextField(label="Why"),
                actions=[ft.TextButton("Yes", on_click=lambda: page.pop_dialog())],  # noqa: PLW0108
                on_dismiss=count,
            )
            page.show_dialog(dialog)

        page.overlay.append(ft.Text("over it", left=10, bottom=10))
        page.add(closed, ft.Button("Ask", on_click=open_dialog))

    page = show(main).page
    expect(page.get_by_text("over it")).to_be_in_viewport()
    page.get_by_role("button", name="Ask").click()
    dialog = page.get_by_role("alertdialog").or_(page.get_by_role("dialog"))
    expect(dialog).to_be_visible()
    dialog.get_by_role("textbox", name="Why").fill("because")
    dialog.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("closed 1")).to_be_visible()
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name="Ask").click()
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("closed 2")).to_be_visible()
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Ask")).to_be_focused()


def test_a_raising_handler_shows_a_message_and_the_page_goes_on(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def fail() -> None:
            raise LookupError("secret detail")

        page.add(ft.Button("Fail", on_click=fail))
        page.add(ft.Button("Work", on_click=lambda: page.add(ft.Text("works"))))

    page = show(main).page
    page.get_by_role("button", name="Fail").click()
    expect(page.get_by_text("Something went wrong")).to_be_visible()
    expect(page.get_by_text("secret")).to_have_count(0)
    page.get_by_role("button", name="Work").click()
    expect(page.get_by_text("works", exact=True)).to_be_visible()


def test_main_that_raises_is_told(show: Show) -> None:
    def main(page: ft.Page) -> None:
        raise LookupError("secret detail")

    page = show(main).page
    expect(page.get_by_text("could not start")).to_be_visible()
    expect(page.get_by_text("secret")).to_have_count(0)


def test_the_program_hears_of_the_window_and_the_keyboard(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def resized(e: ft.PageResizeEvent) -> None:
            size.value = f"{e.width:g} x {e.height:g}"

        def pressed(e: ft.KeyboardEvent) -> None:
            key.value = f"{e.key} ctrl={e.ctrl}"

        size, key = ft.Text(f"{page.width:g} x {page.height:g}"), ft.Text("")
        page.on_resize = resized
        page.on_keyboard_event = pressed
        page.add(size, key)

    page = show(main).page
    expect(page.get_by_text("900 x 700")).to_be_visible()
    page.set_viewport_size({"width": 500, "height": 400})
    expect(page.get_by_text("500 x 400")).to_be_visible()
    page.keyboard.press("Control+ArrowDown")
    expect(page.get_by_text("Arrow Down ctrl=True")).to_be_visible()


def test_methods_of_controls_and_services(show: Show) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField(label="Name")
        kept = ft.Text("")

        async def focus() -> None:
            await field.focus()

        async def keep() -> None:
            store = ft.SharedPreferences()
            await store.set("name", "Ada")
            kept.value = f"kept {await store.get('name')}"

        page.add(field, kept, ft.Button("Focus", on_click=focus), ft.Button("Keep", on_click=keep))

    page = show(main).page
    page.get_by_role("button", name="Focus").click()
    expect(page.get_by_role("textbox", name="Name")).to_be_focused()
    page.get_by_role("button", name="Keep").click()
    expect(page.get_by_text("kept Ada")).to_be_visible()
    assert page.evaluate("localStorage.getItem('flutter.name')") == '"Ada"'


def test_what_a_browser_without_a_past_loads_first_is_small() -> None:
    as_chromium = {"accept-encoding": "gzip, deflate, br, zstd"}
    with TestClient(flet.fastapi.app(lambda page: None)) as client:
        page = client.get("/", headers=as_chromium)
        first = re.findall(
            r"<(?:script|link)\b[^>]*\b(?:src|href)=\"([^\"]+\.(?:js|css|woff2)|favicon\.png)\"", page.text
        )
        assert len(first) == 5, first
        answers = [page, *(client.get(f"/{one}", headers=as_chromium) for one in first)]
    assert [answer.status_code for answer in answers] == [200] * 6
    assert sum(map(bytes_of, answers)) <= 75_200


# what Uvicorn writes besides: "date" and "server"
BY_THE_SERVER = 37 + 17


def bytes_of(answer: httpx2.Response) -> int:
    """Count an answer as it travels: what it begins with, its lines and an empty one, and its body, compressed."""
    lines = sum(len(f"{name}: {value}\r\n") for name, value in answer.headers.items())
    return len("HTTP/1.1 200 OK\r\n") + lines + BY_THE_SERVER + 2 + int(answer.headers["content-length"])
