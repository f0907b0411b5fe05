"""However a handshake is read, its answer is the same, and so is what the application is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from types import MappingProxyType
from typing import Any

import pytest
import uvicorn
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from flet.fastapi.socket.bounded_protocol import SLICE, BoundedWebSocket
from flet.fastapi.socket.quick_handshake import QuickHandshake
from tests.raw_socket import BINARY, frame

KEY = "dGhlIHNhbXBsZSBub25jZQ=="
FIELDS = {
    "Host": "tea.example",
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Key": KEY,
    "Sec-WebSocket-Version": "13",
}
HANDSHAKES: dict[str, dict[str, str | None]] = {
    "plain": {},
    "Firefox": {"Connection": "keep-alive, Upgrade", "Sec-WebSocket-Extensions": "permessage-deflate"},
    "Chromium": {
        "Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits",
        "Cookie": "a=1; b=2",
    },
    "other letters": {"Upgrade": "WebSocket", "Connection": "upgrade"},
    "Latin-1": {"X-Name": "caf\xe9"},
    "unknown extension": {"Sec-WebSocket-Extensions": "x-own"},
    "malformed extension": {"Sec-WebSocket-Extensions": "permessage-deflate; ;"},
    "registration": {"Sec-WebSocket-Protocol": "flet, lAGA-_"},
    "subprotocol": {"Sec-WebSocket-Protocol": "tea, coffee"},
    "no connection": {"Connection": "keep-alive"},
    "two upgrades": {"Upgrade": "websocket, h2c"},
    "short key": {"Sec-WebSocket-Key": "c2hvcnQ="},
    "no key": {"Sec-WebSocket-Key": None},
    "two keys": {"Sec-WebSocket-Key": f"{KEY}\r\nSec-WebSocket-Key: {KEY}"},
    "two origins": {"Origin": "https://a.example\r\nOrigin: https://b.example"},
    "old version": {"Sec-WebSocket-Version": "8"},
    "no body": {"Content-Length": "0"},
    "long": {"Cookie": "a" * 5000},
    "many": {f"X-{number}": "1" for number in range(70)},
}
LINES = {
    "HTTP/1.0": "GET /tea HTTP/1.0",
    "POST": "POST /tea HTTP/1.1",
    "a query": "GET /gr%C3%BCn/tea?kind=%20a HTTP/1.1",
}


def handshake(
    begin: str = "GET /tea?x=1 HTTP/1.1", fields: Mapping[str, str | None] = MappingProxyType({})
) -> bytes:
    values = {**FIELDS, **fields}
    lines = [begin, *(f"{name}: {value}" for name, value in values.items() if value is not None), "", ""]
    return "\r\n".join(lines).encode("latin-1")


def one_inside_another() -> bytes:
    """A handshake that begins anew where a second piece of it is looked at."""
    begin = b"GET /tea HTTP/1.1\r\nx-fill: "
    return begin.ljust(SLICE, b"a") + handshake("GET /other HTTP/1.1")


@asynccontextmanager
async def listening(kind: Any) -> AsyncIterator[tuple[int, list[Any]]]:
    """Serves an echo by a protocol, below a path of its own; gives the port, and what it is told."""
    told: list[Any] = []

    async def echo(scope: Any, receive: Any, send: Any) -> None:
        told.append(
            {name: value for name, value in scope.items() if name not in {"client", "server", "state"}}
        )
        await receive()
        if scope["type"] == "websocket":
            headers = [(b"x-taken", b"yes")]
            await send({"type": "websocket.accept", "headers": headers})
            while (message := await receive())["type"] == "websocket.receive":
                await send({"type": "websocket.send", "bytes": message["bytes"]})
        else:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b""})

    config = uvicorn.Config(
        echo, port=0, ws=kind, lifespan="off", log_level="critical", root_path="/below", date_header=False
    )
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    try:
        yield server.servers[0].sockets[0].getsockname()[1], told
    finally:
        await server.shutdown()


async def answered(port: int, request: bytes) -> list[bytes]:
    """The status line and the headers that a handshake is answered with, and what follows a message."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(request)
        async with asyncio.timeout(20):
            head = await reader.readuntil(b"\r\n\r\n")
            answer = sorted(line for line in head.lower().split(b"\r\n") if not line.startswith(b"date:"))
            if head.startswith(b"HTTP/1.1 101"):
                writer.write(frame(BINARY, b"leaf"))
                answer.append(await reader.readexactly(6))
    finally:
        writer.close()
    return answer


@pytest.mark.parametrize("kind", [QuickHandshake, BoundedWebSocket])
async def test_a_handshake_has_the_answer_that_it_had(kind: Any) -> None:
    requests = {name: handshake(fields=fields) for name, fields in HANDSHAKES.items()}
    requests |= {name: handshake(begin) for name, begin in LINES.items()}
    requests["one inside another"] = one_inside_another()
    async with listening(WebSocketsSansIOProtocol) as (port, told), listening(kind) as (quick, told_quickly):
        for name, request in requests.items():
            assert (name, await answered(quick, request)) == (name, await answered(port, request))
            assert (name, told_quickly[-1:]) == (name, told[-1:])
    assert len(told) == len(told_quickly) > 10


@pytest.mark.parametrize("kind", [QuickHandshake, BoundedWebSocket])
@pytest.mark.parametrize("field", ["Cookie", "Sec-WebSocket-Protocol"])
async def test_a_handshake_with_a_line_that_is_too_long_is_refused(kind: Any, field: str) -> None:
    async with listening(kind) as (port, told):
        answer = await answered(port, handshake(fields={field: "a" * 9000}))
        assert b"http/1.1 400 bad request" in answer
        assert told == []
        assert b"http/1.1 101 switching protocols" in await answered(port, handshake())


async def test_a_handshake_as_browsers_write_it_needs_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(WebSocketsSansIOProtocol, "handle_connect")
    async with listening(QuickHandshake) as (port, told):
        for name in ("plain", "Firefox", "Chromium"):
            assert b"http/1.1 101 switching protocols" in await answered(
                port, handshake(fields=HANDSHAKES[name])
            )
    assert len(told) == 3
