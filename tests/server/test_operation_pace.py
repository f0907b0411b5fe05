"""A visitor who sends too fast: everything is carried out, in order, but later, and others are not held up."""

from __future__ import annotations

import asyncio
import logging
import time

import pytest

import flet as ft
from flet.fastapi.socket.session_cookie import new_secret
from tests.link import LinkClient
from tests.live import until
from tests.server.conftest import Serve

typed: list[str] = []


async def main(page: ft.Page) -> None:
    async def change(e: ft.Event[ft.TextField]) -> None:
        typed.append(e.data)

    async def click() -> None:
        page.add(ft.Text("clicked"))

    page.add(ft.TextField(on_change=change), ft.Button("Click", on_click=click))


@pytest.fixture(autouse=True)
def _nothing_typed() -> None:
    typed.clear()


async def test_what_comes_too_fast_is_carried_out_later(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(main, events_per_second=100, burst_seconds=1)
    async with server.visitor() as fast, server.visitor() as other:
        await fast.shows_controls("TextField")
        field = fast.number("TextField")
        begun = time.monotonic()
        for n in range(250):
            await fast.event(field, "change", str(n))
        await other.click("Click")
        await other.shows("clicked")
        assert len(typed) < 250
        await until(lambda: len(typed) == 250)
        assert time.monotonic() - begun > 1.3
        assert typed == [str(n) for n in range(250)]
        assert server.program.delayed > 0
    lines = [record for record in caplog.records if "more than 100 messages" in record.getMessage()]
    assert len(lines) == 1


async def test_who_waits_for_each_answer_is_not_faster(serve: Serve) -> None:
    server = serve(main, events_per_second=20, burst_seconds=0.5)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        field = client.number("TextField")
        begun = time.monotonic()
        for n in range(30):
            await client.event(field, "change", str(n))
            await until(lambda n=n: len(typed) == n + 1)
        assert time.monotonic() - begun > 0.8


async def test_the_bucket_fills_again(serve: Serve) -> None:
    server = serve(main, events_per_second=200, burst_seconds=0.5)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        field = client.number("TextField")
        for _ in range(3):
            for n in range(80):
                await client.event(field, "change", str(n))
            await asyncio.sleep(0.45)
        await until(lambda: len(typed) == 240)
        assert server.program.delayed == 0


async def test_a_new_connection_is_no_new_bucket(serve: Serve) -> None:
    server = serve(main, events_per_second=100, burst_seconds=1)
    tab = LinkClient(server.url, secret=new_secret())
    await tab.open()
    await tab.shown(lambda: tab.button("Click"))
    field = tab.number("TextField")
    begun = time.monotonic()
    for n in range(150):
        await tab.event(field, "change", str(n))
    await tab.drop()
    await tab.open()
    await until(lambda: len(typed) == 150)
    await tab.event(field, "change", "last")
    await until(lambda: "last" in typed)
    assert time.monotonic() - begun > 0.4
    assert typed == [*map(str, range(150)), "last"]
    await tab.drop()


async def test_the_limit_can_be_switched_off(serve: Serve) -> None:
    server = serve(main, events_per_second=0)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        field = client.number("TextField")
        for n in range(3000):
            await client.event(field, "change", str(n))
        await until(lambda: len(typed) == 3000)
        assert server.program.delayed == 0


async def test_by_default_typing_and_dragging_are_never_held_back(serve: Serve) -> None:
    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("TextField")
        field = client.number("TextField")
        for n in range(5000):
            await client.event(field, "change", str(n))
        await until(lambda: len(typed) == 5000)
        assert server.program.delayed == 0


async def test_a_flood_leaves_others_their_turn(serve: Serve) -> None:
    server = serve(main, events_per_second=0)
    async with server.visitor() as fast, server.visitor() as other:
        await fast.shows_controls("TextField")
        field = fast.number("TextField")
        for n in range(8000):
            await fast.event(field, "change", str(n))
        begun = time.monotonic()
        await other.click("Click")
        await other.shows("clicked")
        waited = time.monotonic() - begun
        await until(lambda: len(typed) == 8000)
        assert waited < max((time.monotonic() - begun) / 2, 0.1)
        assert not server.program.dropped


async def test_too_many_messages_in_one_frame(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    server = serve(main)
    tab = LinkClient(server.url, secret=new_secret())
    await tab.open()
    await tab.shown(lambda: tab.button("Click"))
    field = tab.number("TextField")
    await tab.send(*[[3, {"target": field, "name": "change", "data": "x"}]] * 1001)
    assert await tab.closed() == 1009
    assert typed == []
    assert server.program.dropped["too many messages"] == 1
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
