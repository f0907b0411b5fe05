"""The server is started again while visitors have the page open: they come back by themselves."""

from __future__ import annotations

import signal

import pytest
from playwright.sync_api import expect

from tests.chromium import Visitor
from tests.conftest import RunServer

pytestmark = pytest.mark.browser

AWAY = ("WebSocket", "net::ERR", "when fetching the script")
"""What a browser says of a server that is away."""

PROGRAM = """
    import flet as ft

    def main(page):
        async def go():
            await page.push_route("/orders")

        page.on_route_change = lambda e: page.add(ft.Text(f"at {page.route}"))
        page.add(ft.Text("VERSION"), ft.Text(f"begun at {page.route}"), ft.Button("Go", on_click=go))

    ft.run(main, view=None)
"""


def test_the_page_comes_back_at_its_route(run_server: RunServer, visitor: Visitor) -> None:
    server = run_server(PROGRAM.replace("VERSION", "one"), FLET_WEB_PATH="", FLET_SHUTDOWN_GRACE="0.5")
    page = visitor.open(server.url)
    page.get_by_role("button", name="Go").click()
    expect(page.get_by_text("at /orders", exact=True)).to_be_visible()
    server.stop(signal.SIGTERM)
    run_server(PROGRAM.replace("VERSION", "two"), port=server.port, FLET_WEB_PATH="")
    expect(page.get_by_text("two", exact=True)).to_be_visible(timeout=15_000)
    expect(page.get_by_text("begun at /orders", exact=True)).to_be_visible()
    expect(page.get_by_text("one", exact=True)).to_have_count(0)
    visitor.complaints[:] = [one for one in visitor.complaints if not any(told in one for told in AWAY)]


FORM = """
    import flet as ft

    def main(page):
        said = ft.Text("said:")

        def send():
            said.value = f"said: {first.value} {second.value} {third.value}"

        first = ft.TextField(label="First", key="first")
        second = ft.TextField(label="Second")
        third = ft.TextField(label="Third")
        above = [ft.Text("new line")] if VERSION == 2 else []
        page.add(*above, first, ft.Column([second]), third, ft.Button("Send", on_click=send), said)

    ft.run(main, view=None)
"""


def test_what_was_typed_is_put_back_and_the_visitor_told(run_server: RunServer, visitor: Visitor) -> None:
    server = run_server(FORM.replace("VERSION", "1"), FLET_WEB_PATH="", FLET_SHUTDOWN_GRACE="0.5")
    page = visitor.open(server.url)
    for name in ("First", "Third"):
        page.get_by_role("textbox", name=name).fill(f"my {name.lower()}")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("said: my first  my third")).to_be_visible()
    server.stop(signal.SIGTERM)
    run_server(FORM.replace("VERSION", "2"), port=server.port, FLET_WEB_PATH="")
    expect(page.get_by_text("this page began anew")).to_be_visible(timeout=15_000)
    # by its key although it has moved; that without a key has moved away from its place
    expect(page.get_by_role("textbox", name="First")).to_have_value("my first")
    expect(page.get_by_role("textbox", name="Third")).to_have_value("")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("said: my first", exact=False)).to_be_visible()
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("this page began anew")).not_to_be_visible()
    visitor.complaints[:] = [one for one in visitor.complaints if not any(told in one for told in AWAY)]
