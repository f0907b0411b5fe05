"""Whatever the program of one visitor is at, the event loop goes on and serves the others.

A hook that is slow is one that waits here until somebody else has been served: had the loop to wait for it, neither
would ever end.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import field
from typing import Any

import pytest

import flet as ft
from flet.engine.tree.lock import TreeLock
from tests.link import LinkClient
from tests.live import LiveServer, until
from tests.mirror import trimmed
from tests.server.conftest import Serve
from tests.server.visits import away, counter, tab
from tests.wire import SECONDS, unpack


class Gate:
    """Holds up a function of the program until it is opened."""

    def __init__(self) -> None:
        self._reached = threading.Event()
        self._open = threading.Event()

    def wait(self) -> None:
        self._reached.set()
        assert self._open.wait(SECONDS), "nobody else was served meanwhile"

    async def reached(self) -> None:
        await until(self._reached.is_set)

    def open(self) -> None:
        self._open.set()


@ft.control
class Slow(ft.Text):
    """Calls a function in one of its hooks."""

    hook: Any = field(default=None, metadata={"skip": True})
    where: str = field(default="", metadata={"skip": True})

    def _run(self, where: str) -> None:
        if where == self.where and self.hook is not None:
            self.hook()

    def build(self) -> None:
        self._run("build")

    def before_update(self) -> None:
        self._run("before_update")

    def did_mount(self) -> None:
        self._run("did_mount")

    def will_unmount(self) -> None:
        self._run("will_unmount")


@asynccontextmanager
async def another(server: LiveServer) -> AsyncIterator[Callable[[], Any]]:
    """Somebody else on the site; gives a function that clicks and waits for the answer."""
    clicks = 0
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Up"))

        async def click() -> None:
            nonlocal clicks
            clicks += 1
            await visitor.click("Up")
            await visitor.shows(str(clicks))

        yield click


def either(first: Callable[[ft.Page], Any]) -> Callable[[ft.Page], Any]:
    """A program that gives its first visitor one page and all others the counter."""
    taken: list[ft.Page] = []

    def main(page: ft.Page) -> Any:
        taken.append(page)
        return first(page) if len(taken) == 1 else counter(page)

    return main


@pytest.mark.parametrize("where", ["build", "before_update", "did_mount", "will_unmount"])
async def test_a_slow_hook_holds_up_nobody_else(serve: Serve, where: str) -> None:
    gate = Gate()

    def first(page: ft.Page) -> None:
        def add() -> None:
            page.add(Slow("there", hook=gate.wait, where=where))
            page.controls.pop()
            page.update()
            page.add(ft.Text("done"))

        page.add(ft.Button("Add", on_click=add))

    server = serve(either(first))
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.click("Add")
        await gate.reached()
        async with another(server) as click:
            await click()
            gate.open()
            await visitor.shows("done")


async def test_a_page_that_comes_back_with_a_slow_hook(serve: Serve) -> None:
    gate = Gate()
    slow: list[Slow] = []

    def first(page: ft.Page) -> None:
        slow.append(Slow("there", where="before_update"))
        page.add(slow[0])

    server = serve(either(first), replay_bytes=0)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shows("there")
        async with another(server) as click:
            await visitor.drop()
            await away(server, visitor)
            slow[0].hook = gate.wait
            visitor.received = 0  # it has missed what nobody keeps
            coming_back = asyncio.create_task(visitor.open())
            await gate.reached()
            await click()
            gate.open()
            await coming_back
            await visitor.shows("there")


async def test_a_session_that_ends_with_a_slow_hook(serve: Serve) -> None:
    gate = Gate()

    def first(page: ft.Page) -> None:
        page.add(Slow("there", hook=gate.wait, where="will_unmount"))

    server = serve(either(first))
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shows("there")
        async with another(server) as click:
            session = server.session(visitor)
            await server.call(session.close)
            await gate.reached()
            await click()
            gate.open()
            await until(lambda: not session.index)


async def test_a_hook_in_a_thread_uses_the_loop(serve: Serve) -> None:
    """What the running loop gives a thread is there at once, and is carried out."""
    called: list[str] = []

    def hook() -> None:
        loop = asyncio.get_running_loop()
        loop.call_soon(called.append, "soon")
        loop.call_later(0, called.append, "later")
        loop.call_at(loop.time(), called.append, "at")
        loop.call_later(0, called.append, "never").cancel()

        async def run() -> str:
            called.append("task")
            return "result"

        task = asyncio.create_task(run(), name="mine")
        task.add_done_callback(lambda done: called.append(done.result()))
        assert not task.done()
        assert task.get_name() == "mine"

    def first(page: ft.Page) -> None:
        page.add(ft.Button("Add", on_click=lambda: page.add(Slow("there", hook=hook, where="build"))))

    server = serve(either(first))
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.click("Add")
        await visitor.shows("there")
        await until(lambda: len(called) >= 5)
        assert sorted(called) == ["at", "later", "result", "soon", "task"]


async def test_tasks_of_threads_are_awaited_and_cancelled(serve: Serve) -> None:
    done: list[str] = []

    def main(page: ft.Page) -> None:
        async def for_ever() -> None:
            await asyncio.Event().wait()

        async def fails() -> None:
            raise KeyError("told")

        async def collects(*tasks: Any) -> None:
            results = await asyncio.gather(*tasks, return_exceptions=True)
            done.append(", ".join(type(result).__name__ for result in results))

        def click() -> None:
            eternal, failing = asyncio.create_task(for_ever()), asyncio.create_task(fails())
            asyncio.create_task(collects(eternal, failing))  # noqa: RUF006
            eternal.cancel()

        page.add(ft.Button("Go", on_click=click))

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.click("Go")
        await until(lambda: "CancelledError, KeyError" in done)


async def test_hooks_that_set_each_others_pages(serve: Serve) -> None:
    pages: list[ft.Page] = []
    rounds = 30

    def main(page: ft.Page) -> None:
        pages.append(page)
        shown = ft.Text("")
        page.data = shown

        def reach_over() -> None:
            for other in pages:
                if other is not page:
                    other.data.value = f"from {pages.index(page)}"
                    other.update()

        def go() -> None:
            for n in range(rounds):
                slow.value = f"round {n}"
                page.update()

        slow = Slow("", hook=reach_over, where="before_update")
        page.add(shown, slow, ft.Button("Go", on_click=go))

    server = serve(main)
    async with tab(server) as one, tab(server) as other:
        await one.open()
        await one.shown(lambda: one.button("Go"))
        await other.open()
        await other.shown(lambda: other.button("Go"))
        await asyncio.gather(one.click("Go"), other.click("Go"))
        for visitor in (one, other):
            await visitor.shows(f"round {rounds - 1}")
        await one.shows("from 1")
        await other.shows("from 0")


ROWS = 500
EDITS: dict[str, tuple[Callable[[ft.Column, list[ft.Control]], object], int]] = {
    # what is done with 500 rows of one text each, and how often a control is looked at
    "stay": (lambda column, rows: None, ROWS),  # but the program holds their lists, too
    "come": (lambda column, rows: column.controls.extend(rows), 5 * ROWS),
    "turn around": (lambda column, rows: column.controls.reverse(), 3 * ROWS),
    "change": (lambda column, rows: [setattr(row, "opacity", 0.5) for row in rows], 3 * ROWS),
    "leave one by one": (lambda column, rows: column.controls.clear(), 4 * ROWS),
    "leave with what holds them": (lambda column, rows: column.page.controls.remove(column), 4 * ROWS),
}


@pytest.mark.parametrize("edit", EDITS)
async def test_an_update_gives_way_between_two_controls(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, edit: str
) -> None:
    """Whoever waits for the lock of a page waits for one control, whatever the update does with how many."""
    do, looked_at = EDITS[edit]
    gave_way: list[int] = []
    give_way = TreeLock.give_way

    def counted(lock: TreeLock) -> None:
        gave_way.append(1)
        give_way(lock)

    def main(page: ft.Page) -> None:
        kept: list[list[ft.Control]] = [[ft.Text("there")] for _ in range(ROWS)]
        page.data = kept
        rows: list[ft.Control] = [ft.Row(one) for one in kept]
        column = ft.Column([] if edit == "come" else list(rows))

        def go() -> None:
            do(column, rows)
            monkeypatch.setattr(TreeLock, "give_way", counted)
            page.session.tree.lock.wanted = True  # from now on
            page.update()
            monkeypatch.setattr(TreeLock, "give_way", give_way)
            page.session.tree.lock.wanted = False
            page.add(ft.Text("done"))

        page.add(ft.Button("Go", on_click=go), column)

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.click("Go")
        await visitor.shows("done")
    assert len(gave_way) >= looked_at


@asynccontextmanager
async def busy_tree(server: LiveServer, visitor: LinkClient) -> AsyncIterator[Gate]:
    """A thread is in the middle of packing an update of a visitor's page, until the gate is opened."""
    turns, gate = server.session(visitor).tree.turns, Gate()
    thread = threading.Thread(target=lambda: turns.take(gate.wait, gate.wait))
    thread.start()
    await gate.reached()
    yield gate
    gate.open()
    thread.join(SECONDS)


