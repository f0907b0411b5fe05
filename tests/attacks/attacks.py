"""What attackers do, over and over, until they are stopped from outside."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import struct
import urllib.error
import urllib.request
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from websockets.exceptions import ConnectionClosed, WebSocketException

from tests.raw_socket import BINARY, CONTINUATION, PING, frame, raw_socket
from tests.wire import PAGE, Action, WireClient, controls, pack, wire_client

Attack = Callable[[str], Awaitable[None]]

MANY_MAPS = b"\xdd" + struct.pack(">I", 1_000_000) + b"\x80" * 1_000_000
MEGABYTE = "x" * 1_000_000
EXTREMES: list[Any] = [
    99,
    -1,
    2**63 - 1,
    2**64 - 1,
    [],
    {},
    None,
    1e308,
    float("inf"),
    float("nan"),
    "x" * 9000,
]
REGISTRATION = {"session_id": None, "page_name": "", "page": PAGE}


async def again_and_again(attack: Callable[[], Awaitable[None]]) -> None:
    """Attacks anew whenever the server ends the connection."""
    while True:
        with contextlib.suppress(
            ConnectionClosed,
            WebSocketException,
            OSError,
            AssertionError,
            TimeoutError,
            asyncio.IncompleteReadError,
        ):
            await attack()
        await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def visitor(url: str, **page: Any) -> AsyncIterator[WireClient]:
    """A registered visitor of whom somebody reads what comes."""
    async with wire_client(url) as client:
        await client.register(**page)
        await client.shown(lambda: client.button("Good") and any(controls(client.page, "NavigationBar")))

        async def read() -> None:
            with contextlib.suppress(ConnectionClosed):
                async for _ in client.socket:
                    pass

        reader = asyncio.create_task(read())
        try:
            yield client
        finally:
            reader.cancel()


def event(target: int, name: str, data: bytes) -> bytes:
    """A frame of an event whose data is packed already."""
    return b"\x00\x92\x03\x83\xa6target" + pack(target) + b"\xa4name" + pack(name) + b"\xa4data" + data


async def large_lists(url: str) -> None:
    async def attack() -> None:
        async with visitor(url) as client:
            await client.event(client.button("Sleep"), "click")
            for label in itertools.cycle(("Sleep", "Never")):
                await client.socket.send(event(client.button(label), "click", MANY_MAPS))

    await again_and_again(attack)


async def large_texts(url: str) -> None:
    async def attack() -> None:
        async with visitor(url) as client:
            while True:
                await client.event(client.number("TextField"), "change", MEGABYTE)

    await again_and_again(attack)


async def extreme_values(url: str) -> None:
    async def attack() -> None:
        async with visitor(url) as client:
            numbers = [client.number(kind) for kind in ("NavigationBar", "Slider", "TextField")]
            for value in itertools.cycle(EXTREMES):
                for number, name in zip(numbers, ("selected_index", "value", "value"), strict=True):
                    await client.update(number, **{name: value})
                    await client.event(number, "change", value)

    await again_and_again(attack)


async def programs_own_mistakes(url: str) -> None:
    async def attack() -> None:
        async with visitor(url) as client:
            for label in itertools.cycle(("Spoil", "Fail")):
                await client.event(client.button(label), "click")

    await again_and_again(attack)


async def clicks(url: str) -> None:
    async def attack() -> None:
        async with visitor(url) as client:
            while True:
                await client.event(client.button("Good"), "click")

    await again_and_again(attack)


async def many_messages_in_a_frame(url: str) -> None:
    async def attack() -> None:
        async with visitor(url) as client:
            click = pack([3, {"target": client.button("Good"), "name": "click", "data": None}])
            await client.socket.send(b"\x00" + click * 900)
            await asyncio.sleep(0)

    await again_and_again(attack)


async def heartbeats_before_registration(url: str) -> None:
    async def attack() -> None:
        async with raw_socket(url, read=True) as socket:
            while True:
                await socket.send(frame(BINARY, b"\x03") * 2000)

    await again_and_again(attack)


async def fragments_of_nothing(url: str) -> None:
    async def attack() -> None:
        async with raw_socket(url, read=True) as socket:
            await socket.send(frame(BINARY, b"\x00", fin=False))
            while True:
                await socket.send(frame(CONTINUATION, fin=False) * 2000)

    await again_and_again(attack)


async def pings_unread(url: str) -> None:
    async def attack() -> None:
        async with raw_socket(url) as socket:
            while True:
                await socket.send(frame(PING, b"x" * 125) * 2000)

    await again_and_again(attack)


async def pages_unread(url: str) -> None:
    async def attack() -> None:
        async with raw_socket(url) as socket:
            page = REGISTRATION | {"page": PAGE | {"route": "/large"}}
            await socket.send(frame(BINARY, b"\x00" + pack([Action.REGISTER, page])))
            await asyncio.sleep(0.5)

    await again_and_again(attack)


async def sessions_left_behind(url: str) -> None:
    async def attack() -> None:
        async with wire_client(url) as client:
            link = {"version": 1, "document": "d" * 500_000, "takes_over": None, "received": 0}
            page = PAGE | {"route": "/" + "r" * 300_000}
            await client.send(Action.REGISTER, REGISTRATION | {"page": page, "link": link})
            await client.wait_for(Action.REGISTER)

    await again_and_again(attack)


async def connections(url: str) -> None:
    async def attack() -> None:
        async with wire_client(url) as client:
            await client.register()
            await client.shown(lambda: client.button("Good"))

    await again_and_again(attack)


async def sleepers(url: str) -> None:
    async def one() -> None:
        async with visitor(url) as client:
            while True:
                await client.event(client.button("Sleep"), "click")
                await asyncio.sleep(0.2)

    async with asyncio.TaskGroup() as group:
        for _ in range(70):
            group.create_task(again_and_again(one))


async def unknown_ids(url: str) -> None:
    ids = [None, float("inf"), float("nan"), 2**63 - 1, -1, -(2**63), "x", [], {}, 1e308]

    async def attack() -> None:
        async with visitor(url) as client:
            for value in itertools.cycle(ids):
                await client.send(Action.EVENT, {"target": value, "name": "click", "data": value})
                await client.send(Action.UPDATE, {"id": value, "props": {"value": value}})
                await client.send(
                    Action.EVENT, {"target": 1, "name": "route_change", "data": {"route": value}}
                )
                await client.send(
                    Action.INVOKE, {"control_id": value, "call_id": value, "result": value, "error": value}
                )
                await client.socket.send(b"\x01" + struct.pack(">I", 2**32 - 1) + b"x" * 100)

    await again_and_again(attack)


async def bombs(url: str) -> None:
    packer = zlib.compressobj(wbits=-15)
    bomb = packer.compress(b"\x00" * 50_000_000) + packer.flush(zlib.Z_SYNC_FLUSH)[:-4]

    async def attack() -> None:
        async with raw_socket(
            url, read=True, Sec_WebSocket_Extensions="permessage-deflate; client_max_window_bits"
        ) as socket:
            while True:
                compressed = bytearray(frame(BINARY, bomb))
                compressed[0] |= 0x40
                await socket.send(bytes(compressed))

    await again_and_again(attack)


async def large_pages(url: str) -> None:
    def get() -> None:
        with contextlib.suppress(urllib.error.HTTPError):
            urllib.request.urlopen(url + "/large", timeout=20).read()

    async def attack() -> None:
        await asyncio.to_thread(get)

    await again_and_again(attack)


async def made_up_addresses(url: str) -> None:
    async def attack() -> None:
        for path in (
            "upload?f=x&e=2099-01-01T00:00:00%2B00:00&s=x",
            "oauth_callback?state=x&code=y",
            "../../etc/passwd",
        ):
            reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
            writer.write(
                f"PUT /{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000000\r\n\r\n".encode()
            )
            await reader.read(100)
            writer.close()

    await again_and_again(attack)


ATTACKS: dict[str, Attack] = {
    attack.__name__: attack
    for attack in (
        large_lists,
        large_texts,
        extreme_values,
        programs_own_mistakes,
        clicks,
        many_messages_in_a_frame,
        heartbeats_before_registration,
        fragments_of_nothing,
        pings_unread,
        pages_unread,
        sessions_left_behind,
        connections,
        sleepers,
        unknown_ids,
        bombs,
        large_pages,
        made_up_addresses,
    )
}
