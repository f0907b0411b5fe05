"""A browser that is new registers with the request for the WebSocket."""

from __future__ import annotations

import re

import httpx2
import pytest

import flet as ft
import flet.fastapi as flet_fastapi
from tests.live import live_site
from tests.wire import Action, naming, registering, texts

CHROMIUM = {"user-agent": "Mozilla/5.0 Chrome/130.0.0.0"}


def main(page: ft.Page) -> None:
    headers = page.request.headers if page.request is not None else {}
    page.add(ft.Text(f"at {page.route}"), ft.Text(f"named {headers.get('sec-websocket-protocol')}"))


async def test_the_page_is_there_without_a_frame_from_the_client() -> None:
    with live_site(flet_fastapi.app(main)) as server:
        async with naming(server.url, "flet", registering(route="/tea")) as client:
            answer = await client.wait_for(Action.REGISTER)
            assert answer.body["session_id"]
            assert client.socket.subprotocol == "flet"
            await client.shows("at /tea")
            assert "named None" in texts(client.page)


@pytest.mark.parametrize("letters", ["a", "!", "AAAA", "gA", ""])
async def test_what_is_no_registration_leaves_the_server_to_others(letters: str) -> None:
    with live_site(flet_fastapi.app(main)) as server:
        async with naming(server.url, *("flet", letters)[: 1 + bool(letters)]) as stranger:
            async with naming(server.url, "flet", registering(route="/tea")) as client:
                await client.shows("at /tea")
            async with naming(server.url) as other:
                await other.register(route="/coffee")
                await other.shows("at /coffee")
            del stranger


async def test_a_page_says_whether_its_browser_is_new() -> None:
    with live_site(flet_fastapi.app(main)) as server:
        async with httpx2.AsyncClient(base_url=server.url, headers=CHROMIUM) as browser:
            assert re.search(r"flet\.isNew=true", (await browser.get("/")).text)
            assert "flet.isNew" not in (await browser.get("/")).text, "it has the cookie"
