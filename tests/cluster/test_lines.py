"""Connections between workers: who is let in, and what ends when one goes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import msgpack  # type: ignore[import-untyped]
import pytest

from flet.cluster.line import GREETING, Line
from flet.cluster.lines import Lines
from flet.cluster.seal import Seal
from tests.processes import free_port

SECONDS = 20


@pytest.fixture
async def called() -> AsyncIterator[Lines]:
    """The lines of a worker that others of the same machine, and of others, can reach."""
    lines = Lines("called", Seal(b"key"), ("127.0.0.1", free_port()))
    await lines.start()
    yield lines
    await lines.stop()


def places(lines: Lines, *, far: bool) -> bytes:
    """What a worker says of where it is to be reached: on its machine, or by the network."""
    return bytes(msgpack.packb([one for one in msgpack.unpackb(lines.where) if (one[0] == "") == far]))


async def reach(lines: Lines, where: bytes) -> Line | None:
    async def said() -> bytes:
        return where

    await lines.reach("called", said)
    return lines.to("called")


@pytest.mark.parametrize("far", [False, True], ids=["machine", "network"])
@pytest.mark.parametrize("key", [b"key", b"another"])
async def test_workers_of_the_same_site_reach_each_other(called: Lines, key: bytes, far: bool) -> None:
    heard: asyncio.Queue[Any] = asyncio.Queue()
    called.handlers["say"] = lambda line, text: line.send("said", line.peer, text)
    caller = Lines("caller", Seal(key))
    caller.handlers["said"] = lambda line, *told: heard.put_nowait(told)
    await caller.start()
    line = await reach(caller, places(called, far=far))
    if key == b"another":
        assert line is None and not called._lines
    else:
        assert line is not None
        lost = asyncio.Event()
        caller.on_lost = lambda one: lost.set()
        big = bytes(1_000_000)
        for text in ("hello", big):
            line.send("say", text)
            assert await asyncio.wait_for(heard.get(), SECONDS) == ("caller", text)
        await called.stop()
        await asyncio.wait_for(lost.wait(), SECONDS)
        assert caller.to("called") is None
    await caller.stop()


async def test_who_does_not_answer_is_given_up() -> None:
    accepted: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
    server = await asyncio.start_server(lambda *both: accepted.put_nowait(both), "127.0.0.1", 0)
    caller = Lines("caller", Seal(b"key"))
    await caller.start()
    where: bytes = msgpack.packb([["", "127.0.0.1", server.sockets[0].getsockname()[1]]])
    assert await reach(caller, where) is None
    reader, writer = await accepted.get()
    async with asyncio.timeout(SECONDS):
        with contextlib.suppress(ConnectionError):
            assert len(await reader.read()) < 200  # it has said who it is, and gone
    writer.close()
    await writer.wait_closed()
    assert await reach(caller, where) is None and accepted.empty()  # it is not tried again at once
    assert not caller._lines
    await caller.stop()
    server.close()


async def test_several_workers_of_a_machine_are_given_one_address() -> None:
    address = "127.0.0.1", free_port()
    several = [Lines(f"worker {at}", Seal(b"key"), address) for at in range(3)]
    for lines in several:
        await lines.start()
    ports = [msgpack.unpackb(places(lines, far=True))[0][2] for lines in several]
    assert len(set(ports)) == 3 and ports[0] == address[1]
    for lines in several:
        await lines.stop()


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        bytes(5000),
        msgpack.packb([GREETING, "caller", "somebody else", bytes(16)]),
        msgpack.packb([GREETING, "caller", "called", bytes(16)]) + msgpack.packb([bytes(16)]),
        msgpack.packb([GREETING, "caller", "called", bytes(16)]) + msgpack.packb(["say", "hello"]),
    ],
)
async def test_strangers_are_not_listened_to(called: Lines, sent: bytes) -> None:
    heard: list[Any] = []
    called.handlers["say"] = lambda *told: heard.append(told)
    ((_, host, port),) = msgpack.unpackb(places(called, far=True))
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(sent)
    async with asyncio.timeout(SECONDS):
        with contextlib.suppress(ConnectionError):
            while await reader.read(1000):
                pass
    writer.close()
    assert not heard


async def test_a_crowd_of_strangers_is_turned_away(called: Lines) -> None:
    ((_, host, port),) = msgpack.unpackb(places(called, far=True))
    crowd = [await asyncio.open_connection(host, port) for _ in range(400)]
    async with asyncio.timeout(SECONDS):
        for reader, _ in crowd:  # those that were let in have a second
            with contextlib.suppress(ConnectionError):
                assert await reader.read(1) == b""
    caller = Lines("caller", Seal(b"key"))
    await caller.start()
    assert await reach(caller, called.where) is not None
    await caller.stop()
    for _, writer in crowd:
        writer.close()
