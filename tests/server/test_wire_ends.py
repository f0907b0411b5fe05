"""What still runs for a visitor who has left: it ends, without a word in the log; nobody else is touched."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import flet as ft
from flet.fastapi.socket.session_cookie import new_secret
from tests.live import until
from tests.server.conftest import Serve
from tests.wire import texts, wire_client

PAUSE = 0.01


async def count(text: ft.Text) -> None:
    text.value = f"{text.value}."


KEEPS_GOING: dict[str, Callable[[ft.Page, ft.Text], object]] = {
    "page.update": lambda page, text: page.update(),
    "text.update": lambda page, text: text.update(),
    "page.add": lambda page, text: page.add(ft.Divider()),
    "show_dialog": lambda page, text: page.show_dialog(ft.AlertDialog(title="Hello")),
    "run_thread": lambda page, text: page.run_thread(str),
    "run_task": lambda page, text: page.run_task(count, text),
    "every": lambda page, text: page.every(60, str),
}


@pytest.fixture
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing is in the log but that sessions end."""
    yield
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("way", KEEPS_GOING)
async def test_everything_that_goes_on_for_a_visitor_ends_with_the_session(serve: Serve, way: str) -> None:
    go_on = KEEPS_GOING[way]
    alive: set[str] = set()

    def main(page: ft.Page) -> None:
        text = ft.Text("")

        def work(name: str) -> None:
            alive.add(name)
            try:
                while True:
                    go_on(page, text)
                    time.sleep(PAUSE)
            finally:
                alive.discard(name)

        async def wait(name: str) -> None:
            alive.add(name)
            try:
                while True:
                    go_on(page, text)
                    await asyncio.sleep(PAUSE)
            finally:
                alive.discard(name)

        async def own_task() -> None:
            tasks.append(asyncio.create_task(wait("own task")))

        page.add(
            text,
            ft.Button("Wait", on_click=lambda: wait("async handler")),
            ft.Button("Task", on_click=own_task),
        )
        page.run_thread(work, "thread")
        page.run_task(wait, "task")
        threading.Thread(target=work, args=["own thread"], daemon=True).start()
        work("main")

    tasks: list[asyncio.Task[None]] = []
    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("Button")
        await until(lambda: {"thread", "task", "own thread", "main"} <= alive)
        await until(lambda: not server.session(client).waiting_events)
        await client.click("Task")
        await client.click("Wait")
        await until(lambda: len(alive) == 6)
        session = server.session(client)
        await server.call(session.close)
        await until(lambda: not alive)
        await until(lambda: not session.is_busy)


@pytest.mark.usefixtures("quiet")
@pytest.mark.usefixtures("quiet")
async def test_calls_that_nobody_answers_end_with_the_session(serve: Serve) -> None:
    """Also those in tasks that the program makes and awaits nowhere: asyncio would tell of each one's failure."""
    tasks: list[Any] = []

    def main(page: ft.Page) -> None:
        field = ft.TextField()

        def thread() -> None:
            tasks.append(asyncio.create_task(field.focus()))

        async def loop() -> None:
            tasks.append(asyncio.create_task(field.focus()))

        page.add(field, ft.Button("Thread", on_click=thread), ft.Button("Loop", on_click=loop))

    server = serve(main)
    async with server.visitor() as client:
        await client.click("Thread")
        await client.click("Loop")
        await until(lambda: len(tasks) == 2)
        session = server.session(client)
        await until(lambda: len([*session.calls.messages()]) == 2)
        await server.call(session.close)
        await until(lambda: all(task.done() for task in tasks))
    assert all(task.cancelled() for task in tasks)
    tasks.clear()
    gc.collect()


