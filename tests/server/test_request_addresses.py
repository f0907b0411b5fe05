"""Whose address a program sees, behind proxies that are trusted and proxies that are not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect

import flet as ft
import flet.fastapi as flet_fastapi
from tests.live import LiveServer, live_site, until
from tests.wire import WireClient

Headers = list[tuple[str, str]]


@asynccontextmanager
async def page_behind(server: LiveServer, headers: Headers, path: str = "/ws") -> AsyncIterator[ft.Page]:
    """The page of a visitor whose connection arrives with these headers from this machine."""
    port = int(server.url.rpartition(":")[2])
    async with connect(
        f"ws://a.example{path}", host="127.0.0.1", port=port, additional_headers=headers
    ) as socket:
        client = WireClient(socket)
        await client.register(route="/items?color=red&size=10")
        yield server.session(client).page


def nothing(page: ft.Page) -> None: ...


@pytest.fixture
def settings(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    monkeypatch.setenv("FLET_ALLOWED_HOSTS", "*")
    return monkeypatch


FOR = "x-forwarded-for"


ADDRESSES: list[tuple[str | None, Headers, str | None]] = [
    # This machine is trusted unless something else is said.
    (None, [], "127.0.0.1"),
    (None, [(FOR, "192.0.2.1")], "192.0.2.1"),
    (None, [(FOR, "192.0.2.1:4711")], "192.0.2.1"),
    (None, [(FOR, "2001:db8::1")], "2001:db8::1"),
    (None, [(FOR, "[2001:db8::1]:443")], "2001:db8::1"),
    # What a visitor writes himself stands on the left of what the proxy puts there.
    (None, [(FOR, "6.6.6.6, 192.0.2.1")], "192.0.2.1"),
    (None, [(FOR, "6.6.6.6"), (FOR, "192.0.2.1")], "192.0.2.1"),
    (None, [(FOR, "6.6.6.6, 192.0.2.1, 127.0.0.1")], "192.0.2.1"),
    ("127.0.0.1,10.0.0.0/8", [(FOR, "6.6.6.6, 192.0.2.1, 10.1.2.3, 10.9.9.9")], "192.0.2.1"),
    ("127.0.0.1,10.0.0.0/8", [(FOR, "10.1.2.3, 10.9.9.9")], "10.1.2.3"),
    ("*", [(FOR, "6.6.6.6, 192.0.2.1")], "192.0.2.1"),
    ("*,10.0.0.0/8", [(FOR, "6.6.6.6, 192.0.2.1, 10.1.2.3")], "192.0.2.1"),
    # A proxy that is not trusted may say what it likes.
    ("192.0.2.77", [(FOR, "6.6.6.6")], "127.0.0.1"),
    ("unix", [("forwarded", "for=6.6.6.6")], "127.0.0.1"),
    # A proxy that does not tell.
    (None, [(FOR, "unknown")], None),
    (None, [(FOR, "nonsense, 192.0.2.1")], "192.0.2.1"),
    # The standard's own header.
    (None, [("forwarded", "for=192.0.2.1;proto=https")], "192.0.2.1"),
    (None, [("forwarded", 'for=6.6.6.6, For="[2001:db8::1]:47011"')], "2001:db8::1"),
    (None, [("forwarded", 'for=6.6.6.6, for=192.0.2.1;by="a,b", for=127.0.0.1')], "192.0.2.1"),
    (None, [("forwarded", "for=_hidden")], None),
    # One of the two is forged.
    (None, [("forwarded", "for=6.6.6.6"), (FOR, "192.0.2.1")], "127.0.0.1"),
    (None, [("forwarded", "for=192.0.2.1"), (FOR, "192.0.2.1")], "192.0.2.1"),
]

PLACES: list[tuple[Headers, str, str]] = [
    ([], "http://a.example/", "ws://a.example"),
    (
        [("x-forwarded-proto", "https")],
        "https://a.example/",
        "wss://a.example",
    ),
    (
        [("x-forwarded-host", "b.example:8443"), ("x-forwarded-proto", "wss")],
        "https://b.example:8443/",
        "wss://b.example:8443",
    ),
    (
        [("x-forwarded-prefix", "/tools/")],
        "http://a.example/tools/",
        "ws://a.example/tools",
    ),
    (
        [("x-forwarded-prefix", "/a, //evil.example/../<b>")],
        "http://a.example/a/evil.example/%3Cb%3E/",
        "ws://a.example/a/evil.example/%3Cb%3E",
    ),
    (
        [("forwarded", 'for=192.0.2.1;host="c.example";proto=https')],
        "https://c.example/",
        "wss://c.example",
    ),
    (
        [("x-forwarded-host", 'x"><script>')],
        "http://a.example/",
        "ws://a.example",
    ),
]


async def test_client_ip(settings: pytest.MonkeyPatch) -> None:
    with live_site(flet_fastapi.app(nothing)) as server:
        for trusted, headers, expected in ADDRESSES:
            settings.setenv("FLET_TRUSTED_PROXIES", trusted or "")
            async with page_behind(server, headers) as page:
                assert (page.client_ip, page.request.ip) == (expected, expected), (trusted, headers)


async def test_addresses_of_the_page(settings: pytest.MonkeyPatch) -> None:
    with live_site(flet_fastapi.app(nothing)) as server:
        for headers, url, page_url in PLACES:
            async with page_behind(server, headers) as page:
                assert (page.request.url, page.url) == (url, page_url), headers
                assert page.query.to_dict == {"color": "red", "size": "10"}


async def test_proxies_that_are_not_trusted_have_no_say(settings: pytest.MonkeyPatch) -> None:
    settings.setenv("FLET_TRUSTED_PROXIES", "192.0.2.77")
    forged = [
        ("x-forwarded-proto", "https"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-prefix", "/evil"),
    ]
    with live_site(flet_fastapi.app(nothing)) as server:
        async with page_behind(server, forged) as page:
            assert page.url == "ws://a.example"


async def test_a_server_that_reads_the_headers_itself(settings: pytest.MonkeyPatch) -> None:
    """Uvicorn and others put the visitor in the place of the proxy; what else the proxy says still counts."""
    settings.setenv("FLET_TRUSTED_PROXIES", "192.0.2.77")
    app = flet_fastapi.app(nothing)

    async def as_uvicorn_does(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "websocket":
            scope["client"] = ("198.51.100.7", 0)
        await app(scope, receive, send)

    with live_site(as_uvicorn_does) as server:
        async with page_behind(server, [(FOR, "6.6.6.6"), ("x-forwarded-prefix", "/x")]) as page:
            assert page.client_ip == "198.51.100.7"
            assert page.url == "ws://a.example/x"


async def test_a_visitor_who_changes_networks(settings: pytest.MonkeyPatch) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text("here"))

    with live_site(flet_fastapi.app(main)) as server:
        url = server.url.replace("http", "ws", 1) + "/ws"
        async with connect(url, additional_headers=[(FOR, "192.0.2.1")]) as socket:
            client = WireClient(socket)
            await client.register()
            session = server.session(client)
        await until(lambda: session.link.connection is None)
        async with connect(url, additional_headers=[(FOR, "192.0.2.2")]) as socket:
            again = WireClient(socket)
            await again.register(client.session_id)
            assert again.session_id == client.session_id
            assert session.page.client_ip == "192.0.2.2"
            assert again.page["client_ip"] == "192.0.2.2"
