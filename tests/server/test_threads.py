"""The threads of sync functions: how many there are, who keeps them, and what is said of who keeps one for long."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from contextlib import AsyncExitStack

import pytest

import flet as ft
from flet.engine.program import foreman
from flet.engine.session import own_functions
from flet.logs import session_label
from tests.conftest import RunServer
from tests.live import until
from tests.server.conftest import Serve
from tests.wire import texts, wire_client


class Door:
    """A place where handlers stand until it is opened; at the end of a test it is."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.waiting = 0

    def wait(self) -> None:
        self.waiting += 1
        self.opened.wait(10)


@pytest.fixture
def door() -> Door:
    return Door()


def doors(door: Door, page: ft.Page) -> None:
    text = ft.Text("closed")

    def greet() -> None:
        text.value = "hello"

    page.add(text, ft.Button("Wait", on_click=door.wait), ft.Button("Greet", on_click=greet))


async def test_there_are_as_many_as_the_environment_says(run_server: RunServer) -> None:
    program = """
        import threading
        import flet as ft

        together = threading.Barrier(3)

        def main(page: ft.Page):
            text = ft.Text("alone")

            def meet():
                try:
                    together.wait(SECONDS)
                    text.value = "met"
                except threading.BrokenBarrierError:
                    text.value = "missed"

            page.add(text, ft.Button("Meet", on_click=meet))

        ft.run(main, view=None)
    """

    async def three_meet(threads: int, seconds: int, outcome: str) -> None:
        source = program.replace("SECONDS", str(seconds))
        server = await asyncio.to_thread(run_server, source, FLET_MAX_THREADS=str(threads))
        async with AsyncExitStack() as stack:
            visitors = [await stack.enter_async_context(wire_client(server.url)) for _ in range(3)]
            for visitor in visitors:
                await visitor.register()
                await visitor.shows("alone")
            for visitor in visitors:
                await visitor.click("Meet")
            await visitors[0].shows(outcome)

    await three_meet(3, 10, "met")
    # While those who have a thread only wait, there are more.
    await three_meet(1, 10, "met")


async def test_a_visitor_keeps_one_however_much_is_clicked(serve: Serve, door: Door) -> None:
    server = serve(lambda page: doors(door, page), threads=2)
    async with server.visitor() as impatient, server.visitor() as other:
        await impatient.shows("closed")
        for _ in range(5):
            await impatient.click("Wait")
        await until(lambda: door.waiting)
        await other.click("Greet")
        await other.shows("hello")
        assert door.waiting == 1
        door.opened.set()


async def test_a_main_that_goes_on_keeps_none(serve: Serve, door: Door) -> None:
    def main(page: ft.Page) -> None:
        doors(door, page)
        door.wait()

    server = serve(main, threads=1)
    async with server.visitor() as first, server.visitor() as second:
        await until(lambda: door.waiting == 2)
        for visitor in (first, second):
            await visitor.click("Greet")
            await visitor.shows("hello")
        assert server.program.executor.limit == 3
        door.opened.set()
        await until(lambda: server.program.executor.limit == server.program.executor.alive == 1)


async def test_a_new_visitor_has_the_page_though_handlers_hold_all_threads(serve: Serve, door: Door) -> None:
    server = serve(lambda page: doors(door, page), lambda page: page.views.append(ft.View()), threads=1)
    foreman.GROW_AFTER, kept = 1000.0, foreman.GROW_AFTER
    try:
        async with AsyncExitStack() as stack:
            for _ in range(5):
                asleep = await stack.enter_async_context(server.visitor())
                await asleep.click("Wait")
            await until(lambda: door.waiting == 1)
            async with server.visitor() as new:
                await new.shows("closed")
            assert door.waiting == 1
            door.opened.set()
            await until(lambda: door.waiting == 5)
    finally:
        foreman.GROW_AFTER = kept


