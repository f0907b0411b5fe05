"""A browser tab without a browser: it registers, keeps the page, and comes back after a lost connection."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, MutableMapping
from typing import Any
from urllib.parse import quote, urlsplit

from flet.engine.tree import wire
from flet.testing.mirror import Mirror

__all__ = ["Tab"]

_documents = itertools.count(1)
_DISCONNECTED = 1006


class Tab:
    """One tab; its WebSocket is served by the application in the same process.

    Args:
        app: the ASGI application.
        path: of the WebSocket.
        scope: more for the ASGI scope.
        headers: what the browser sends with its requests; asked for each connection.
        describe: says what the browser tells of itself when it registers.
        call: carries out a method of a control that the program calls in the browser.
        prepare: does what the program wants done before the page is shown: `cookies` to fetch, where to `leave` for.
    """

    def __init__(
        self,
        app: Callable[..., Any],
        path: str,
        scope: dict[str, Any],
        headers: Callable[[], list[tuple[bytes, bytes]]],
        describe: Callable[[], dict[str, Any]],
        call: Callable[[dict[str, Any]], None],
        prepare: Callable[[dict[str, Any]], None],
    ) -> None:
        self._app = app
        self._path = path
        self._scope = scope
        self._headers = headers
        self._describe = describe
        self._call = call
        self._prepare = prepare
        self.mirror = Mirror({})
        self.session_id: str | None = None
        self.crash: str | None = None
        self.closed: int | None = None
        """The code with which the server has closed the connection, if it has."""
        self.told: dict[str, Any] = {}
        """The server's answer to the registration."""
        self._document = f"document-{next(_documents)}"
        self._takes_over: str | None = None
        self._received = 0
        self._sent = 0
        self._unacknowledged: list[tuple[int, list[Any]]] = []
        self._incoming: asyncio.Queue[MutableMapping[str, Any]] | None = None
        self._serving: asyncio.Task[None] | None = None
        self.failure: BaseException | None = None

    @property
    def is_connected(self) -> bool:
        """Whether there is a connection."""
        return self._incoming is not None and self.closed is None

    def connect(self) -> None:
        """Open the connection and register."""
        loop = asyncio.get_running_loop()
        self.closed = None
        incoming = self._incoming = asyncio.Queue()
        incoming.put_nowait({"type": "websocket.connect"})
        scope = {
            "type": "websocket",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "scheme": "ws",
            "server": ("testserver", 80),
            "client": ("127.0.0.1", 50000),
            "root_path": "",
            "path": self._path,
            "raw_path": quote(self._path).encode(),
            "query_string": b"",
            "headers": [(b"host", b"testserver"), (b"origin", b"http://testserver"), *self._headers()],
            "subprotocols": [],
            "state": {},
        } | self._scope
        scope["state"] = dict(scope["state"])

        async def send(message: MutableMapping[str, Any]) -> None:
            if self._incoming is incoming:
                self._take(message)

        async def serve() -> None:
            try:
                await self._app(scope, incoming.get, send)
            except Exception as error:
                self.failure = error
            if self._incoming is incoming and self.closed is None:
                self.closed = _DISCONNECTED

        self._serving = loop.create_task(serve())

    def disconnect(self) -> None:
        """Lose the connection."""
        incoming, self._incoming = self._incoming, None
        if incoming is not None:
            incoming.put_nowait({"type": "websocket.disconnect", "code": _DISCONNECTED})

    def reload(self) -> None:
        """Be the document that follows in the same tab."""
        self.disconnect()
        self._takes_over = self._document
        self._document = f"document-{next(_documents)}"
        self._received = self._sent = 0
        self._unacknowledged = []

    async def ended(self) -> None:
        """Wait until the server has done with the connection."""
        if self._serving is not None:
            await asyncio.wait([self._serving])

    # What arrives

    def _take(self, message: MutableMapping[str, Any]) -> None:
        kind = message["type"]
        if kind == "websocket.accept":
            self._register()
        elif kind == "websocket.close":
            self.closed = message.get("code", 1000)
        elif kind == "websocket.send" and message.get("bytes"):
            self._frame(message["bytes"])

    def _register(self) -> None:
        link = {
            "version": 1,
            "document": self._document,
            "takes_over": self._takes_over,
            "received": self._received,
        }
        body = {"session_id": self.session_id, "page_name": "", "page": self._describe(), "link": link}
        self._post(wire.message_frame(wire.pack([int(wire.Action.REGISTER_CLIENT), body])))

    def _frame(self, frame: bytes) -> None:
        content = memoryview(frame)[1:]
        if frame[0] == wire.MESSAGE:
            self._message(*wire.unpack(content))
        elif frame[0] == wire.NUMBERED:
            number, acknowledged, messages = wire.unpack(content)
            self._confirm(acknowledged)
            if number > self._received:
                self._received = number
                for message in messages:
                    self._message(*message)

    def _message(self, action: int, body: dict[str, Any]) -> None:
        if action == wire.Action.REGISTER_CLIENT:
            self._welcomed(body)
        elif action == wire.Action.PATCH_CONTROL:
            self.mirror.patch(body["id"], body["patch"])
        elif action == wire.Action.INVOKE_METHOD:
            self._call(body)
        elif action == wire.Action.SESSION_CRASHED:
            self.crash = body.get("message") or "The program failed to start"

    def _welcomed(self, body: dict[str, Any]) -> None:
        self.told = body
        link = body["link"]
        if body["session_id"] != self.session_id:
            self._sent, self._unacknowledged = 0, []
        self.session_id = body["session_id"]
        self._takes_over = None
        if not link["resumed"]:
            self.mirror = Mirror(body["page_patch"])
            self._received = link["sent"]
        self._prepare(body)
        self._confirm(link["received"])
        for number, messages in self._unacknowledged:
            self._transmit(number, messages)

    def _confirm(self, acknowledged: int) -> None:
        self._unacknowledged = [frame for frame in self._unacknowledged if frame[0] > acknowledged]

    # What is sent

    def update(self, number: int, **values: Any) -> None:
        """Write properties of a control, here and on the server."""
        node = self.mirror.node(number)
        if node is not None:
            node.update(values)
        self.send(wire.Action.UPDATE_CONTROL_PROPS, {"id": number, "props": values})

    def fire(self, number: int, name: str, data: Any = None) -> None:
        """Tell of an event."""
        self.send(wire.Action.CONTROL_EVENT, {"target": number, "name": name, "data": data})

    def answer(self, call: dict[str, Any], result: Any, error: str | None = None) -> None:
        """Answer a call of the program."""
        told = {
            "control_id": call["control_id"],
            "call_id": call["call_id"],
            "result": result,
            "error": error,
        }
        self.send(wire.Action.INVOKE_METHOD, told)

    def send(self, action: int, body: dict[str, Any]) -> None:
        """Send a message; without a connection it waits for the next one."""
        self._sent += 1
        messages = [[int(action), body]]
        self._unacknowledged.append((self._sent, messages))
        if self.is_connected:
            self._transmit(self._sent, messages)

    def _transmit(self, number: int, messages: list[Any]) -> None:
        packed = [wire.pack(message) for message in messages]
        self._post(wire.numbered_frame(number, self._received, packed))

    def _post(self, frame: bytes) -> None:
        if self._incoming is not None:
            self._incoming.put_nowait({"type": "websocket.receive", "bytes": frame, "text": None})


def websocket_path(address: str, endpoint: str) -> str:
    """Return the path of the WebSocket of a program at an address of the site."""
    return f"{urlsplit(address).path.rstrip('/')}/{endpoint.strip('/')}"
