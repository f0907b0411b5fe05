"""Which session a client gets, and how long it is kept."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import threading

import pytest

import flet as ft
from flet.engine.session.store import SessionStore
from flet.fastapi import app_manager
from flet.fastapi.socket.session_cookie import new_secret
from tests.link import LinkClient
from tests.live import until
from tests.server.conftest import Serve
from tests.server.visits import away, counter, tab
from tests.wire import SECONDS, pack, wire_client


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
        async with asyncio.timeout(SECONDS):
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


async def test_a_page_that_is_loaded_again_is_in_front(serve: Serve) -> None:
    states: list[str] = []

    def main(page: ft.Page) -> None:
        page.on_app_lifecycle_state_change = lambda e: states.append(e.state.value)
        counter(page)

    server = serve(main)
    secret = new_secret()
    async with tab(server, secret=secret) as before, tab(server, secret=secret) as after:
        await before.open()
        await before.shows("0")
        # what browsers tell of a document that goes, whatever comes after it
        for state in ("inactive", "hide"):
            await before.event(1, "app_lifecycle_state_change", {"state": state})
        await until(lambda: states == ["inactive", "hide"])
        assert not server.session(before).page.app_visible
        after.session_id, after.takes_over = before.session_id, before.document
        await after.open()
        await until(lambda: states == ["inactive", "hide", "show", "resume"])
        assert server.session(after).page.app_visible


async def test_a_session_is_kept_for_its_time(serve: Serve) -> None:
    closed: list[str] = []

    def main(page: ft.Page) -> None:
        page.on_close = lambda: closed.append("closed")
        counter(page)

    server = serve(main, session_timeout=60)
    async with tab(server) as client:
        await client.open()
        await client.shows("0")
        session = client.session_id
        await client.drop()
        await away(server, client)
        assert server.program.sessions[str(session)].expires_at is not None
        await client.open()
        assert client.session_id == session
        assert server.program.sessions[str(session)].expires_at is None
        server.program.limits = dataclasses.replace(server.program.limits, session_timeout=0.1)
        await client.drop()
        await until(lambda: closed == ["closed"])
        assert server.program.sessions == {}
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
            await until(lambda c=client: server.session(c) in server.program.away)  # type: ignore[misc]
        kept = [client.session_id for client in clients[2:]] + [present.session_id]
        assert set(server.program.sessions) == set(kept)


async def test_connections_come_and_go_in_pairs(serve: Serve) -> None:
    seen: list[str] = []

    def main(page: ft.Page) -> None:
        page.on_connect = lambda: seen.append("connect")
        page.on_disconnect = lambda: seen.append("disconnect")
        page.add(ft.Text("shown"))

    server = serve(main)
    async with tab(server, secret=new_secret()) as client:
        await client.open()
        await client.shows("shown")
        old = client.half_open()
        await client.open()
        await until(lambda: len(seen) == 2)
        assert seen == ["disconnect", "connect"]
        async with asyncio.timeout(SECONDS):
            await old.wait_closed()
        await client.drop()
        await until(lambda: len(seen) == 3)
        await client.open()
        await until(lambda: len(seen) == 4)
        assert seen == ["disconnect", "connect"] * 2
        assert server.session(client).expires_at is None and not server.program.away


async def test_what_is_made_once_for_a_session_is_the_same_for_all_threads(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text("shown"))

    server = serve(main)
    async with server.visitor() as client:
        await client.shows("shown")
        session = server.session(client)
        both, made = threading.Barrier(2), list[object]()

        class Slow(SessionStore):
            def __init__(self) -> None:
                # Whoever does not wait for the other comes here too.
                with contextlib.suppress(threading.BrokenBarrierError):
                    both.wait(0.3)
                super().__init__()

        monkeypatch.setattr("flet.engine.session.session.SessionStore", Slow, raising=False)
        monkeypatch.setattr("flet.engine.program.program.SessionStore", Slow, raising=False)
        session._store = None
        threads = [threading.Thread(target=lambda: made.append(session.store)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            await asyncio.to_thread(thread.join)
        assert made[0] is made[1] is session.store


async def test_a_browser_is_told_that_its_session_is_known_no_more(serve: Serve) -> None:
    server = serve(counter)
    secret = new_secret()
    async with tab(server, secret=secret, session_id="of a server that was there before") as client:
        assert (await client.open())["lost"] is True
        await client.drop()
        await away(server, client)
        assert "lost" not in await client.open()
        async with tab(server, secret=secret, session_id=client.session_id) as duplicate:
            assert "lost" not in await duplicate.open()
    async with tab(server) as newcomer:
        assert "lost" not in await newcomer.open()


def greeting(page: ft.Page) -> None:
    user = page.request.headers.get("x-user", "nobody")

    def end_here() -> None:
        page.end_sessions()

    page.add(
        ft.Text(f"Hello {user}"),
        ft.Button("This browser", on_click=end_here),
        ft.Button("All of Ann", on_click=lambda: page.end_sessions(is_ann, to="/bye")),
    )


def is_ann(page: ft.Page) -> bool:
    return page.request.headers.get("x-user") == "Ann"


async def test_all_sessions_of_a_browser_end(serve: Serve) -> None:
    server = serve(greeting)
    secret = new_secret()
    async with tab(server, secret=secret) as one, tab(server, secret=secret) as two, tab(server) as other:
        for client in (one, two, other):
            await client.open()
            await client.shows("Hello nobody")
        former = {one.session_id, two.session_id}
        await two.drop()
        await away(server, two)
        await one.click("This browser")
        await until(lambda: former.isdisjoint(server.program.sessions))
        await until(lambda: one.close_code == 4005)
        assert other.session_id in server.program.sessions
        for client in (one, two):
            answer = await client.open()
            assert (answer["resumed"], "lost" in answer) == (False, False)
            assert client.session_id not in former


async def test_all_sessions_of_a_user_end_and_their_browsers_go_elsewhere(serve: Serve) -> None:
    server = serve(greeting)
    ann = {"X-User": "Ann"}
    async with tab(server, headers=ann) as one, tab(server, headers=ann) as two, tab(server) as bob:
        for client in (one, two, bob):
            await client.open()
            await client.shows(f"Hello {client.headers.get('X-User', 'nobody')}")
        await bob.click("All of Ann")
        for client in (one, two):
            await until(lambda client=client: client.calls)  # type: ignore[misc]
            assert client.calls[0]["name"] == "leave"
            assert client.calls[0]["args"] == {"address": "/bye"}
        await until(lambda: {one.session_id, two.session_id}.isdisjoint(server.program.sessions))
        assert bob.session_id in server.program.sessions


async def test_the_site_ends_sessions(serve: Serve) -> None:
    server = serve(greeting)
    async with tab(server) as client:
        await client.open()
        await client.shows("Hello nobody")
        assert app_manager.end_sessions(lambda page: page.request.user == "Ann") == 0
        assert app_manager.end_sessions(lambda page: page.request.user is None) == 1
        await until(lambda: client.close_code == 4005)
    with pytest.raises(ValueError, match="no address to go to"):
        app_manager.end_sessions(is_ann, to="javascript:alert()")
