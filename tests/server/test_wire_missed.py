"""What a client has missed while it was away, or too slow."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import flet as ft
from tests.live import until
from tests.server.conftest import Serve
from tests.server.visits import away, counter, tab
from tests.wire import texts, wire_client


async def test_missed_frames_are_sent_again(serve: Serve) -> None:
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.add(ft.Text("0"))

    server = serve(main)
    async with tab(server) as client:
        await client.open()
        await client.shows("0")
        await client.drop()
        await away(server, client)
        for n in range(1, 6):
            pages[0].add(ft.Text(str(n)))
        assert await client.open() == {"resumed": True, "received": 0, "sent": client.received + 5}
        await client.shows(*"012345")
        assert client.frames == sorted(set(client.frames)), "no frame came twice"


async def test_events_made_while_away_arrive_once(serve: Serve) -> None:
    server = serve(counter)
    async with tab(server) as client:
        await client.open()
        await client.shows("0")
        await client.drop()
        await away(server, client)
        await client.update(client.number("TextField"), value="typed")
        await client.click("Up")
        await client.click("Up")
        await client.open()
        await client.shows("2")
        field = server.session(client).index[client.number("TextField")]
        assert field.value == "typed"  # type: ignore[attr-defined]


async def test_a_frame_that_comes_twice_is_carried_out_once(serve: Serve) -> None:
    server = serve(counter)
    async with tab(server) as client:
        await client.open()
        await client.click("Up")
        await client.send_again()
        await client.send_again()
        await client.click("Up")
        await client.shows("2")
        await client.click("Up")
        await client.shows("3")


async def test_the_server_acknowledges_within_a_second_or_so(serve: Serve) -> None:
    async with tab(serve(counter)) as client:
        await client.open()
        await client.shows("0")
        await client.update(client.number("TextField"), value="no answer to this")
        await client.shown(lambda: not client._unacknowledged)


async def test_a_gap_that_is_too_large_brings_the_page(serve: Serve) -> None:
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.add(ft.Text("0"))

    server = serve(main, replay_bytes=2000)
    async with tab(server) as client:
        await client.open()
        await client.shows("0")
        await client.drop()
        await away(server, client)
        for n in range(1, 60):
            pages[0].add(ft.Text(f"text {n}"))
        link = server.session(client).link
        assert link.replay_bytes <= 2000
        assert (await client.open())["resumed"] is False
        assert list(texts(client.page)) == ["0", *(f"text {n}" for n in range(1, 60))]
        await client.acknowledge()
        pages[0].add(ft.Text("later"))
        await client.shows("later")


async def test_acknowledged_frames_are_forgotten(serve: Serve) -> None:
    server = serve(counter)
    async with tab(server) as client:
        await client.open()
        await client.click("Up")
        await client.shows("1")
        link = server.session(client).link
        await client.acknowledge()
        await until(lambda: link.replay_bytes == 0 and not link.replay)


async def test_calls_without_an_answer_are_made_again_to_a_fresh_page(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField(label="Name")

        async def go() -> None:
            await field.focus()
            page.add(ft.Text("focused"))

        page.add(field, ft.Button("Go", on_click=go))

    server = serve(main, replay_bytes=0)
    async with tab(server) as client:
        await client.open()
        await client.click("Go")
        await client.shown(lambda: client.calls)
        await client.drop()
        await away(server, client)
        server.session(client).page.add(ft.Text("missed"))
        assert (await client.open())["resumed"] is False
        await client.shown(lambda: len(client.calls) == 2)
        one, again = client.calls
        assert one == again
        answer = {"control_id": one["control_id"], "call_id": one["call_id"], "result": None, "error": None}
        await client.send([5, answer])
        await client.shows("focused")


async def test_heartbeats_are_answered(serve: Serve) -> None:
    async with wire_client(serve(counter).url) as client:
        await client.socket.send(b"\x03")
        assert await client.socket.recv() == b"\x03"
        await client.register()
        await client.silence(0.1)
        await client.socket.send(b"\x03")
        assert await client.socket.recv() == b"\x03"


async def test_a_slow_reader_takes_bounded_memory_and_then_gets_the_page(serve: Serve) -> None:
    limit = 200_000
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.add(ft.Text("0"))

    server = serve(main, queued_bytes=limit, replay_bytes=limit)
    async with tab(server) as client:
        await client.open(read=False)
        await until(lambda: pages and pages[0].controls)
        session = server.session(client)
        text = pages[0].controls[0]
        assert isinstance(text, ft.Text)
        connection: Any = session.link.connection

        def grow(n: int) -> bool:
            text.value = f"{n} " + "x" * 50_000
            text.update()
            return connection._overflowed and connection._writer is not None

        async with asyncio.timeout(20):
            # The operating system takes some megabytes before anything has to wait here.
            for n in itertools.count():
                if await server.call(grow, n):
                    break
        assert connection._bytes <= limit
        assert sum(len(message.get("bytes", b"")) for message in connection._waiting) <= limit
        assert session.link.replay_bytes <= limit
        text.value = "the end"
        text.update()
        client.read()
        await client.shows("the end")
        assert client.answers[-1]["link"]["resumed"] is False
        text.value = "and on"
        text.update()
        await client.shows("and on")
