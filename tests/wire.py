"""A client of the plain protocol (0x00 frames), for tests that look at what the server says and does."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

import msgpack
from websockets.asyncio.client import ClientConnection, connect

from flet.fastapi.socket.redraw import EMPTY_VIEW
from flet.testing.stand_in import StandIn
from flet.testing.window import Window
from tests.mirror import apply_patch, controls, every_control, find, texts

__all__ = ["PAGE", "Action", "Message", "WireClient", "controls", "pack", "texts", "unpack", "wire_client"]

PROTOCOL_FRAME = 0x00
SECONDS = 20.0
PAGE = Window(
    StandIn(dark=False), route="/", size=(900, 700), cookies={}, headers={}, platform="linux"
).describe()


class Action(IntEnum):
    REGISTER = 1
    PATCH = 2
    EVENT = 3
    UPDATE = 4
    INVOKE = 5
    CRASHED = 6


@dataclass
class Message:
    action: int
    body: dict[str, Any]

    def values(self) -> list[Any]:
        """The values that a patch sets."""
        return [operation[3] for operation in self.body["patch"][1:] if operation[0] in (0, 1)]


def pack(value: Any) -> bytes:
    packed: bytes = msgpack.packb(value)
    return packed


def unpack(data: bytes) -> Any:
    return msgpack.unpackb(data, strict_map_key=False)


@dataclass
class WireClient:
    """One connection. What arrives while something else is awaited stays in `received`.

    `page` is what a browser would show, with all patches that were read.
    """

    socket: ClientConnection
    session_id: str | None = None
    page: dict[str, Any] = field(default_factory=dict)
    received: list[Message] = field(default_factory=list)

    async def register(self, session_id: str | None = None, **page: Any) -> dict[str, Any]:
        """Registers and returns the body of the answer."""
        body = {"session_id": session_id, "page_name": "", "page": PAGE | page}
        await self.send(Action.REGISTER, body)
        answer = (await self.wait_for(Action.REGISTER)).body
        self.session_id = answer["session_id"]
        return answer

    async def send(self, action: int, body: dict[str, Any]) -> None:
        await self.socket.send(bytes([PROTOCOL_FRAME]) + pack([int(action), body]))

    async def event(self, target: int, name: str, data: Any = None) -> None:
        await self.send(Action.EVENT, {"target": target, "name": name, "data": data})

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

    async def update(self, control: int, **props: Any) -> None:
        await self.send(Action.UPDATE, {"id": control, "props": props})

    async def answer(self, call: Message, result: Any = None, error: str | None = None) -> None:
        """Answers an INVOKE_METHOD."""
        keys = ("control_id", "call_id")
        await self.send(
            Action.INVOKE, {key: call.body[key] for key in keys} | {"result": result, "error": error}
        )

    async def receive(self, seconds: float = SECONDS) -> Message:
        """Returns the next message of the server.

        Raises:
            TimeoutError: None came.
            ConnectionClosed: The server closed the connection.
        """
        async with asyncio.timeout(seconds):
            while True:
                frame = await self.socket.recv()
                assert isinstance(frame, bytes), "the server sent text"
                if frame[:1] == bytes([PROTOCOL_FRAME]):
                    message = Message(*unpack(frame[1:]))
                    self._show(message)
                    return message

    def _show(self, message: Message) -> None:
        if message.action == Action.REGISTER:
            self.page = message.body["page_patch"]
        elif message.action == Action.PATCH:
            control = find(self.page, message.body["id"])
            if control is not None:
                apply_patch(control, message.body["patch"])
            else:
                # While the empty view is shown the others are unknown; they come again, as they are then.
                assert find(self.page, EMPTY_VIEW), f"a patch for {message.body['id']}, not on the page"

    async def shown(self, condition: Callable[[], object], seconds: float = SECONDS) -> None:
        """Reads until the page fulfils a condition."""
        try:
            async with asyncio.timeout(seconds):
                while not condition():
                    self.received.append(await self.receive(seconds))
        except TimeoutError:
            raise AssertionError(f"the page has {list(texts(self.page))}") from None

    async def shows(self, *words: str) -> None:
        """Reads until there is a Text for each of `words` on the page."""
        await self.shown(lambda: set(words) <= set(texts(self.page)))

    async def shows_controls(self, kind: str) -> None:
        """Reads until there is a control of a type on the page."""
        await self.shown(lambda: any(controls(self.page, kind)))

    async def wait_for(self, action: int, seconds: float = SECONDS) -> Message:
        """Returns the next message with this action and keeps the others in `received`."""
        async with asyncio.timeout(seconds):
            while (message := await self.receive(seconds)).action != action:
                self.received.append(message)
            return message

    async def silence(self, seconds: float = 0.3) -> list[Message]:
        """Returns what arrives until nothing has for a while."""
        messages = []
        try:
            while True:
                messages.append(await self.receive(seconds))
        except TimeoutError:
            return messages


@asynccontextmanager
async def wire_client(url: str, **headers: str) -> AsyncIterator[WireClient]:
    """Opens a connection to a server at an `http://` address, below which the WebSocket is `ws`."""
    address = url.replace("http", "ws", 1).rstrip("/") + "/ws"
    options: dict[str, Any] = {"compression": None, "max_size": None, "max_queue": None, "open_timeout": 60}
    async with connect(address, additional_headers=headers, **options) as socket:
        yield WireClient(socket)


def registering(**page: Any) -> str:
    """A registration in the letters in which a new browser sends it with the request for the WebSocket."""
    body = {"session_id": None, "page_name": "", "page": PAGE | page}
    frame = bytes([PROTOCOL_FRAME]) + pack([int(Action.REGISTER), body])
    return base64.urlsafe_b64encode(frame).rstrip(b"=").decode()


@asynccontextmanager
async def naming(url: str, *subprotocols: Any) -> AsyncIterator[WireClient]:
    """Opens a connection that names subprotocols."""
    address = url.replace("http", "ws", 1).rstrip("/") + "/ws"
    async with connect(address, subprotocols=subprotocols or None, compression=None) as socket:
        yield WireClient(socket)
