"""What a function of a program raises is told: in the log, and to the visitor; and nobody else notices."""

from __future__ import annotations

import asyncio
import concurrent.futures
import functools
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

import flet as ft
from flet.pubsub import PubSubHub
from tests.live import until
from tests.server.conftest import Serve


class NoException(BaseException):
    """What test tools and other event loops raise to get through `except Exception`."""


leave: type[BaseException] = SystemExit
"""What the functions below end with; the former is what `sys.exit()` raises."""


def exits(*_: Any) -> None:
    raise leave("of the test")


def raises(*_: Any) -> None:
    raise ValueError("of the test")


async def async_exits(*_: Any) -> None:
    raise leave("of the test")


def generator_exits(*_: Any) -> Iterator[None]:
    yield
    raise leave("of the test")


async def async_generator_exits(*_: Any) -> AsyncIterator[None]:
    yield
    raise leave("of the test")


class Refuses(ft.Container):
    def before_event(self, e: ft.Event[Any]) -> bool | None:
        raise leave("of the test")


@ft.control("Column")
class Appears(ft.Column):
    def did_mount(self) -> None:
        raise leave("of the test")


def told(caplog: pytest.LogCaptureFixture) -> int:
    return sum("of the test" in (record.exc_text or str(record.exc_info)) for record in caplog.records)


def handlers(page: ft.Page) -> dict[str, Callable[..., Any]]:
    refuses = Refuses(on_click=raises)

    def raise_event() -> None:
        page.session.receive(3, {"target": refuses._i, "name": "click", "data": None})

    def appear() -> None:
        page.add(Appears())

    async def async_appear() -> None:
        page.add(Appears())

    page.add(refuses)
    return {
        "sync": exits,
        "async": async_exits,
        "a lambda that gives a coroutine": lambda: async_exits(),  # noqa: PLW0108
        "generator": generator_exits,
        "async generator": async_generator_exits,
        "task": lambda: page.run_task(async_exits),
        "thread": lambda: page.run_thread(exits),
        "before_event": lambda: page.loop.call_soon_threadsafe(raise_event),
        "did_mount": appear,
        "did_mount on the loop": async_appear,
        "message": lambda: page.pubsub.send_all("x"),
        "async message": lambda: page.pubsub.send_all_on_topic("async", "x"),
    }


NAMES = (
    "sync",
    "async",
    "a lambda that gives a coroutine",
    "generator",
    "async generator",
    "task",
    "thread",
    "before_event",
    "did_mount",
    "did_mount on the loop",
    "message",
    "async message",
)


@pytest.mark.parametrize("how", [SystemExit, NoException])
async def test_leaving_the_interpreter_ends_a_function_and_not_the_server(
    serve: Serve, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, how: Any
) -> None:
    monkeypatch.setitem(globals(), "leave", how)

    def main(page: ft.Page) -> None:
        page.pubsub.subscribe(exits)
        page.pubsub.subscribe_topic("async", async_exits)
        page.add(*(ft.Button(name, on_click=handler) for name, handler in handlers(page).items()))

    server = serve(main)
    async with server.visitor() as client, server.visitor() as other:
        for name in NAMES:
            before = told(caplog)
            await client.click(name)
            await until(lambda: told(caplog) > before)  # noqa: B023
            errors = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
            assert "failed [" in errors[-1], name
        await other.click("sync")
        assert not server.session(client).closed


async def test_a_before_main_that_leaves_the_interpreter(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    for before_main in (exits, async_exits):
        server = serve(lambda page: None, before_main)
        async with server.visitor():
            await until(lambda: told(caplog))
        caplog.clear()


async def test_a_task_that_was_cancelled_and_raises_is_told(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    tasks: list[concurrent.futures.Future[Any]] = []
    begun = threading.Event()

    async def stubborn(last: Callable[[], Any]) -> Any:
        try:
            begun.set()
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return last()

    def main(page: ft.Page) -> None:
        for last in (raises, exits, lambda: "in spite of it"):
            begun.clear()
            task = page.run_task(stubborn, last)
            tasks.append(task)
            begun.wait()
            task.cancel()
        page.run_task(functools.partial(stubborn, raises))
        page.add(ft.Text("shown"))

    server = serve(main)
    async with server.visitor() as client:
        await client.shows("shown")
        await until(lambda: told(caplog) == 2)
        assert all(task.cancelled() for task in tasks)
        assert "InvalidStateError" not in caplog.text


async def test_the_outcome_of_a_task_is_whoever_waits_for_it(serve: Serve) -> None:
    got: list[Any] = []

    async def answer() -> int:
        return 42

    async def cancelled() -> None:
        raise asyncio.CancelledError

    async def fails() -> None:
        raise ValueError("of the test")

    def main(page: ft.Page) -> None:
        got.append(page.run_task(answer).result(5))
        for function in (cancelled, fails):
            try:
                page.run_task(function).result(5)
            except (concurrent.futures.CancelledError, ValueError) as error:
                got.append(type(error))
        page.add(ft.Text("shown"))

    async with serve(main).visitor() as client:
        await client.shows("shown")
        assert got == [42, concurrent.futures.CancelledError, ValueError]


@pytest.mark.parametrize("handler", [raises, exits, async_exits])
@pytest.mark.parametrize("where", ["nowhere", "loop", "threads"])
async def test_a_listener_without_a_page_that_fails_is_told(
    handler: Callable[..., Any], where: str, caplog: pytest.LogCaptureFixture
) -> None:
    got: list[Any] = []
    threads = concurrent.futures.ThreadPoolExecutor(1) if where == "threads" else None
    hub = PubSubHub(None if where == "nowhere" else asyncio.get_running_loop(), threads)
    if where == "nowhere" and handler is async_exits:
        return  # there is nothing to run it
    hub.subscribe("first", handler)
    hub.subscribe("second", got.append)
    hub.send_all("hello")
    await until(lambda: told(caplog) == 1 and got == ["hello"])
    assert f"{handler.__name__} (" in caplog.text and "failed" in caplog.text
    if threads is not None:
        threads.shutdown()