async def test_async_handlers_do_not_wait_for_an_update_of_their_page(serve: Serve) -> None:
    """What they send comes after it, and in order: a field is there before it is asked to take the focus."""

    async def first(page: ft.Page) -> None:
        text = ft.Text("before")

        async def change() -> None:
            text.value = "after"
            page.update()
            field = ft.TextField()
            page.add(field)
            await field.focus()
            page.add(ft.Text("focused"))

        page.add(text, ft.Button("Change", on_click=change))

    server = serve(either(first))
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Change"))
        async with another(server) as click, busy_tree(server, visitor) as gate:
            await visitor.click("Change")
            await click()
            await until(lambda: server.session(visitor).tree.turns.crowded)
            gate.open()
            await visitor.shown(lambda: visitor.calls)
            call = visitor.calls[0]
            assert call["control_id"] == visitor.number("TextField")
            await visitor.shows("after")
            await visitor.answer(call)
            await visitor.shows("focused")


async def test_a_session_ends_while_its_page_is_busy(serve: Serve) -> None:
    left: list[str] = []

    def first(page: ft.Page) -> None:
        page.add(Slow("there", hook=lambda: left.append("left"), where="will_unmount"))

    server = serve(either(first))
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shows("there")
        async with another(server) as click:
            session = server.session(visitor)
            async with busy_tree(server, visitor) as gate:
                await server.call(session.close)
                await click()
                assert not left
                gate.open()
                await until(lambda: left == ["left"])
                assert not session.index


