"""Uvicorn's WebSocket, which reads a handshake as browsers write it, and answers it, by itself.

When it gets a handshake Uvicorn has parsed it already, checked it, and put it together again. To parse it anew, and to
make of it and of the answer what the library `websockets` has for them, is a third of what it costs to be connected.
Whatever is not as browsers write it is left to the library.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from uvicorn.protocols.utils import get_client_addr, get_path_with_query_string
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.datastructures import Headers
from websockets.http11 import Request, Response
from websockets.protocol import OPEN, Protocol
from websockets.utils import accept_key

from flet.fastapi.socket.mailbox import Mailbox

__all__ = ["QuickHandshake"]

LARGEST = 8 * 1024
"""Bytes of a handshake."""

MOST_HEADERS = 64

_SWITCHING = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade"
_REFUSED = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
_CONTROLS = bytes(code for code in (*range(32), 127) if code != ord("\t"))
_KEY = re.compile(rb"[A-Za-z0-9+/]{22}==")  # 16 bytes
_COMPRESSION = (None, b"permessage-deflate", b"permessage-deflate; client_max_window_bits")
_PROTOCOL = b"sec-websocket-protocol"
_OURS = re.compile(rb"flet, [A-Za-z0-9_-]+")  # early_registration.py
_LEFT_TO_LIBRARY = frozenset({b"content-length", b"transfer-encoding"})


class QuickHandshake(WebSocketsSansIOProtocol):
    """Runs the application as soon as it has read the handshake; who accepts without the library saves its answer."""

    _has_begun = False

    def data_received(self, data: bytes) -> None:
        if not self._has_begun:
            self._has_begun = True
            if self._read_handshake(data):
                return
        super().data_received(data)
        if not self.handshake_initiated and self.conn.handshake_exc is not None:
            # no handshake at all, such as one with a line of 9,000 letters: Uvicorn would leave it without an answer
            self.transport.write(_REFUSED)
            self.transport.close()

    def _read_handshake(self, data: bytes) -> bool:
        """Take a handshake; false if it has to be looked at more closely."""
        head, end, rest = data.partition(b"\r\n\r\n")
        begin, *lines = head.split(b"\r\n")
        if not end or rest or len(data) > LARGEST or len(lines) > MOST_HEADERS:
            return False
        if len(head.translate(None, _CONTROLS)) != len(head) - 2 * len(lines):
            return False
        headers = [(name, value.strip(b" \t")) for name, _, value in [line.partition(b":") for line in lines]]
        method, _, target = begin.partition(b" ")
        address, _, version = target.partition(b" ")
        if method != b"GET" or version != b"HTTP/1.1" or not address.isascii() or not _is_good(headers):
            return False
        self._run(address, headers)
        return True

    def _run(self, address: bytes, headers: list[tuple[bytes, bytes]]) -> None:
        path, _, query = address.partition(b"?")
        self.handshake_initiated = True
        self.conn.parser = Protocol.parse(self.conn)  # what follows are frames
        next(self.conn.parser)
        self.scope = {
            "type": "websocket",
            "asgi": {"version": self.asgi_version, "spec_version": "2.4"},
            "http_version": "1.1",
            "scheme": self.scheme,
            "server": self.server,
            "client": self.client,
            "root_path": self.root_path,
            "path": self.root_path + unquote(path.decode()),
            "raw_path": self.root_path.encode("ascii") + path,
            "query_string": query,
            "headers": headers,
            "subprotocols": [name for name in dict(headers).get(_PROTOCOL, b"").decode().split(", ") if name],
            "state": self.app_state.copy(),
            "extensions": {"websocket.http.response": {}},
        }
        self.queue = Mailbox()  # type: ignore[assignment]
        self.queue.put_nowait({"type": "websocket.connect"})
        task = self.loop.create_task(self.run_asgi())
        task.add_done_callback(self.on_task_complete)
        self.tasks.add(task)

    def accept(self, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Answer the handshake as Uvicorn does, but not by way of a mapping that is made, changed and written out."""
        if self.logger.isEnabledFor(logging.INFO):
            visitor, path = get_client_addr(self.scope), get_path_with_query_string(self.scope)
            self.logger.info('%s - "WebSocket %s" [accepted]', visitor, path)
            self.logger.info("connection open")
        key = dict(self.scope["headers"])[b"sec-websocket-key"]
        answer = [
            _SWITCHING,
            b"Sec-WebSocket-Accept: " + accept_key(key.decode()).encode(),
            *[name + b": " + value for name, value in (*self.default_headers, *headers)],
            b"\r\n",
        ]
        self.handshake_complete = True
        self.conn.state = OPEN
        self.transport.write(b"\r\n".join(answer))
        self.start_keepalive()

    def forget_handshake(self) -> None:
        """Let go of what was needed to accept the connection."""
        request = self.__dict__.pop("request", None)
        if request is not None:
            request.headers.clear()  # the library's parser keeps it
        self.__dict__.pop("response", None)

    # What the library makes of a handshake, for who accepts with it

    @cached_property
    def request(self) -> Request:  # type: ignore[override]
        scope: Any = self.scope
        query = b"?" + scope["query_string"] if scope["query_string"] else b""
        headers = Headers([(name.decode(), value.decode("latin-1")) for name, value in scope["headers"]])
        return Request((scope["raw_path"] + query).decode(), headers)

    @cached_property
    def response(self) -> Response:  # type: ignore[override]
        return self.conn.accept(self.request)


def _is_good(headers: list[tuple[bytes, bytes]]) -> bool:
    """Say whether a handshake is certain to be accepted by the library too."""
    named = dict(headers)
    options = named.get(b"connection", b"").lower().split(b",")
    return (
        len(named) == len(headers)
        and named.get(b"upgrade", b"").lower() == b"websocket"
        and b"upgrade" in [option.strip(b" \t") for option in options]
        and named.get(b"sec-websocket-version") == b"13"
        and _KEY.fullmatch(named.get(b"sec-websocket-key", b"")) is not None
        and named.get(b"sec-websocket-extensions") in _COMPRESSION
        and (_PROTOCOL not in named or _OURS.fullmatch(named[_PROTOCOL]) is not None)
        and _LEFT_TO_LIBRARY.isdisjoint(named)
    )