async def test_who_serves_everybody_goes_on_when_one_has_left(serve: Serve) -> None:
    pages: list[ft.Page] = []
    ticks = 0
    stop = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not stop.wait(PAUSE):
            ticks += 1
            for page in tuple(pages):
                page.title = str(ticks)
                page.update()

    def main(page: ft.Page) -> None:
        def greet() -> None:
            for other in pages:
                other.add(ft.Text("Hello everybody"))

        pages.append(page)
        page.add(ft.Button("Greet", on_click=greet))

    ticker = threading.Thread(target=tick)
    ticker.start()
    try:
        server = serve(main)
        async with server.visitor() as leaving, server.visitor() as staying:
            await leaving.shows_controls("Button")
            await staying.shows_controls("Button")
            await server.call(server.session(leaving).close)
            before = ticks
            await until(lambda: ticks > before + 3)
            await staying.click("Greet")
            await staying.shows("Hello everybody")
            before = ticks
            await until(lambda: ticks > before + 3)
    finally:
        stop.set()
        ticker.join()


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("is_async", [False, True])
async def test_what_tidies_up_may_update_and_runs_to_its_end(serve: Serve, is_async: bool) -> None:
    done: list[str] = []

    class Watcher(ft.Text):
        def will_unmount(self) -> None:
            self.update()
            self.page.update()
            done.append("hook")

    def main(page: ft.Page) -> None:
        async def save() -> None:
            page.update()
            done.append("task")

        def close() -> None:
            page.add(ft.Text("Bye"))
            page.run_task(save)
            page.update()
            done.append("close")

        async def close_async() -> None:
            await asyncio.sleep(PAUSE)
            close()

        page.on_close = close_async if is_async else close
        page.add(Watcher("Here"))

    server = serve(main)
    async with server.visitor() as client:
        await client.shows("Here")
        await server.call(server.session(client).close)
        await until(lambda: len(done) == 3)
    assert sorted(done) == ["close", "hook", "task"]


async def test_calls_at_intervals(serve: Serve) -> None:
    timers: list[Any] = []
    numbers = dict.fromkeys(("plain", "async", "steps", "failing"), 0)

    def main(page: ft.Page) -> None:
        counts = {name: ft.Text(f"{name} 0") for name in numbers}

        def count(name: str) -> None:
            numbers[name] += 1
            counts[name].value = f"{name} {numbers[name]}"

        async def count_async() -> None:
            await asyncio.sleep(0)
            count("async")

        def steps() -> Iterator[None]:
            count("steps")
            yield
            count("steps")

        def fail() -> None:
            count("failing")
            page.update()
            raise ValueError("this one")

        page.add(*counts.values())
        timers.extend(
            page.every(PAUSE, function) for function in (lambda: count("plain"), count_async, steps, fail)
        )
        timers.append(page.every(60, str))

    server = serve(main)
    async with server.visitor() as client:
        await until(lambda: min(numbers.values()) >= 3)
        await client.shown(
            lambda: {"plain 0", "async 0", "steps 0", "failing 0"}.isdisjoint(texts(client.page))
        )
        timers[0].stop()
        assert not timers[0].running
        session = server.session(client)
        await server.call(session.close)
        assert not any(timer.running for timer in timers)
        await until(lambda: not session.is_busy)


async def test_no_calls_while_the_browser_is_away(serve: Serve) -> None:
    calls = {"here": 0, "always": 0}

    def main(page: ft.Page) -> None:
        def count(name: str) -> None:
            calls[name] += 1

        page.every(PAUSE, lambda: count("here"))
        page.every(PAUSE, lambda: count("always"), while_away=True)
        page.add(ft.Text("Here"))

    cookie = f"flet_session={new_secret()}"
    server = serve(main)
    async with wire_client(server.url, Cookie=cookie) as client:
        await client.register()
        await client.shows("Here")
        session = server.session(client)
        await until(lambda: calls["here"] > 1)
    await until(lambda: session.expires_at is not None)
    await until(lambda: not session.is_busy)
    before = dict(calls)
    await until(lambda: calls["always"] > before["always"] + 3)
    assert calls["here"] <= before["here"] + 1
    async with wire_client(server.url, Cookie=cookie) as client:
        await client.register(session_id=session.id)
        await until(lambda: calls["here"] > before["here"] + 2)


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
async def test_no_interval(serve: Serve, seconds: float) -> None:
    def main(page: ft.Page) -> None:
        try:
            page.every(seconds, str)
        except ValueError as error:
            page.add(ft.Text(str(error)))

    async with serve(main).visitor() as client:
        await client.shows(f"every({seconds!r}, ...): the seconds must be more than 0")
