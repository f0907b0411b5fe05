"""Bounds are in bytes and in values: what one visitor sends costs the others nothing, however it is packed."""

from __future__ import annotations

import asyncio
import itertools
import struct
import threading
from typing import Any

import msgpack
import pytest

import flet as ft
from flet.engine.session.held_bytes import HELD_BY_ALL
from tests.link import NUMBERED, LinkClient
from tests.live import until
from tests.server.conftest import Serve
from tests.wire import Action, WireClient, pack

MANY_MAPS = b"\xdd" + struct.pack(">I", 1_000_000) + b"\x80" * 1_000_000
MANY_IN_MANY = b"\xdc" + struct.pack(">H", 9_000) + (b"\xdc" + struct.pack(">H", 100) + b"\x80" * 100) * 9_000
LISTS_THAT_SAY_THEY_ARE_LONG = (b"\xdd" + struct.pack(">I", 900_000)) * 90 + b"\xc0" * 900_000


class Handlers:
    """A program with handlers that do not end before they are let."""

    def __init__(self) -> None:
        self.seen: list[Any] = []
        self.go_on = threading.Event()
        self.answers: list[Any] = []

    def main(self, page: ft.Page) -> None:
        async def sees(e: ft.Event[ft.TextField]) -> None:
            self.seen.append(e.data)

        def waits() -> None:
            self.go_on.wait(30)

        async def never_ends(e: ft.Event[ft.Button]) -> None:
            await asyncio.sleep(1000)

        async def asks() -> None:
            try:
                self.answers.append(await ft.Clipboard().get())
            except RuntimeError as error:
                self.answers.append(error)

        page.add(
            ft.TextField(on_change=sees),
            ft.Button("Wait", on_click=waits),
            ft.Button("Never", on_click=never_ends),
            ft.Button("Ask", on_click=asks),
            ft.Button("Good", on_click=lambda: page.add(ft.Text("good"))),
        )


def event(target: int, name: str, data: bytes) -> bytes:
    """A frame of an event whose data is packed already."""
    body = b"\x83\xa6target" + pack(target) + b"\xa4name" + pack(name) + b"\xa4data" + data
    return b"\x00\x92\x03" + body


async def good(client: WireClient) -> None:
    await client.click("Good")
    await client.shows("good")


@pytest.fixture
def handlers() -> Any:
    made = Handlers()
    yield made
    made.go_on.set()


@pytest.mark.parametrize("data", [MANY_MAPS, MANY_IN_MANY, LISTS_THAT_SAY_THEY_ARE_LONG])
async def test_a_frame_has_so_many_values_and_no_more(serve: Serve, handlers: Handlers, data: bytes) -> None:
    server = serve(handlers.main)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        field = client.number("TextField")
        await client.socket.send(event(field, "change", data))
        await client.socket.send(event(field, "change", pack([{}] * 10_000)))
        await good(client)
        assert [len(data) for data in handlers.seen] == [10_000]
        assert server.program.dropped["too many parts"] == 1


async def test_a_program_may_take_more_values(serve: Serve, handlers: Handlers) -> None:
    server = serve(handlers.main, frame_parts=100_000)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        await client.socket.send(event(client.number("TextField"), "change", pack([{}] * 90_000)))
        await good(client)
        assert [len(data) for data in handlers.seen] == [90_000]


async def test_what_nobody_wants_is_never_decoded(serve: Serve, handlers: Handlers) -> None:
    server = serve(handlers.main)
    broken = b"\x91\xda\xff\x00" + b"\xff" * 0xFF00  # text that is none: decoding it would be noticed
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        field = client.number("TextField")
        await client.socket.send(event(99_999, "change", broken))
        await client.socket.send(event(field, "no_such", broken))
        await client.socket.send(event(field, "focus", broken))
        answer = b"\x83\xa7call_id\xa2no\xa6result" + broken + b"\xa5error\xc0"
        await client.socket.send(b"\x00\x92\x05" + answer)
        await client.socket.send(event(field, "change", broken))
        await good(client)
        dropped = server.program.dropped
        reasons = ("unknown control", "unknown event", "event without handler", "unknown call", "garbage")
        assert {reason: dropped[reason] for reason in reasons} == dict.fromkeys(reasons, 1)


