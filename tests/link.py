"""A client of the numbered link: what the DOM client keeps over connections that come and go."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.mirror import apply_patch, controls, every_control, find, texts
from tests.wire import PAGE, SECONDS, Action, pack, unpack

MESSAGE, NUMBERED, HEARTBEAT = b"\x00", b"\x02", b"\x03"
_documents = itertools.count(1)


@dataclass
class LinkClient:
    """A browser tab. `page` is what it shows; events made while it is away are sent when it comes back."""

    url: str
    secret: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    session_id: str | None = None
    document: str = field(default_factory=lambda: f"document {next(_documents)}")
    takes_over: str | None = None
    received: int = 0
    page: dict[str, Any] = field(default_factory=dict)
    answers: list[dict[str, Any]] = field(default_factory=list)
    calls: list[dict[str, Any]] = field(default_factory=list)
    frames: list[int] = field(default_factory=list)
    close_code: int | None = None
    failure: Exception | None = None
    _sent: int = 0
    _unacknowledged: list[tuple[int, list[Any]]] = field(default_factory=list)
    _socket: ClientConnection | None = None
    _reader: asyncio.Task[None] | None = None
    _half_open: list[ClientConnection] = field(default_factory=list)
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    # Connections

    async def open(self, *, read: bool = True, **page: Any) -> dict[str, Any]:
        """Connects, registers and returns the answer's `link`; `read=False` leaves the rest in the socket."""
        headers = self.headers | ({"Cookie": f"flet_session={self.secret}"} if self.secret else {})
        address = self.url.replace("http", "ws", 1) + "/ws"
        self._socket = await connect(address, additional_headers=headers, compression=None, max_size=None)
        link = {
            "version": 1,
            "document": self.document,
            "takes_over": self.takes_over,
            "received": self.received,
        }
        body = {"session_id": self.session_id, "page_name": "", "page": PAGE | page, "link": link}
        await self._socket.send(MESSAGE + pack([Action.REGISTER, body]))
        seen = len(self.answers)
        async with asyncio.timeout(SECONDS):
            while len(self.answers) == seen:
                await self._frame(await self._socket.recv())
        if read:
            self.read()
        answer: dict[str, Any] = self.answers[-1]["link"]
        return answer

    def read(self) -> None:
        """Reads what the server sends, from now on."""
        assert self._socket is not None
        self._reader = asyncio.create_task(self._read(self._socket))

    async def _read(self, socket: ClientConnection) -> None:
        try:
            async for frame in socket:
                await self._frame(frame)
        except ConnectionClosed:
            pass
        except Exception as error:
            self.failure = error
        finally:
            if self._socket is socket:
                self._socket = None
            self.close_code = socket.close_code
            async with self._changed:
                self._changed.notify_all()

    async def drop(self) -> None:
        """Loses the connection without a word to the server."""
        socket, self._socket = self._socket, None
        if self._reader is not None:
            self._reader.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._reader
            self._reader = None
        for one in (socket, *self._half_open):
            if one is not None:
                one.transport.abort()
        self._half_open.clear()

    def half_open(self) -> ClientConnection:
        """Leaves the connection as it is and forgets it; returns it."""
        socket, self._socket = self._socket, None
        assert socket is not None
        self._half_open.append(socket)
        if self._reader is not None:
            self._reader.cancel()
            self._reader = None
        return socket

    # What arrives

    async def _frame(self, frame: bytes | str) -> None:
        assert isinstance(frame, bytes), "the server sent text"
        async with self._changed:
            if frame[:1] == MESSAGE:
                await self._message(*unpack(frame[1:]))
            elif frame[:1] == NUMBERED:
                seq, ack, messages = unpack(frame[1:])
                self._confirm(ack)
                if seq:
                    self.frames.append(seq)
                if seq > self.received:
                    assert seq == self.received + 1, f"frame {seq} after {self.received}"
                    self.received = seq
                    for message in messages:
                        await self._message(*message)
            self._changed.notify_all()

    async def _message(self, action: int, body: dict[str, Any]) -> None:
        if action == Action.REGISTER:
            await self._registered(body)
        elif action == Action.PATCH:
            control = find(self.page, body["id"])
            assert control is not None, f"a patch for {body['id']}, which is not on the page"
            apply_patch(control, body["patch"])
        elif action == Action.INVOKE:
            self.calls.append(body)

    async def _registered(self, body: dict[str, Any]) -> None:
        self.answers.append(body)
        link = body["link"]
        same = body["session_id"] == self.session_id
        self.session_id = body["session_id"]
        self.takes_over = None
        if not link["resumed"]:
            self.page = body["page_patch"]
            self.received = link["sent"]
        if not same:
            self._sent, self._unacknowledged = 0, []
        self._confirm(link["received"])
        for _, messages in self._unacknowledged:
            self._lay_over(messages)
        for frame in self._unacknowledged:
            await self._transmit(*frame)

    def _lay_over(self, messages: list[Any]) -> None:
        """What the visitor entered is shown whatever the server says of it."""
        for action, body in messages:
            if action == Action.UPDATE:
                (find(self.page, body["id"]) or {}).update(body["props"])

    def _confirm(self, ack: int) -> None:
        self._unacknowledged = [frame for frame in self._unacknowledged if frame[0] > ack]

    # What is sent

    async def send(self, *messages: list[Any]) -> None:
        """Sends messages in one frame, now or when there is a connection again."""
        self._sent += 1
        self._unacknowledged.append((self._sent, list(messages)))
        self._lay_over(list(messages))
        await self._transmit(self._sent, list(messages))

    async def _transmit(self, seq: int, messages: list[Any]) -> None:
        if self._socket is not None:
            with contextlib.suppress(ConnectionClosed):
                await self._socket.send(NUMBERED + pack([seq, self.received, messages]))

    async def send_again(self) -> None:
        """Sends the latest frame once more, whether it has arrived or not."""
        seq = self._sent
        await self._transmit(seq, self._last)

    @property
    def _last(self) -> list[Any]:
        return self._unacknowledged[-1][1]

    async def acknowledge(self) -> None:
        await self._transmit(0, [])

    async def bytes_of(self, channel: bytes, expected: bytes) -> None:
        """Waits for the next bytes on a channel, which must be these; for a connection that is not read otherwise."""
        assert self._socket is not None
        async with asyncio.timeout(SECONDS):
            while True:
                frame = await self._socket.recv()
                if frame[:5] == b"\x01" + channel:
                    assert frame[5:] == expected
                    return
                await self._frame(frame)

    async def send_bytes(self, channel: bytes, content: bytes) -> None:
        assert self._socket is not None
        await self._socket.send(b"\x01" + channel + content)

    async def event(self, target: int, name: str, data: Any = None) -> None:
        await self.send([Action.EVENT, {"target": target, "name": name, "data": data}])

    async def answer(self, call: dict[str, Any], result: Any = None) -> None:
        """Answers one of `calls`."""
        told = {key: call[key] for key in ("control_id", "call_id")} | {"result": result, "error": None}
        await self.send([Action.INVOKE, told])

    async def update(self, number: int, **props: Any) -> None:
        await self.send([Action.UPDATE, {"id": number, "props": props}])

    async def click(self, label: str) -> None:
        """Clicks the button with this label; waits until there is one."""
        await self.shown(lambda: self.button(label))
        await self.event(self.button(label), "click")

    def button(self, label: str) -> int:
        """The number of the button with this label, 0 if there is none."""
        buttons = (control for control in every_control(self.page) if control.get("on_click"))
        return next((int(button["_i"]) for button in buttons if button.get("content") == label), 0)

    def number(self, kind: str) -> int:
        """The number of the first control of a type on the page."""
        number: int = next(controls(self.page, kind))["_i"]
        return number

    # What it shows

    async def shown(self, condition: Callable[[], object], seconds: float = SECONDS) -> None:
        """Waits until a condition is fulfilled; it is looked at after each frame."""
        try:
            async with asyncio.timeout(seconds), self._changed:
                await self._changed.wait_for(lambda: self.failure or condition())
        except TimeoutError:
            raise AssertionError(f"the page has {list(texts(self.page))}") from None
        if self.failure is not None:
            raise self.failure

    async def shows(self, *words: str) -> None:
        """Waits until there is a Text for each of `words` on the page."""
        await self.shown(lambda: set(words) <= set(texts(self.page)))

    async def closed(self) -> int | None:
        """Waits until the server has closed the connection; returns the close code."""
        await self.shown(lambda: self._socket is None)
        return self.close_code
