"""Names that the server may be asked for by: a page of another site cannot come in under a name of its own."""

from __future__ import annotations

import pytest

import flet as ft
from tests.server.conftest import Serve, Visit
from tests.server.test_operation_origin import is_let_in
from tests.wire import wire_client


def main(page: ft.Page) -> None:
    page.add(ft.Text("here"))


async def opens(url: str, host: str, **headers: str) -> bool:
    """Whether a page of a host that leads here may connect."""
    named = f"{host}:{url.rpartition(':')[2]}"
    return await is_let_in(url, named, f"http://{named}", **headers)


async def test_a_name_that_somebody_had_lead_here(
    serve: Serve, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flet.fastapi.socket.allowed_host._told", set())  # each name is told of once
    server = serve(main)
    for host in ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "evil", "0.0.0.0"):
        assert not await opens(server.url, host)
    for host in ("localhost", "LOCALHOST", "127.0.0.1", "127.0.0.2", "[::1]", "app.localhost", "localhost."):
        assert await opens(server.url, host), host
    assert "FLET_ALLOWED_HOSTS=evil.example" in caplog.text
    # What a proxy passes on is the proxy's to judge: a page cannot add such headers to a WebSocket.
    assert await opens(server.url, "shop.example", forwarded_for="192.0.2.1")


async def test_names_that_the_operator_gives(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_ALLOWED_HOSTS", "shop.example, *.tea.example")
    server = serve(main)
    for host in ("shop.example", "SHOP.example.", "green.tea.example", "very.green.tea.example"):
        assert await opens(server.url, host), host
    for host in ("localhost", "tea.example", "eviltea.example", "shop.example.evil.example"):
        assert not await opens(server.url, host), host
    assert not await opens(server.url, "evil.example", forwarded_for="192.0.2.1")


def test_the_page_is_not_given_under_other_names(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_ALLOWED_HOSTS", "shop.example")
    client = visit()
    assert client.get("/", headers={"host": "evil.example"}).status_code == 421
    first_view = client.get("/", headers={"host": "evil.example", "user-agent": "Googlebot"})
    assert first_view.status_code == 421
    assert client.get("/", headers={"host": "shop.example"}).status_code == 200


async def test_a_star_is_any_name(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_ALLOWED_HOSTS", "*")
    server = serve(main)
    assert await opens(server.url, "whatever.example")
    async with wire_client(server.url) as client:
        await client.register()
        await client.shows("here")