async def test_a_browser_comes_back_while_its_page_is_busy(serve: Serve) -> None:
    def first(page: ft.Page) -> None:
        page.add(ft.Text("there"))

    server = serve(either(first), replay_bytes=0)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shows("there")
        async with another(server) as click:
            await visitor.drop()
            await away(server, visitor)
            async with busy_tree(server, visitor) as gate:
                visitor.received = 0  # it has missed what nobody keeps
                coming_back = asyncio.create_task(visitor.open())
                await until(lambda: server.session(visitor).link.connection is not None)
                await click()
                gate.open()
                await coming_back
                await visitor.shows("there")


@pytest.mark.parametrize("what", ["before_event", "hook", "on_bytes"])
async def test_what_blocks_the_loop_is_named(
    serve: Serve, caplog: pytest.LogCaptureFixture, what: str
) -> None:
    def dawdle(*_: Any) -> None:
        time.sleep(0.02)

    class Thorough(ft.Button):
        def before_event(self, e: Any) -> bool:
            if what == "before_event":
                dawdle()
            return True

    async def main(page: ft.Page) -> None:
        async def click() -> None:
            if what == "hook":
                page.add(Slow("there", hook=dawdle, where="did_mount"))
            page.add(ft.Text("clicked"))

        page.add(Thorough("Click", on_click=click))
        page.session.data_channel(7).on_bytes(dawdle)

    server = serve(main, slow_loop_seconds=0.01)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Click"))
        if what == "on_bytes":
            assert visitor._socket is not None
            await visitor._socket.send(b"\x01" + (7).to_bytes(4, "little") + b"bytes")
        await visitor.click("Click")
        await visitor.shows("clicked")
        name = {"before_event": "before_event", "hook": "did_mount", "on_bytes": "dawdle"}[what]
        assert any(
            name in record.getMessage() and "has held the event loop" in record.getMessage()
            for record in caplog.records
        )


@pytest.mark.parametrize("seed", range(3))
async def test_threads_tasks_and_lost_connections(serve: Serve, seed: int) -> None:
    """Threads, tasks and handlers change one page while its connection comes and goes; the browser ends with it."""
    ends = threading.Event()

    def main(page: ft.Page) -> None:
        chance = random.Random(seed)
        columns = [ft.Column(key=str(n)) for n in range(3)]

        def edit(column: ft.Column, n: int) -> None:
            controls = column.controls
            if len(controls) < 3 or chance.random() < 0.4:
                hook = (lambda: None) if chance.random() < 0.5 else None
                controls.insert(
                    0, Slow(f"{n}", hook=hook, where="build", key=chance.choice([None, f"k{n % 4}"]))
                )
            elif chance.random() < 0.5:
                controls.pop()
            else:
                controls[0].value = f"changed {n}"  # type: ignore[attr-defined]

        def thread(column: ft.Column) -> None:
            n = 0
            while not ends.is_set():
                n += 1
                edit(column, n)
                column.update()
                time.sleep(0.001)

        async def task(column: ft.Column) -> None:
            n = 0
            while not ends.is_set():
                n += 1
                edit(column, n)
                page.update()
                await asyncio.sleep(0.001)

        async def finish() -> None:
            ends.set()

        page.add(*columns, ft.Button("End", on_click=finish))
        page.run_thread(thread, columns[0])
        page.run_thread(thread, columns[1])
        page.run_task(task, columns[2])

    server = serve(main, replay_bytes=(0, 2000, 1 << 18)[seed])
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("End"))
        for _ in range(8):
            await visitor.shown(lambda: visitor.received > 3)
            await visitor.drop()
            await visitor.open()
        await visitor.click("End")
        session = server.session(visitor)
        await until(lambda: ends.is_set() and not session.is_busy)
        await server.call(session.send_changes, session.page)
        await visitor.shown(lambda: visitor.received == session.link.sent)
        flush = await asyncio.to_thread(session.tree.whole, lambda page: page)
        assert trimmed(visitor.page)["views"] == trimmed(unpack(flush.messages[0]))["views"]
        assert not session.tree.members.coming
        assert set(session.tree.pending) <= set(session.index)
