"""Connections that are cut at random: nothing is lost, and nothing happens twice."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

import flet as ft
from flet.fastapi.socket.session_cookie import new_secret
from tests.link import LinkClient
from tests.live import LiveServer, until
from tests.mirror import trimmed
from tests.server.conftest import Serve
from tests.wire import pack, unpack

CLICKS = 150
CUTS = 25


class Program:
    """Counts clicks, and changes its page without rest until it is told to stop."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.stopped = asyncio.Event()
        self.clicks: list[int] = []
        self.typed: list[str] = []
        self.made = 0

    async def main(self, page: ft.Page) -> None:
        self.list = ft.Column()
        count = ft.Text("0")
        field = ft.TextField(on_change=lambda e: self.typed.append(e.data))

        def click(e: ft.Event[ft.Button]) -> None:
            self.clicks.append(len(self.clicks))
            count.value = str(len(self.clicks))

        page.add(count, field, ft.Button("Click", on_click=click), self.list)
        while not self.stopped.is_set():
            for _ in range(self.random.randint(1, 4)):
                self.edit()
            page.update()
            await asyncio.sleep(self.random.random() * 0.01)

    def edit(self) -> None:
        controls = self.list.controls
        what = self.random.random()
        if what < 0.4 or len(controls) < 5:
            self.made += 1
            made = ft.Row([ft.Text(f"text {self.made}")], key=self.random.choice([None, f"k{self.made}"]))
            controls.insert(self.random.randint(0, len(controls)), made)
        elif what < 0.6 or len(controls) > 40:
            controls.pop(self.random.randrange(len(controls)))
        elif what < 0.7:
            # In one step: the handler's thread may look at the list at any time.
            controls[:] = self.random.sample(controls, len(controls))
        elif what < 0.9:
            row: Any = self.random.choice(controls)
            row.controls[0].value = f"changed {self.random.random()}"
        else:
            row = self.random.choice(controls)
            row.spacing = self.random.randint(1, 9)


class Visitor:
    """Clicks and types while the connection comes and goes."""

    def __init__(self, server: LiveServer, seed: int) -> None:
        self.random = random.Random(seed)
        self.tab = LinkClient(server.url, secret=new_secret())
        self.typed: list[str] = []

    async def act(self) -> None:
        button, field = self.tab.button("Click"), self.tab.number("TextField")
        for n in range(CLICKS):
            await self.tab.event(button, "click")
            if n % 3 == 0:
                self.typed.append(f"typed {n}")
                await self.tab.send(
                    [4, {"id": field, "props": {"value": self.typed[-1]}}],
                    [3, {"target": field, "name": "change", "data": self.typed[-1]}],
                )
            await asyncio.sleep(self.random.random() * 0.01)

    async def lose_connections(self) -> None:
        for _ in range(CUTS):
            await asyncio.sleep(self.random.random() * 0.08)
            if self.random.random() < 0.3:
                self.tab.half_open()  # the server finds out by the next connection
            else:
                await self.tab.drop()
            await asyncio.sleep(self.random.random() * 0.02)
            await self.tab.open()


# The small bound makes some gaps too large to be filled, so that the page comes afresh.
@pytest.mark.parametrize(("seed", "replay_bytes"), [(1, 1 << 18), (2, 1 << 18), (3, 500), (4, 0)])
async def test_cut_connections(serve: Serve, seed: int, replay_bytes: int) -> None:
    program = Program(seed)
    server = serve(program.main, replay_bytes=replay_bytes)
    visitor = Visitor(server, seed)
    tab = visitor.tab
    await tab.open()
    session_id = tab.session_id
    await tab.shown(lambda: tab.button("Click"))
    await asyncio.gather(visitor.act(), visitor.lose_connections())
    await server.call(program.stopped.set)
    await tab.shows(str(CLICKS))
    await until(lambda: len(program.typed) == len(visitor.typed))

    session = server.session(tab)
    sent = session.link.sent
    await tab.shown(lambda: tab.received == session.link.sent)
    assert tab.session_id == session_id
    assert len(program.clicks) == CLICKS
    assert program.typed == visitor.typed
    fields = [one for one in session.index.values() if isinstance(one, ft.TextField)]
    assert [field.value for field in fields] == visitor.typed[-1:]
    resumed = [answer["link"]["resumed"] for answer in tab.answers[1:]]
    assert all(resumed) == (replay_bytes > 10_000)

    flush = await server.call(session.tree.whole, lambda page: page)
    expected = unpack(flush.messages[0])
    assert sent == session.link.sent
    shown, expected = trimmed(tab.page), trimmed(expected)
    assert shown["views"] == expected["views"]
    assert pack(shown["_dialogs"]) == pack(expected["_dialogs"])
    await tab.drop()
