"""Whom a program belongs to: endpoints made for each connection find theirs again, and what is empty goes."""

from __future__ import annotations

import asyncio
import functools
import gc
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount, WebSocketRoute
from starlette.websockets import WebSocket

import flet as ft
from flet.engine.program.taken_once import MemoryTakenOnce
from flet.engine.program.upload_marks import AddressUsed, MemoryUploadMarks
from flet.fastapi import FletApp, app, app_manager
from flet.fastapi.program_name import program_name, template_of
from flet.fastapi.programs import programs
from tests.link import LinkClient
from tests.live import live_site, until
from tests.wire import wire_client

pytestmark = pytest.mark.usefixtures("client_alone")


@pytest.fixture
def client_alone(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))


def shop_of(name: str) -> Callable[[ft.Page], None]:
    def main(page: ft.Page) -> None:
        page.add(ft.Text(f"The shop {name}"))

    return main


def shops(**options: Any) -> FastAPI:
    """A site whose endpoint makes a program for each connection, at a path with a parameter."""
    site = FastAPI()

    @site.websocket("/{name}/ws")
    async def visits(websocket: WebSocket, name: str) -> None:
        await FletApp(shop_of(name), **options).handle(websocket)

    return site


def threads() -> int:
    return sum(thread.name.startswith("flet") for thread in threading.enumerate())


async def test_a_program_made_for_each_connection_is_one_and_its_visitors_come_back() -> None:
    with live_site(shops()) as server:
        before = threads()
        for number in range(30):
            visitor = LinkClient(f"{server.url}/{number}")
            await visitor.open()
            await visitor.shows(f"The shop {number}")
            await visitor.drop()
            assert (await visitor.open())["resumed"]
            await visitor.drop()
        assert len(list(programs)) == 1
        assert len(server.program.sessions) == 30
        assert threads() - before < 10


@pytest.mark.parametrize("kind", ["named", "by path"])
async def test_programs_that_nobody_visits_any_more_go(kind: str) -> None:
    async def raw(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "websocket":
            name = {"program_name": scope["path"]} if kind == "named" else {}
            await FletApp(shop_of("x"), session_timeout_seconds=0, **name).handle(
                WebSocket(scope, receive, send)
            )

    with live_site(raw) as server:
        before = threads()
        for number in range(20):
            async with wire_client(f"{server.url}/{number}") as client:
                await client.register()
                await client.shows("The shop x")
        await until(lambda: not list(programs))
        await until(lambda: threads() <= before)


async def test_an_application_below_a_path_with_a_parameter_is_one_program() -> None:
    site = Starlette(routes=[Mount("/{name}", app(shop_of("x")))])
    with live_site(site) as server:
        for number in range(5):
            async with wire_client(f"{server.url}/{number}") as client:
                await client.register()
                await client.shows("The shop x")
        assert len(server.program.sessions) == 5
        assert server.program.name.startswith("/{name}/ws ")


async def test_programs_of_one_route_are_told_apart_by_name_or_where_main_is_written() -> None:
    def office(page: ft.Page) -> None:
        page.add(ft.Text("The office"))

    async def visits(websocket: WebSocket) -> None:
        which = websocket.headers.get("which")
        main = office if which == "office" else shop_of("x")
        await FletApp(main, program_name=which if which == "named" else None).handle(websocket)

    with live_site(Starlette(routes=[WebSocketRoute("/ws", visits)])) as server:
        for which in ("office", "shop", "shop", "named"):
            async with wire_client(server.url, which=which) as client:
                await client.register()
                await client.shows("The office" if which == "office" else "The shop x")
        assert sorted(len(program.sessions) for program in programs) == [1, 1, 2]
        assert "named" in {program.name for program in programs}


async def test_messages_reach_all_who_visit_a_main_wherever_it_is_served() -> None:
    got: list[str] = []

    def main(page: ft.Page) -> None:
        page.pubsub.subscribe(got.append)
        page.add(ft.Text("here"))

    site = Starlette(routes=[Mount("/a", app(main)), Mount("/b", app(main))])
    with live_site(site) as server:
        async with wire_client(f"{server.url}/a") as a, wire_client(f"{server.url}/b") as b:
            for client in (a, b):
                await client.register()
                await client.shows("here")
            app_manager.get_pubsubhub(main).send_all("hello")
            await until(lambda: got == ["hello", "hello"])
    del site, server
    gc.collect()
    assert main in programs._hubs


async def test_an_id_that_is_given_anew_takes_the_place_of_the_old_one() -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text("here"))

    with live_site(app(main)) as server:
        visitor = LinkClient(server.url)
        await visitor.open()
        await visitor.shows("here")
        known_as, session = str(visitor.session_id), server.session(visitor)
        await app_manager.add_session("chosen", session)
        assert list(server.program.sessions) == ["chosen"]
        assert await app_manager.get_session(known_as) is None
        assert await app_manager.get_session("chosen") is session
        await until(lambda: visitor.session_id == "chosen")
        await visitor.drop()
        assert (await visitor.open())["resumed"]
        await server.call(session.close)
        assert not server.program.sessions
        await visitor.drop()


