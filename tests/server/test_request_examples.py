"""The examples of the page about requests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.live import live_site
from tests.server.documented import example
from tests.server.mounted import served, visitor
from tests.server.visits import tab
from tests.wire import texts, wire_client

PAGE = "request.md"


@pytest.fixture(autouse=True)
def _client(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))


async def test_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    module = example(PAGE, "The page and the request", monkeypatch)
    with live_site(module.app) as server:
        headers = {"Accept-Language": "gd, en", "Cookie": "theme=dark"}
        async with wire_client(server.url, **headers) as client:
            await client.register(route="/?color=red")
            await client.shows("Your languages: gd, en", "Colour: red", "Theme: dark")
            shown = list(texts(client.page))
        assert shown[0].startswith("You come from 127.0.0.1 with Python/3")
        assert f"This program: {server.url}/" in shown
        page = await served(server.url)
        async with visitor(server.url, page) as client:
            await client.shows("Your languages: unknown", "Colour: any", "Theme: none")


async def test_cookies(monkeypatch: pytest.MonkeyPatch) -> None:
    module = example(PAGE, "Keeping cookies", monkeypatch)
    with live_site(module.app) as server:
        async with tab(server) as client:
            await client.open()
            assert "cookies" in client.answers[-1]
            await client.shows("You are a new visitor")
        async with tab(server, headers={"Cookie": "visitor=new"}) as client:
            await client.open()
            assert "cookies" not in client.answers[-1]
            await client.shows("You are a known visitor")
            await client.click("Forget me")
            await client.shown(lambda: client.calls)
            assert client.calls[0]["name"] == "keep_cookies"


async def test_redirects(monkeypatch: pytest.MonkeyPatch) -> None:
    module = example(PAGE, "Sending the visitor elsewhere", monkeypatch)
    with live_site(module.app) as server:
        async with tab(server) as client:
            await client.open(route="/cart")
            assert client.answers[-1]["leave"] == "/login?next=/app/cart"
        async with tab(server, headers={"Cookie": "user=ann"}) as client:
            await client.open()
            await client.shows("Hello ann")
            # The visitor signs out in another tab, and this one comes back.
            await client.drop()
            client.headers = {}
            await client.open()
            await client.shown(lambda: client.calls)
            assert (client.calls[0]["name"], client.calls[0]["args"]["address"]) == (
                "leave",
                "/login?next=/app/",
            )


async def test_users(monkeypatch: pytest.MonkeyPatch) -> None:
    module = example(PAGE, "Users of the site", monkeypatch)
    with live_site(module.site) as server:
        for cookie, shown in (("token=secret-of-ann", "Hello Ann"), ("token=forged", "Hello stranger")):
            async with wire_client(server.url + "/app", Cookie=cookie) as client:
                await client.register()
                await client.shows(shown)
