"""The page that a session begins with: for the first visitor of a program it is made, for the others it is known."""

from __future__ import annotations

import copy
import threading
from typing import Any

import pytest

import flet as ft
from tests.live import LiveServer
from tests.mirror import every_control, trimmed
from tests.server.conftest import Serve
from tests.wire import unpack, wire_client

DARK_PHONE: dict[str, Any] = {
    "route": "/shop?item=1",
    "platform": "ios",
    "platform_brightness": "dark",
    "width": 390,
    "height": 844.5,
    "media": {
        "padding": {"top": 47.0, "right": 0.0, "bottom": 34.0, "left": 0.0},
        "view_padding": {"top": 47.0, "right": 0.0, "bottom": 34.0, "left": 0.0},
        "view_insets": {"top": 0.0, "right": 0.0, "bottom": 300.0, "left": 0.0},
        "device_pixel_ratio": 3.0,
        "orientation": "portrait",
        "always_use_24_hour_format": True,
    },
}


def everywhere(page: ft.Page) -> None:
    """Changes something in each control that a page has from the start."""

    def more() -> None:
        page.views[0].controls.append(ft.Text("more"))
        page.views.append(ft.View(route="/over", controls=[ft.Text("over")]))
        page.overlay.append(ft.Text("above"))
        page.window.width = 300
        page.show_dialog(ft.AlertDialog(title=ft.Text("asks")))
        page.media.padding.top = 1
        page.views[0].padding = 3

    page.title = "Title"
    page.services.append(ft.Clipboard())
    page.padding.left = 7
    page.add(ft.Button("More", on_click=more))


async def visited(server: LiveServer, **told: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns the page that a visitor begins with, and the one in the end."""
    async with wire_client(server.url) as client:
        begun = copy.deepcopy((await client.register(**told))["page_patch"])
        await client.click("More")
        await client.shows("more", "over", "above", "asks")
        await client.shown(lambda: client.page["window"].get("width"))
        session = server.session(client)
        assert {control["_i"] for control in every_control(client.page)} == session.index.keys()
        now = await server.call(session.tree.whole, lambda page: page)
        assert alike(unpack(now.messages[0])) == alike(client.page)
        return alike(begun), alike(client.page)


def alike(page: dict[str, Any]) -> Any:
    """The page without what is this visitor's alone."""
    return trimmed(page | {"_services": page["_services"] | {"_internals": None}})


@pytest.mark.parametrize("told", [{}, DARK_PHONE])
async def test_each_visitor_gets_the_same_page(serve: Serve, told: dict[str, Any]) -> None:
    server = serve(everywhere)
    first, second = await visited(server, **told), await visited(server, **told)
    assert first == second
    assert [first[0]["views"][0]["_i"], first[1]["views"][1]["controls"][0]["value"]] == [3, "over"]


async def test_each_visitor_gets_what_his_own_browser_has_told(serve: Serve) -> None:
    server = serve(everywhere)
    plain, _ = await visited(server)
    begun, end = await visited(server, **DARK_PHONE)
    told = {name: begun[name] for name in ("width", "height", "platform", "platform_brightness")}
    assert told == {name: DARK_PHONE[name] for name in told}
    assert begun["media"]["padding"] == {"top": 47, "bottom": 34}
    assert end["media"]["padding"] == {"top": 1, "bottom": 34}, "the program has changed its copy"
    assert (await visited(server, **DARK_PHONE))[0] == begun, "and nobody else's"
    assert (await visited(server))[0] == plain


async def test_a_page_whose_main_takes_long_is_there_at_once(serve: Serve) -> None:
    goes_on = threading.Event()

    def main(page: ft.Page) -> None:
        page.add(ft.Text("begun"))
        goes_on.wait(30)
        page.add(ft.Text("done"))

    try:
        async with serve(main).visitor() as client:
            await client.shows("begun")
            goes_on.set()
            await client.shows("done")
    finally:
        goes_on.set()