@pytest.mark.parametrize("label", ["Wait", "Never"])
async def test_what_waits_or_runs_is_bounded_in_bytes(serve: Serve, handlers: Handlers, label: str) -> None:
    server = serve(handlers.main, held_bytes=2_000_000)
    async with server.visitor() as client, server.visitor() as other:
        await client.shows_controls("TextField")
        button = client.button(label)
        large = pack("x" * 300_000)
        for _ in range(20):
            await client.socket.send(event(button, "click", large))
        await until(lambda: server.program.dropped["queue full"] >= 20 - 2_000_000 // 600_000)
        await good(other)
        session = server.session(client)
        assert HELD_BY_ALL.bytes <= 2_000_000
        # Small ones have room still.
        before = server.program.dropped["queue full"]
        await client.event(button, "click")
        await until(lambda: session.waiting_events or label == "Never")
        assert server.program.dropped["queue full"] == before
        handlers.go_on.set()
    await server.call(session.close)
    await until(lambda: HELD_BY_ALL.bytes == 0)  # the other's handler may have shown all, and not have ended


async def test_those_who_hold_little_are_served_when_others_hold_all(
    serve: Serve, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HELD_BY_ALL, "limit", 1_000_000)
    server = serve(handlers.main)
    async with server.visitor() as greedy, server.visitor() as other:
        await greedy.shows_controls("TextField")
        for _ in range(10):
            await greedy.socket.send(event(greedy.button("Never"), "click", pack("x" * 200_000)))
        await until(lambda: server.program.dropped["queue full"] > 0)
        await other.click("Wait")
        for _ in range(20):
            await other.event(other.button("Good"), "click")
        handlers.go_on.set()
        await good(other)


async def test_a_numbered_frame_that_is_too_much_does_not_stop_those_after_it(
    serve: Serve, handlers: Handlers
) -> None:
    server = serve(handlers.main)
    tab = LinkClient(server.url)
    await tab.open()
    await tab.shown(lambda: tab.button("Good"))
    await tab.send(
        [Action.EVENT, {"target": tab.number("TextField"), "name": "change", "data": [{}] * 50_000}]
    )
    await tab.event(tab.button("Good"), "click")
    await tab.shows("good")
    assert server.program.dropped["too many parts"] == 1
    assert handlers.seen == []
    await tab.drop()


async def test_an_answer_that_is_too_much_is_an_error_of_the_call(serve: Serve, handlers: Handlers) -> None:
    server = serve(handlers.main)
    async with server.visitor() as client:
        await client.click("Ask")
        call = await client.wait_for(Action.INVOKE)
        await client.answer(call, [{}] * 50_000)
        await until(lambda: handlers.answers)
        assert "more than 20000 values" in str(handlers.answers[0])
        await good(client)


async def test_large_frames_leave_others_their_turns(serve: Serve, handlers: Handlers) -> None:
    server = serve(handlers.main, events_per_second=0)
    stop = asyncio.Event()

    async def flood() -> None:
        async with server.visitor() as attacker:
            await attacker.shows_controls("TextField")
            field = attacker.number("TextField")
            frames = [event(field, "change", pack([{}] * 19_000)), event(field, "change", MANY_IN_MANY)]
            while not stop.is_set():
                for frame in frames:
                    await attacker.socket.send(frame)

    async with server.visitor() as other:
        await other.shows_controls("TextField")
        floods = [asyncio.create_task(flood()) for _ in range(4)]
        await until(lambda: len(handlers.seen) > 20, 20)
        before = len(handlers.seen)
        for _ in range(20):
            await other.event(other.button("Good"), "click")
        await other.shown(lambda: str(other.page).count("'good'") >= 20)
        # What the flood got done meanwhile says how often its turn came between the turns of the other.
        assert len(handlers.seen) - before < 200
        stop.set()
        await asyncio.gather(*floods)


async def test_numbered_heads_are_read_like_any(serve: Serve, handlers: Handlers) -> None:
    server = serve(handlers.main)
    tab = LinkClient(server.url)
    await tab.open()
    await tab.shown(lambda: tab.button("Good"))
    socket = tab.half_open()
    for frame in (
        b"\x93",
        b"\x93\x01",
        b"\x93\x01\x00\xdd",
        b"\x93\xcf\x00",
        b"\x93\xa1a\x00\x90",
        b"\x93\x90\x00\x90",
    ):
        before = server.program.dropped["garbage"]
        await socket.send(NUMBERED + frame)
        await until(lambda b=before: server.program.dropped["garbage"] == b + 1)
    await socket.send(
        NUMBERED + msgpack.packb([1, 0, [[3, {"target": tab.button("Good"), "name": "click"}]] * 20])
    )
    await until(lambda: len(server.session(tab).page.controls) >= 25)
    socket.transport.abort()  # what it was sent is not read, and it would wait for the end of that


async def test_many_messages_in_a_frame_leave_others_their_turns(serve: Serve, handlers: Handlers) -> None:
    server = serve(handlers.main)
    turns: list[int] = []
    tab = LinkClient(server.url)
    await tab.open()
    await tab.shown(lambda: tab.button("Good"))
    loop = server.program.loop

    def look() -> None:
        turns.append(len(handlers.seen))
        if len(handlers.seen) < 1000:
            loop.call_soon(look)

    await server.call(look)
    field = tab.number("TextField")
    await tab.send(*[[Action.EVENT, {"target": field, "name": "change", "data": n}] for n in range(1000)])
    await until(lambda: len(handlers.seen) == 1000)
    assert handlers.seen == list(range(1000))
    assert max(later - before for before, later in itertools.pairwise(turns)) <= 50
    await tab.drop()
