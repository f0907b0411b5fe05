"""However the bytes of frames are cut, and whatever way a frame takes, the messages are the same."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

import flet as ft
from flet.fastapi.socket.bounded_protocol import BoundedWebSocket
from tests.live import until
from tests.raw_socket import BINARY, CONTINUATION, PING, frame
from tests.server.conftest import Serve
from tests.wire import Action, pack, texts

heard: list[str] = []


def main(page: ft.Page) -> None:
    async def change(e: ft.Event[ft.TextField]) -> None:
        heard.append(e.data)

    def show(e: ft.Event[ft.TextField]) -> None:
        page.add(ft.Text("x" * int(e.data)))

    page.add(ft.TextField(on_change=change, on_submit=show))


@pytest.fixture(autouse=True)
def _nothing_heard() -> None:
    heard.clear()


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
    serve: Serve, monkeypatch: pytest.MonkeyPatch, cut: Callable[[bytes], Iterator[bytes]], together: int
) -> None:
    kept = BoundedWebSocket.data_received

    def received(protocol: BoundedWebSocket, data: bytes) -> None:
        for piece in cut(data):
            kept(protocol, piece)

    server = serve(main, events_per_second=0)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        monkeypatch.setattr(BoundedWebSocket, "data_received", received)
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
        for n in range(20):  # the client's library takes another mask for each
            await client.event(client.number("TextField"), "change", f"{n}")
        await until(lambda: len(heard) >= 20)
        assert heard == [f"{n}" for n in range(20)]


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
