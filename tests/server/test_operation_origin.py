"""Which pages may open the WebSocket."""

from __future__ import annotations

import asyncio
import logging
from urllib.parse import urlsplit

import pytest

import flet.fastapi as flet_fastapi
from flet.settings import SettingsError, read_settings
from tests.live import live_site
from tests.server.conftest import Serve

UPGRADE = (
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
)

# Where the server is asked for as `host`, whether a page of `origin` may connect.
CASES = [
    ("shop.example", "http://shop.example", True),
    ("shop.example", "https://shop.example", True),  # a proxy ends TLS
    ("shop.example:443", "https://shop.example", True),
    ("shop.example", "https://shop.example:443", True),
    ("shop.example", "HTTPS://SHOP.EXAMPLE", True),
    ("SHOP.EXAMPLE:8080", "http://shop.example:8080", True),
    ("[::1]:8000", "http://[::1]:8000", True),
    ("[::1]", "http://[::1]", True),
    ("shop.example", "http://shop.example:8080", False),
    ("shop.example:8080", "http://shop.example", False),
    ("[::1]:8000", "http://[::1]", False),
    ("shop.example", "https://evil.example", False),
    ("shop.example", "https://shop.example.evil.example", False),
    ("shop.example", "https://evilshop.example", False),
    ("shop.example", "https://evil.example@shop.example.evil", False),
    ("shop.example", "https://shop.example/page", False),
    ("shop.example", "ftp://shop.example", False),
    ("shop.example", "chrome-extension://shop.example", False),
    ("shop.example", "shop.example", False),
    ("shop.example", "null", False),
    ("shop.example", "file://", False),
    ("shop.example", "http://", False),
    ("shop.example", "http://[", False),
    ("shop.example", "http://shop.example:port", False),
    ("", "null", False),
    ("", "http://", False),
]


@pytest.fixture(autouse=True)
def _any_host(monkeypatch: pytest.MonkeyPatch) -> None:
    """The names that these tests come by are not those of this machine."""
    monkeypatch.setenv("FLET_ALLOWED_HOSTS", "*")


async def is_let_in(url: str, host: str, origin: str, **headers: str) -> bool:
    """Opens a WebSocket with these headers, as they are; `forwarded_proto` stands for `X-Forwarded-Proto`."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    lines = [f"GET {parts.path}/ws HTTP/1.1", f"Host: {host}", f"Origin: {origin}", *UPGRADE]
    lines += [f"X-{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    writer.write("\r\n".join([*lines, "", ""]).encode())
    status = int((await reader.readline()).split()[1])
    writer.close()
    await writer.wait_closed()
    assert status in {101, 403}
    return status == 101


async def test_only_the_pages_of_this_host_may_connect(serve: Serve) -> None:
    server = serve(lambda page: None)
    wrong = [case for case in CASES if await is_let_in(server.url, *case[:2]) != case[2]]
    assert wrong == []


async def test_a_page_in_the_clear_may_not_open_a_secure_socket(serve: Serve) -> None:
    server = serve(lambda page: None)
    # The server's own machine is a proxy that is trusted.
    assert await is_let_in(server.url, "shop.example", "https://shop.example", forwarded_proto="wss")
    assert not await is_let_in(server.url, "shop.example", "http://shop.example", forwarded_proto="wss")


async def test_the_host_that_a_trusted_proxy_was_asked_for(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    for trusted, counts in (("127.0.0.1", True), ("10.0.0.1", False)):
        monkeypatch.setenv("FLET_TRUSTED_PROXIES", trusted)
        server = serve(lambda page: None)
        told = {"forwarded_host": "shop.example", "forwarded_proto": "https"}
        assert await is_let_in(server.url, "127.0.0.1:8000", "https://shop.example", **told) == counts
        assert not await is_let_in(server.url, "127.0.0.1:8000", "https://evil.example", **told)


async def test_other_origins_can_be_allowed(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_ALLOWED_ORIGINS", "https://shop.example, app://desktop")
    server = serve(lambda page: None)
    assert await is_let_in(server.url, "127.0.0.1:8000", "https://shop.example:443")
    assert await is_let_in(server.url, "127.0.0.1:8000", "app://desktop")
    assert await is_let_in(server.url, "own.example", "https://own.example")
    assert not await is_let_in(server.url, "127.0.0.1:8000", "http://shop.example")
    assert not await is_let_in(server.url, "127.0.0.1:8000", "https://shop.example:8443")
    assert not await is_let_in(server.url, "127.0.0.1:8000", "null")


async def test_any_origin_can_be_allowed(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_ALLOWED_ORIGINS", "*")
    server = serve(lambda page: None)
    assert await is_let_in(server.url, "shop.example", "https://evil.example")


@pytest.mark.parametrize("value", ["shop.example", "https://shop.example/page", "https://a.example, b"])
def test_what_is_no_origin_is_refused_at_the_start(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_ALLOWED_ORIGINS", value)
    with pytest.raises(SettingsError, match=r"FLET_ALLOWED_ORIGINS is .*; allowed is origins such as"):
        read_settings()


async def test_mounted_apps_check_the_origin(monkeypatch: pytest.MonkeyPatch, client_folder: object) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    site = flet_fastapi.FastAPI()
    site.mount("/shop", flet_fastapi.app(lambda page: None))
    with live_site(site) as server:
        assert await is_let_in(server.url + "/shop", "shop.example", "https://shop.example")
        assert not await is_let_in(server.url + "/shop", "shop.example", "https://evil.example")


async def test_the_log_says_once_what_to_do(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    server = serve(lambda page: None)
    with caplog.at_level(logging.WARNING, "flet"):
        for _ in range(3):
            assert not await is_let_in(server.url, "10.0.0.7:8000", "https://told.example")
    (line,) = [record.getMessage() for record in caplog.records if "told.example" in record.getMessage()]
    assert "'10.0.0.7:8000'" in line
    assert "FLET_ALLOWED_ORIGINS" in line
