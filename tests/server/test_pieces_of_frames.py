"""However the bytes of frames are cut, and whatever way a frame takes, the messages are the same."""

from __future__ import annotations

import asyncio
import functools
import itertools
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import flet as ft
from flet.fastapi.socket.bounded_protocol import BoundedWebSocket
from flet.fastapi.socket.connection import WebSocketConnection
from tests.live import until
from tests.raw_socket import BINARY, CONTINUATION, PING, frame
from tests.server.conftest import Serve
from tests.wire import Action, pack, texts

Cut = Callable[[bytes], Iterator[bytes]]

heard: list[Any] = []


def main(page: ft.Page) -> None:
    async def change(e: ft.Event[ft.TextField]) -> None:
        heard.append(e.data)

    def show(e: ft.Event[ft.TextField]) -> None:
        page.add(ft.Text("x" * int(e.data)))

    page.add(ft.TextField(on_change=change, on_submit=show))


@pytest.fixture(autouse=True)
def _nothing_heard() -> None:
    heard.clear()


@pytest.fixture
def cut_with(monkeypatch: pytest.MonkeyPatch) -> Callable[[Cut], None]:
    """Has what the server reads from now on arrive in pieces."""
    kept = BoundedWebSocket.data_received
    cuts: list[Cut] = [whole]

    def received(protocol: BoundedWebSocket, data: bytes) -> None:
        for piece in cuts[-1](data):
            kept(protocol, piece)

    # Before anybody has come: event loops remember what they call.
    monkeypatch.setattr(BoundedWebSocket, "data_received", received)
    return cuts.append


def whole(data: bytes) -> Iterator[bytes]:
    yield data


def bytewise(data: bytes) -> Iterator[bytes]:
    yield from (data[n : n + 1] for n in range(len(data)))


def anyhow(data: bytes) -> Iterator[bytes]:
    chance = random.Random(len(data))
    at = 0
    while at < len(data):
        size = chance.choice((1, 2, 3, 5, 6, 7, 30, 126, 200, 2047, 2048, 2049))
        yield data[at : at + size]
        at += size


@pytest.mark.parametrize("cut", [whole, bytewise, anyhow])
@pytest.mark.parametrize("together", [1, 7, 50])
async def test_messages_arrive_as_they_were_sent(
    serve: Serve, cut_with: Callable[[Cut], None], cut: Cut, together: int
) -> None:
    server = serve(main, events_per_second=0)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        cut_with(cut)
        field = client.number("TextField")
        sent, frames = [], []
        for n in range(100):
            # Around 125 bytes a frame's length takes more room, and around 64 KiB still more.
            size = (0, 1, 60, *range(75, 100), 300)[n % 29] if n not in (50, 80) else 65_600
            words = f"{n} ".ljust(size, "abc"[n % 3])
            sent.append(words)
            content = b"\x00" + pack([int(Action.EVENT), {"target": field, "name": "change", "data": words}])
            if n % 10 == 3:
                frames.append(frame(BINARY, content[:9], fin=False) + frame(PING, b"still there?"))
                frames.append(frame(CONTINUATION, content[9:]))
            else:
                frames.append(frame(BINARY, content))
        for at in range(0, len(frames), together):
            client.socket.transport.write(b"".join(frames[at : at + together]))
        await until(lambda: len(heard) >= 100)
        assert heard == sent


async def test_a_masked_message_is_unmasked(serve: Serve) -> None:
    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        sent = [f"{n} " * (1 + n % 2 * 60) for n in range(20)]
        for words in sent:  # the client's library takes another mask for each
            await client.event(client.number("TextField"), "change", words)
        await until(lambda: len(heard) >= 20)
        assert heard == sent


async def test_answers_of_every_length_arrive(serve: Serve) -> None:
    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        field = client.number("TextField")
        sizes = [*range(40, 110), *range(65_440, 65_540, 7), 200_000]
        for size in sizes:
            await client.event(field, "submit", str(size))
        await client.shown(
            lambda: sum(str(text).startswith("x") for text in texts(client.page)) == len(sizes)
        )
        assert [len(text) for text in texts(client.page) if str(text).startswith("x")] == sizes


@pytest.fixture
def cut_at(cut_with: Callable[[Cut], None]) -> Callable[..., None]:
    """Has what the server reads next arrive in pieces that end at these places."""

    def pieces(places: tuple[int, ...], data: bytes) -> Iterator[bytes]:
        for begin, end in itertools.pairwise((0, *places, len(data))):
            if begin < end:
                yield data[begin:end]

    return lambda *places: cut_with(functools.partial(pieces, places))


@pytest.mark.parametrize("begins_with", [0, 1, 3, 8])
@pytest.mark.parametrize("before", [b"before " * 20, b"before " * 600])
async def test_what_looks_like_a_frame_inside_a_message_is_none(
    serve: Serve, cut_at: Callable[..., None], before: bytes, begins_with: int
) -> None:
    """Its first bytes come by themselves, then a piece that could be a frame, then the rest."""
    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        field = client.number("TextField")

        def event(data: bytes) -> bytes:
            body = {"target": field, "name": "change", "data": data}
            return frame(BINARY, b"\x00" + pack([int(Action.EVENT), body]))

        inside = event(b"never sent")
        content = before + inside + b" after"
        outside = event(content)
        at = outside.index(inside)
        cut_at(begins_with, at, at + len(inside))
        client.socket.transport.write(outside)
        await until(lambda: heard)
        assert heard == [content]


async def test_a_message_between_the_pieces_of_another_ends_the_connection(
    serve: Serve, cut_at: Callable[..., None]
) -> None:
    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        body = {"target": client.number("TextField"), "name": "change", "data": "between"}
        message = b"\x00" + pack([int(Action.EVENT), body])
        begun = frame(BINARY, message[:9], fin=False)
        cut_at(len(begun))
        client.socket.transport.write(begun + frame(BINARY, message))
        await client.socket.wait_closed()
        assert heard == []


async def test_no_message_overtakes_one_that_waits() -> None:
    sent: list[bytes] = []
    has_room = asyncio.Event()

    class FullSocket:
        async def send(self, message: dict[str, Any]) -> None:
            await has_room.wait()
            sent.append(message["bytes"])

    def write(message: bytes) -> bool:
        if has_room.is_set():
            sent.append(message)
        return has_room.is_set()

    connection = WebSocketConnection(FullSocket(), 1 << 20)  # type: ignore[arg-type]
    connection.write = write
    connection.send(b"first")
    await asyncio.sleep(0)
    has_room.set()
    connection.send(b"second")
    await connection.drained(5)
    connection.send(b"third")
    assert sent == [b"first", b"second", b"third"]
