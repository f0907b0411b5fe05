"""Async handlers begin as soon as their event arrives, and are tasks all the same from their first line."""

from __future__ import annotations

import asyncio
import contextvars
import weakref
from collections.abc import Callable
from typing import Any

import pytest

import flet as ft
from tests.live import until
from tests.raw_socket import BINARY, frame
from tests.server.conftest import Serve
from tests.wire import Action, WireClient, pack, texts

shade: contextvars.ContextVar[str] = contextvars.ContextVar("shade", default="white")


async def clicked(serve: Serve, *handlers: Callable[[ft.Page], Callable[..., Any]]) -> str:
    """What the page says in the end when buttons with these handlers were clicked, one after the other."""

    def main(page: ft.Page) -> None:
        page.add(*(ft.Button(f"{n}", on_click=handler(page)) for n, handler in enumerate(handlers)))

    server = serve(main)
    async with server.visitor() as client:
        await client.shown(lambda: client.button(f"{len(handlers) - 1}"))
        for n in range(len(handlers)):
            await client.click(f"{n}")
        await client.shown(lambda: _said(client))
        return _said(client)[0]


def _said(client: WireClient) -> list[str]:
    return [str(text)[1:] for text in texts(client.page) if str(text).startswith("=")]


def says(page: ft.Page, what: object) -> None:
    page.add(ft.Text(f"={what}"))


async def test_the_task_is_the_same_before_and_after_the_first_wait(serve: Serve) -> None:
    def handler(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            first = asyncio.current_task()
            shade.set("red")
            await asyncio.sleep(0)
            second = asyncio.current_task()
            await asyncio.sleep(0.001)
            same = first is second is asyncio.current_task() and first in asyncio.all_tasks()
            says(page, (same, shade.get(), ft.context.page is page))

        return click

    assert await clicked(serve, handler) == "(True, 'red', True)"


async def test_what_asks_for_its_task_at_once_gets_it(serve: Serve) -> None:
    def handler(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            try:
                async with asyncio.timeout(0.001):
                    await asyncio.Event().wait()
            except TimeoutError:
                async with asyncio.TaskGroup() as group:
                    group.create_task(asyncio.sleep(0))
                says(page, "in time")

        return click

    assert await clicked(serve, handler) == "in time"


@pytest.mark.parametrize("waits_for", ["a turn", "a future", "a task"])
async def test_one_that_is_cancelled_at_its_first_wait_tidies_up(serve: Serve, waits_for: str) -> None:
    def handler(page: ft.Page) -> Callable[..., Any]:
        heard: list[str] = []

        async def long() -> None:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError as error:
                heard.append(f"inner {error}")
                raise

        async def click() -> None:
            this = asyncio.current_task()
            assert this is not None
            inner = asyncio.create_task(long())
            asyncio.get_running_loop().call_soon(this.cancel, "enough")
            try:
                if waits_for == "a task":
                    await inner
                while waits_for == "a turn":
                    await asyncio.sleep(0)
                await asyncio.Event().wait()
            except asyncio.CancelledError as error:
                this.uncancel()
                inner.cancel("enough")
                await asyncio.wait([inner])
                says(page, [*heard, f"outer {error}"])

        return click

    assert await clicked(serve, handler) == "['inner enough', 'outer enough']"


async def test_what_one_waits_for_is_cancelled_with_it_before_the_task_had_a_turn(serve: Serve) -> None:
    heard: list[str] = []
    tasks: list[asyncio.Task[Any]] = []

    def handler(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            this = asyncio.current_task()
            assert this is not None
            future = asyncio.get_running_loop().create_future()
            tasks.append(this)
            this.cancel()
            try:
                await future
            finally:
                heard.append(f"future cancelled: {future.cancelled()}")
                says(page, heard)

        return click

    assert await clicked(serve, handler) == "['future cancelled: True']"
    assert tasks[0].cancelled()


async def test_a_handler_that_waits_for_nothing_has_a_task_of_its_own_to_whoever_looks(serve: Serve) -> None:
    """Whatever it does with its task, the next handler is not concerned by it, and the task ends."""
    seen: list[str] = []
    kept: list[asyncio.Task[Any]] = []
    weakly: weakref.WeakKeyDictionary[asyncio.Task[Any], str] = weakref.WeakKeyDictionary()

    def first_lines(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            this = asyncio.current_task()
            assert this is not None
            seen.append(f"{weakly.get(this)} {shade.get()} {this.cancelling()}")
            shade.set("red")
            weakly[this] = "marked"

        return click

    def keeps(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            this = asyncio.current_task()
            assert this is not None
            for task in kept:
                task.cancel()  # as whoever waits for the last of many letters does
            kept.append(this)

        return click

    def wants_to_be_told(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            this = asyncio.current_task()
            assert this is not None
            this.add_done_callback(lambda task: seen.append(f"done {task.cancelled()}"))

        return click

    def cancels(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            this = asyncio.current_task()
            assert this is not None
            this.cancel()

        return click

    def ends(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            await asyncio.sleep(0.01)
            says(page, [task.cancelled() for task in kept if task.done()])

        return click

    said = await clicked(
        serve, first_lines, keeps, first_lines, keeps, wants_to_be_told, cancels, first_lines, ends
    )
    assert said == "[False, False]"
    assert sorted(seen) == ["None white 0", "None white 0", "None white 0", "done False"]
    assert len(set(map(id, kept))) == 2


async def test_events_keep_their_order_and_what_a_handler_does_first_holds_for_the_next(serve: Serve) -> None:
    """Each disables its button before it waits: a second click in the same frame finds it so."""
    order: list[str] = []

    def main(page: ft.Page) -> None:
        async def click(e: ft.Event[ft.Button]) -> None:
            order.append(str(e.control.content))
            e.control.disabled = True
            await asyncio.sleep(0)
            order.append(f"after {e.control.content}")
            page.add(ft.Text(f"{e.control.content} done"))

        async def burst(e: ft.Event[ft.Button]) -> None:
            order.append("burst")

        page.add(
            ft.Button("a", on_click=click), ft.Button("b", on_click=click), ft.Button("c", on_click=burst)
        )

    server = serve(main)
    async with server.visitor() as client:
        await client.shown(lambda: client.button("c"))
        frames = b""
        for label in "aabb" + "c" * 60:
            body = {"target": client.button(label), "name": "click", "data": None}
            frames += frame(BINARY, b"\x00" + pack([int(Action.EVENT), body]))
        client.socket.transport.write(frames)
        await client.shows("a done", "b done")
        assert [one for one in order if one in "ab"] == ["a", "b"]
        session = server.session(client)
        await until(lambda: order.count("burst") == 60 and not session.is_busy)


async def test_a_handler_that_fails_at_once_is_told_of(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            raise SystemExit(3)

        return click

    def cancels(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            raise asyncio.CancelledError

        return click

    def good(page: ft.Page) -> Callable[..., Any]:
        async def click() -> None:
            says(page, "served")

        return click

    assert await clicked(serve, fails, cancels, good) == "served"
    assert "sys.exit(3) was called" in caplog.text
    assert "never retrieved" not in caplog.text
