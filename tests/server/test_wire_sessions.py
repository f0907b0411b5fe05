"""Sessions over connections that come and go: who gets which, and what they have missed."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import flet as ft
from flet.fastapi.session_cookie import new_secret
from tests.link import LinkClient
from tests.live import LiveServer, until
from tests.server.conftest import Serve
from tests.wire import Action, WireClient, pack, texts, wire_client


def counter(page: ft.Page) -> None:
    """Counts clicks; an async task of the program counts too while `page.data` is set."""
    text = ft.Text("0")

    def up() -> None:
        text.value = str(int(text.value) + 1)

    page.on_connect = lambda: page.add(ft.Text("welcome back"))
    page.add(text, ft.Button("Up", on_click=up), ft.TextField(label="Name"))


@asynccontextmanager
async def tab(server: LiveServer, **facts: Any) -> AsyncIterator[LinkClient]:
    """A browser tab that is closed at the end."""
    client = LinkClient(server.url, **facts)
    try:
        yield client
    finally:
        await client.drop()


async def away(server: LiveServer, client: LinkClient | WireClient) -> None:
    """Waits until the server knows that a visitor has gone."""
    await until(lambda: server.site.sessions[str(client.session_id)].connection is None)


# Who gets which session


async def test_a_session_is_resumed_with_id_and_cookie(serve: Serve) -> None:
    server = serve(counter)
    async with tab(server, secret=new_secret()) as client:
        await client.open()
        await client.click("Up")
        await client.shows("1")
        session = client.session_id
        await client.drop()
        await away(server, client)
        assert (await client.open())["resumed"] is True
        assert client.session_id == session
        assert client.answers[-1]["page_patch"] is None
        await client.shows("1", "welcome back")


async def test_an_id_without_its_cookie_opens_nothing(serve: Serve) -> None:
    server = serve(counter)
    async with tab(server, secret=new_secret()) as client:
        await client.open()
        await client.drop()
        await away(server, client)
        for secret in (None, new_secret()):
            async with tab(server, secret=secret, session_id=client.session_id) as thief:
                assert (await thief.open())["resumed"] is False
                assert thief.session_id != client.session_id
        async with wire_client(server.url) as plain_thief:
            await plain_thief.register(client.session_id)
            assert plain_thief.session_id != client.session_id
        assert (await client.open())["resumed"] is True


async def test_an_unknown_id_gets_a_new_session(serve: Serve) -> None:
    server = serve(counter)
    async with tab(server, session_id="no such session") as client:
        assert (await client.open())["resumed"] is False
        assert client.session_id != "no such session"
        await client.shows("0")


async def test_a_duplicated_tab_gets_its_own(serve: Serve) -> None:
    server = serve(counter)
    secret = new_secret()
    async with tab(server, secret=secret) as one, tab(server, secret=secret) as duplicate:
        await one.open()
        duplicate.session_id = one.session_id
        await duplicate.open()
        assert duplicate.session_id != one.session_id
        await one.click("Up")
        await one.shows("1")
        await duplicate.shows("0")


async def test_a_new_connection_takes_over_from_a_half_open_one(serve: Serve) -> None:
    server = serve(counter)
    async with tab(server, secret=new_secret()) as client:
        await client.open()
        await client.shows("0")
        old = client.half_open()
        old.transport.pause_reading()
        assert (await client.open())["resumed"] is True
        # The old socket has not seen that it was closed, and what it still sends is late.
        click = [3, {"target": client.button("Up"), "name": "click", "data": None}]
        await old.send(b"\x02" + pack([1, 0, [click]]))
        await old.send(b"\x00" + pack(click))
        await client.click("Up")
        await client.shows("1")
        old.transport.resume_reading()
        async with asyncio.timeout(5):
            await old.wait_closed()
        assert old.close_code == 4000
        await client.click("Up")
        await client.shows("2")


async def test_a_reload_keeps_the_session(serve: Serve) -> None:
    server = serve(counter)
    secret = new_secret()
    async with tab(server, secret=secret) as before, tab(server, secret=secret) as after:
        await before.open()
        await before.click("Up")
        await before.shows("1")
        after.session_id, after.takes_over = before.session_id, before.document
        assert (await after.open())["resumed"] is False
        assert after.session_id == before.session_id
        assert await before.closed() == 4000
        await after.shows("1")
        await after.click("Up")
        await after.shows("2")


async def test_a_session_is_kept_for_its_time(serve: Serve) -> None:
    closed: list[str] = []

    def main(page: ft.Page) -> None:
        page.on_close = lambda: closed.append("closed")
        counter(page)

    server = serve(main, session_timeout=0.3)
    async with tab(server) as client:
        await client.open()
        await client.shows("0")
        session = client.session_id
        await client.drop()
        await away(server, client)
        assert server.site.sessions[str(session)].expires_at is not None
        await client.open()
        assert client.session_id == session
        assert server.site.sessions[str(session)].expires_at is None
        await client.drop()
        await until(lambda: closed == ["closed"])
        assert server.site.sessions == {}
        await client.open()
        assert client.session_id != session


async def test_only_so_many_sessions_wait(serve: Serve) -> None:
    server = serve(counter, disconnected_sessions=3)
    clients = [LinkClient(server.url) for _ in range(5)]
    async with tab(server) as present:
        await present.open()
        for client in clients:
            await client.open()
            await client.drop()
            await until(lambda c=client: c.session_id in server.site.away)  # type: ignore[misc]
        kept = [client.session_id for client in clients[2:]] + [present.session_id]
        assert set(server.site.sessions) == set(kept)


# What was missed


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

    server = serve(main, kept_bytes=2000)
    async with tab(server) as client:
        await client.open()
        await client.shows("0")
        await client.drop()
        await away(server, client)
        for n in range(1, 60):
            pages[0].add(ft.Text(f"text {n}"))
        link = server.session(client).link
        assert link.kept_bytes <= 2000
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
        await until(lambda: link.kept_bytes == 0 and not link.kept)


async def test_calls_without_an_answer_are_made_again_to_a_fresh_page(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField(label="Name")

        async def go() -> None:
            await field.focus()
            page.add(ft.Text("focused"))

        page.add(field, ft.Button("Go", on_click=go))

    server = serve(main, kept_bytes=0)
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


# The plain client


async def test_the_plain_client_gets_the_whole_page_when_it_comes_back(serve: Serve) -> None:
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.title = "A title"
        counter(page)

    server = serve(main)
    async with server.visitor() as client:
        await client.click("Up")
        await client.shows("1")
        numbers = {kind: client.number(kind) for kind in ("Text", "Button", "TextField")}
    await away(server, client)
    pages[0].title = None
    pages[0].add(ft.Text("while away"))
    async with wire_client(server.url) as again:
        answer = await again.register(client.session_id)
        assert again.session_id == client.session_id
        assert {kind: again.number(kind) for kind in numbers} == numbers
        assert set(texts(again.page)) >= {"1", "while away"}
        # The client lays the page over its own, so what is back at its default has to be said.
        assert answer["page_patch"]["title"] is None
        assert answer["page_patch"]["theme"] is None
        # What it has drawn already listens to the old views: other ones come in between.
        call = await again.wait_for(Action.INVOKE)
        assert [view["_i"] for view in again.page["views"]] == [call.body["control_id"]]
        await again.answer(call)
        await again.shows("while away", "welcome back")
        assert {kind: again.number(kind) for kind in numbers} == numbers
        await again.click("Up")
        await again.shows("2")


async def test_a_plain_client_with_leftovers_of_an_old_session_gets_nulls_too(serve: Serve) -> None:
    async with wire_client(serve(counter).url) as client:
        answer = await client.register("long gone")
        assert answer["page_patch"]["theme_mode"] is None
        assert answer["page_patch"]["on_keyboard_event"] in (None, False)


async def test_a_first_visit_needs_no_nulls(serve: Serve) -> None:
    async with serve(counter).visitor() as client:
        assert None not in client.page.values()


async def test_a_route_that_changed_while_away_is_an_event(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        page.on_route_change = lambda e: page.add(ft.Text(f"now {e.route}"))
        counter(page)

    server = serve(main)
    async with server.visitor() as client:
        await client.shows("0")
    await away(server, client)
    async with wire_client(server.url) as again:
        await again.register(client.session_id, route="/other")
        await again.answer(await again.wait_for(Action.INVOKE))
        await again.shows("now /other")


# Slow readers


async def test_a_slow_reader_takes_bounded_memory_and_then_gets_the_page(serve: Serve) -> None:
    limit = 200_000
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.add(ft.Text("0"))

    server = serve(main, queued_bytes=limit, kept_bytes=limit)
    async with tab(server) as client:
        await client.open(read=False)
        await until(lambda: pages and pages[0].controls)
        session = server.session(client)
        text = pages[0].controls[0]
        assert isinstance(text, ft.Text)
        connection: Any = session.connection

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
        assert session.link.kept_bytes <= limit
        text.value = "the end"
        text.update()
        client.read()
        await client.shows("the end")
        assert client.answers[-1]["link"]["resumed"] is False
        text.value = "and on"
        text.update()
        await client.shows("and on")
