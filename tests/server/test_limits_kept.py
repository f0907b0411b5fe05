"""What visitors leave behind: sessions, texts, sign-ins; bounded in bytes, and nobody's at another's cost."""

from __future__ import annotations

import asyncio

import flet as ft
from flet.engine.program.taken_once import MemoryTakenOnce
from flet.engine.session.session import CONTROL_BYTES, SESSION_BYTES
from tests.link import LinkClient
from tests.live import LiveServer, until
from tests.mirror import controls
from tests.server.conftest import Serve
from tests.server.visits import away
from tests.wire import Action, WireClient, pack, wire_client


def main(page: ft.Page) -> None:
    page.add(
        ft.TextField(label="long"),
        ft.TextField(label="ten", max_length=10, value="a program's own, longer"),
        ft.Button("Good", on_click=lambda: page.add(ft.Text("good"))),
    )


def field(client: WireClient | LinkClient, label: str) -> int:
    found = (one for one in controls(client.page, "TextField") if one["label"] == label)
    return int(next(found)["_i"])


async def leave(server: LiveServer, text: str) -> str:
    """Writes a text into a field and goes away; returns the session's id."""
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        await client.update(field(client, "long"), value=text)
        await client.click("Good")
        await client.shows("good")
        session_id = str(client.session_id)
    await until(lambda: session_id not in server.program.sessions or _is_away(server, session_id))
    return session_id


def _is_away(server: LiveServer, session_id: str) -> bool:
    return server.program.sessions[session_id] in server.program.away


async def test_sessions_without_a_browser_are_bounded_in_bytes(serve: Serve) -> None:
    limit = 1_000_000
    server = serve(main, away_bytes=limit)
    small = [await leave(server, "a few words") for _ in range(3)]
    for _ in range(20):
        await leave(server, "x" * 200_000)
        assert server.program.away.bytes <= limit
    # Those who left little are still known, though they left first.
    assert set(small) <= server.program.sessions.keys()
    assert 4 <= len(server.program.sessions) <= 3 + limit // 200_000
    per_page = SESSION_BYTES + 20 * CONTROL_BYTES
    assert server.program.away.bytes > 3 * 200_000
    assert per_page * 3 < limit


async def test_a_page_that_grows_while_its_browser_is_away_is_counted(serve: Serve) -> None:
    go_on = asyncio.Event()

    async def grows(page: ft.Page) -> None:
        page.add(ft.TextField())
        await go_on.wait()
        page.add(ft.Column([ft.Text(str(n)) for n in range(1_000)]))

    server = serve(grows, away_bytes=20 * 1_000 * CONTROL_BYTES)
    for _ in range(30):
        async with server.visitor() as client:
            await client.shows_controls("TextField")
        await away(server, client)
    server.program.loop.call_soon_threadsafe(go_on.set)
    await until(lambda: len(server.program.sessions) < 20)
    assert 10 * 1_000 * CONTROL_BYTES < server.program.away.bytes <= 20 * 1_000 * CONTROL_BYTES


async def test_who_comes_back_is_counted_no_more(serve: Serve) -> None:
    server = serve(main)
    tab = LinkClient(server.url)
    await tab.open()
    await tab.shown(lambda: tab.button("Good"))
    await tab.drop()
    await away(server, tab)
    assert server.program.away.bytes > 0
    await tab.open()
    await until(lambda: not server.program.away.bytes)
    await tab.drop()


async def test_what_a_client_says_of_itself_is_bounded(serve: Serve) -> None:
    server = serve(main)
    async with wire_client(server.url) as client:
        body = {"session_id": None, "page": {"route": "/"}, "link": {"document": "d" * 65, "received": 0}}
        await client.send(Action.REGISTER, body)
        await until(lambda: server.program.dropped["malformed registration"] == 1)
        await client.socket.send(b"\x00" + pack([1, {"session_id": None, "page": {"route": "/" * 100_000}}]))
        await until(lambda: server.program.dropped["registration too long"] == 1)
        answer = await client.register(route="/" + "x" * 20_000)
        assert answer["page_patch"].get("route", "/") == "/"
        await client.event(1, "route_change", {"route": "/" + "x" * 20_000})
        await client.update(1, route="/" + "x" * 20_000)
        await client.shows_controls("TextField")
        assert server.session(client).page.route == "/"


async def test_a_text_is_as_long_as_its_field_takes(serve: Serve) -> None:
    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        number = field(client, "ten")
        control = server.session(client).index[number]
        dropped = server.program.dropped
        for text in ("x" * 11 + "y" * 100, "é" * 300_000, "a" + "\u0301" * 10_000):
            before = dropped["property out of its range"] + dropped["wrong type of property"]
            await client.update(number, value=text)
            await until(
                lambda b=before: (
                    dropped["property out of its range"] + dropped["wrong type of property"] == b + 1
                )
            )
        # Letters are counted as readers do, and what a program made too long may become shorter.
        for text in (
            "a program's own, longe",
            "0123456789",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 10,
        ):
            await client.update(number, value=text)
            await until(lambda t=text: control.value == t)  # type: ignore[attr-defined]


async def test_one_visitor_s_sign_ins_do_not_have_others_forgotten() -> None:
    kept = MemoryTakenOnce[str](kept=100, kept_for_one=20)
    await kept.put("honest", "a sign-in", 60, owner="ann")
    for number in range(1000):
        await kept.put(f"greedy {number}", "another", 60, owner="eve")
    assert await kept.take("greedy 979") is None
    assert await kept.take("greedy 980") == "another"
    # Not even by having many sessions.
    for number in range(1000):
        await kept.put(f"mallory {number}", "another", 60, owner=f"mallory {number // 20}")
    assert await kept.take("honest") == "a sign-in"


async def test_a_text_that_the_visitor_has_taken_away_is_counted_no_more(serve: Serve) -> None:
    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        session, number = server.session(client), field(client, "long")
        empty = session.size
        await client.update(number, value="x" * 100_000)
        await until(lambda: session.size >= empty + 100_000)
        await client.update(number, value="x")
        await until(lambda: session.size < empty + 1_000)