async def test_who_keeps_his_id_is_not_sent_his_page_again() -> None:
    with live_site(app(lambda page: page.add(ft.Text("here")))) as server:
        visitor = LinkClient(server.url)
        await visitor.open()
        await visitor.shows("here")
        session = server.session(visitor)
        await app_manager.add_session(str(visitor.session_id), session)
        await server.call(session.page.add, ft.Text("more"))
        await visitor.shows("more")
        assert len(visitor.answers) == 1
        await visitor.drop()


@pytest.mark.parametrize(
    ("path", "values", "template"),
    [
        ("/ws", {}, "/ws"),
        ("/42/ws", {"shop": 42}, "/{shop}/ws"),
        ("/w/ws", {"a": "w"}, "/{a}/ws"),
        ("/v3/ws", {"n": 3}, "/v{n}/ws"),
        ("/a/a/ws", {"one": "a", "two": "a"}, "/{one}/{two}/ws"),
        ("/x/y/z", {"path": "y/z"}, "/x/{path}"),
        ("/x/ws", {"empty": "", "gone": "nothing"}, "/x/ws"),
    ],
)
def test_template_of_a_path(path: str, values: dict[str, Any], template: str) -> None:
    assert template_of({"path": path, "path_params": values}) == template


def test_a_name_is_that_of_where_main_is_written() -> None:
    class Shop:
        def main(self, page: ft.Page) -> None: ...
        def __call__(self, page: ft.Page) -> None: ...

    scope = {"path": "/ws"}
    same = [(shop_of("a"), shop_of("b")), (Shop().main, Shop().main), (Shop(), Shop())]
    same += [(functools.partial(shop_of, "a"), functools.partial(functools.partial(shop_of), "b"))]  # type: ignore[list-item]
    for one, other in same:
        assert program_name(scope, one) == program_name(scope, other)
    assert len({program_name(scope, one) for one, _ in same}) == 4


async def test_what_waits_is_taken_once_and_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = MemoryTakenOnce[str](kept=2)
    for name in ("a", "b", "c"):
        await kept.put(name, name.upper(), 60)
    assert [await kept.take(name) for name in ("a", "b", "b", "never")] == [None, "B", None, None]
    now = __import__("time").monotonic()
    monkeypatch.setattr("flet.engine.program.taken_once.time.monotonic", lambda: now + 61)
    assert await kept.take("c") is None


async def test_an_upload_address_is_good_for_one_file() -> None:
    marks = MemoryUploadMarks()
    later, past = (datetime.now(UTC) + timedelta(seconds=seconds) for seconds in (60, -1))
    first = await marks.begin("a", later)
    second = await marks.begin("a", later)
    assert (first.overtaken, second.overtaken) == (True, False)
    await first.failed()
    assert marks
    await second.failed()
    assert not marks
    third = await marks.begin("a", later)
    await third.succeeded()
    with pytest.raises(AddressUsed):
        await marks.begin("a", later)
    await (await MemoryUploadMarks().begin("a", later)).succeeded()
    expired = MemoryUploadMarks()
    await (await expired.begin("a", past)).succeeded()
    await expired.begin("a", later)


async def test_a_site_that_cancels_its_endpoint_sends_the_browser_to_another() -> None:
    endpoints: list[asyncio.Task[None]] = []
    site = FastAPI()

    @site.websocket("/{name}/ws")
    async def visits(websocket: WebSocket, name: str) -> None:
        endpoints.append(asyncio.create_task(FletApp(shop_of(name)).handle(websocket)))
        await asyncio.wait(endpoints)

    with live_site(site) as server:
        visitor = LinkClient(f"{server.url}/ann")
        await visitor.open()
        await visitor.shows("The shop ann")
        await server.call(endpoints[0].cancel)
        assert await visitor.closed() == 1012
        await until(endpoints[0].done)
        assert endpoints[0].cancelled()