async def test_threads_of_its_own_are_many_but_not_without_end(
    serve: Serve, door: Door, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(own_functions, "OWN_THREADS", 3)

    def main(page: ft.Page) -> None:
        page.add(ft.Button("Thread", on_click=lambda: page.run_thread(door.wait)))

    server = serve(main)
    async with server.visitor() as client, server.visitor() as other:
        for _ in range(10):
            await client.click("Thread")
        await until(lambda: "3 threads at work for one visitor" in caplog.text)
        assert door.waiting == 3
        await other.click("Thread")
        await until(lambda: door.waiting == 4)
        door.opened.set()
        await until(lambda: door.waiting == 11)


async def test_who_keeps_one_for_long_is_named_once(
    serve: Serve, door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(lambda page: doors(door, page), slow_thread_seconds=0.2)
    async with server.visitor() as one, server.visitor() as another:
        await one.click("Wait")
        await another.click("Wait")
        await until(lambda: "has held a thread" in caplog.text)
        await asyncio.sleep(0.3)
        door.opened.set()
        (said,) = [record.getMessage() for record in caplog.records if "Door.wait" in record.getMessage()]
        names = {f"[session {session_label(str(client.session_id))}] " for client in (one, another)}
        assert said.startswith(tuple(f"{name}{__name__}.Door.wait ({__file__}, line " for name in names))
        assert " has held a thread for more than 0.2 s, and is at line " in said


async def test_quick_handlers_and_async_ones_are_not_named(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    async def main(page: ft.Page) -> None:
        async def slow() -> None:
            await asyncio.sleep(2.5)
            page.add(ft.Text("slept"))

        def own_thread() -> None:
            page.run_thread(time.sleep, 2.5)

        page.add(ft.Button("Slow", on_click=slow), ft.Button("Own thread", on_click=own_thread))

    server = serve(main, slow_thread_seconds=2)
    async with server.visitor() as client:
        await client.click("Own thread")
        await client.click("Slow")
        await client.shows("slept")
    assert "held" not in caplog.text


async def test_when_all_are_busy_it_is_said(
    serve: Serve, door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(lambda page: doors(door, page), threads=1, slow_thread_seconds=0.2)
    async with server.visitor() as one, server.visitor() as another:
        await one.shows("closed")
        await another.shows("closed")
        await one.click("Wait")
        await until(lambda: door.waiting)
        await another.click("Greet")
        said = "All 1 threads are busy and 1 sync handlers wait. Most are held by "
        await until(lambda: said in caplog.text)
        assert "Door.wait" in caplog.text.partition(said)[2].partition("Handlers that")[0]
        door.opened.set()
        await another.shows("hello")


async def test_async_functions_that_block_everybody_are_named_once(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    async def main(page: ft.Page) -> None:
        async def block() -> None:
            await asyncio.sleep(0)
            time.sleep(0.3)
            page.add(ft.Text("blocked"))

        async def task() -> None:
            time.sleep(0.3)
            page.add(ft.Text("done"))

        async def made() -> None:
            await asyncio.sleep(0)
            time.sleep(0.3)
            page.add(ft.Text("made"))

        async def gathered() -> None:
            time.sleep(0.3)
            assert ft.context.page is page
            page.add(ft.Text("gathered"))

        def from_thread() -> None:
            tasks.append(asyncio.create_task(made(), name="mine"))

        async def gather() -> None:
            await asyncio.gather(gathered(), asyncio.sleep(0))

        tasks: list[asyncio.Task[None]] = []
        page.add(
            ft.Button("Block", on_click=block),
            ft.Button("Task", on_click=lambda: page.run_task(task)),
            ft.Button("Thread", on_click=from_thread),
            ft.Button("Gather", on_click=gather),
        )

    server = serve(main, slow_loop_seconds=0.2)
    async with server.visitor() as client:
        for _ in range(2):
            for name in ("Block", "Task", "Thread", "Gather"):
                await client.click(name)
        for done in ("blocked", "done", "made", "gathered"):
            await client.shown(lambda done=done: list(texts(client.page)).count(done) == 2)
    log = [record.getMessage() for record in caplog.records]
    for name in ("block", "task", "made", "gathered"):
        (said,) = [line for line in log if f".main.<locals>.{name} ({__file__}, line " in line]
        assert re.search(r" has held the event loop for [\d.]+ s, and nobody was served meanwhile\.", said)


async def test_what_async_functions_raise_give_and_end_with_is_theirs(serve: Serve) -> None:
    async def main(page: ft.Page) -> None:
        async def give() -> str:
            await asyncio.sleep(0)
            return "given"

        async def fail() -> None:
            try:
                await asyncio.wait_for(asyncio.Event().wait(), 0.05)
            except TimeoutError:
                page.add(ft.Text("in time"))
            raise LookupError("raised")

        async def for_ever() -> None:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                page.add(ft.Text("cancelled"))
                raise

        async def start() -> None:
            page.add(ft.Text(await asyncio.wrap_future(page.run_task(give))))
            try:
                await asyncio.wrap_future(page.run_task(fail))
            except LookupError as error:
                page.add(ft.Text(str(error)))
            lasting = page.run_task(for_ever)
            await asyncio.sleep(0.05)
            lasting.cancel()

        page.add(ft.Button("Start", on_click=start))

    async with serve(main).visitor() as client:
        await client.click("Start")
        await client.shows("given", "in time", "raised", "cancelled")
