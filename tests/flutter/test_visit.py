"""A visit with Flet's Flutter client: typing, dialogs, routes, and a connection that is lost."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image
from playwright.sync_api import Page

import flet as ft
from tests.chromium import Publish
from tests.flutter.conftest import OpenFlutter
from tests.live import LiveServer
from tests.proxy import Network, network

pytestmark = [pytest.mark.browser, pytest.mark.flutter, pytest.mark.timeout(180)]


def shop(page: ft.Page) -> None:
    """Counts, listens, asks, and has a second view."""
    count, said = ft.Text("count 0"), ft.Text("nothing said")

    def add() -> None:
        count.value = f"count {int(count.value.split()[1]) + 1}"

    def hear(e: ft.Event[ft.TextField]) -> None:
        said.value = f"said {e.data}"

    def answer() -> None:
        page.pop_dialog()
        said.value = "answered"
        page.update()

    question = ft.AlertDialog(title=ft.Text("Sure?"), actions=[ft.TextButton("Yes", on_click=answer)])

    async def visit() -> None:
        await page.push_route("/goods")

    def route_change() -> None:
        goods = ft.View(route="/goods", appbar=ft.AppBar(title=ft.Text("Shelf")), controls=[ft.Text("Goods")])
        page.views[1:] = [goods] if page.route == "/goods" else []

    page.on_route_change = route_change
    page.add(
        count,
        ft.Button("Add", on_click=add),
        ft.TextField(label="Name", on_change=hear),
        said,
        ft.Button("Ask", on_click=lambda: page.show_dialog(question)),
        ft.Button("Visit", on_click=visit),
    )


def click(page: Page, button: str) -> None:
    page.get_by_role("button", name=button).click()


def shows(page: Page, text: str) -> None:
    page.get_by_text(text).wait_for(state="attached")


def colours(page: Page) -> int:
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    return len(picture.getcolors(1 << 20) or [])


def lose_connection(server: LiveServer, between: Network, page: Page) -> None:
    """Breaks the connection and waits until the client has come back."""
    (session,) = server.program
    between.go_down()
    wait_until(page, lambda: session.link.connection is None)
    between.come_up()
    wait_until(page, lambda: session.link.connection is not None)


def wait_until(page: Page, condition: Callable[[], bool]) -> None:
    for _ in range(400):
        if condition():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it did not happen")


def test_a_visit(publish: Publish, open_flutter: OpenFlutter) -> None:
    server = publish(shop, web_renderer=ft.WebRenderer.CANVAS_KIT, no_cdn=True)
    with network(server.url) as between:
        page = open_flutter(between.url)
        click(page, "Add")
        shows(page, "count 1")
        assert colours(page) > 10

        page.get_by_role("textbox", name="Name").click()
        page.keyboard.type("Ada", delay=20)
        shows(page, "said Ada")

        click(page, "Ask")
        shows(page, "Sure?")
        click(page, "Yes")
        shows(page, "answered")
        page.get_by_text("Sure?").wait_for(state="detached")

        click(page, "Visit")
        shows(page, "Goods")
        assert page.url == between.url + "/goods"
        page.go_back()
        shows(page, "count 1")
        assert page.url == between.url + "/"

        lose_connection(server, between, page)
        shows(page, "answered")
        click(page, "Add")
        shows(page, "count 2")
        assert server.program.dropped["unknown control"] == 0
