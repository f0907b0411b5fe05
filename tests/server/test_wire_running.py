"""How `main` and event handlers run: sync, async, as generators, in tasks and in threads."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

import flet as ft
from tests.live import until
from tests.server.conftest import Serve
from tests.wire import Action, controls, texts


def sync_main(page: ft.Page) -> None:
    page.add(ft.Text("a"), ft.Text("b"))


async def async_main(page: ft.Page) -> None:
    page.add(ft.Text("a"))
    await asyncio.sleep(0)
    page.add(ft.Text("b"))


def generator_main(page: ft.Page) -> Iterator[None]:
    page.controls.append(ft.Text("a"))
    yield
    page.controls.append(ft.Text("b"))


async def async_generator_main(page: ft.Page) -> AsyncIterator[None]:
    page.controls.append(ft.Text("a"))
    yield
    page.controls.append(ft.Text("b"))


def silent_main(page: ft.Page) -> None:
    page.controls = [ft.Text("a"), ft.Text("b")]


def main_without_page() -> None:
    ft.context.page.add(ft.Text("a"), ft.Text("b"))


MAINS = [sync_main, async_main, generator_main, async_generator_main, silent_main, main_without_page]


@pytest.mark.parametrize("main", MAINS)
async def test_main_fills_the_page(serve: Serve, main: Callable[..., Any]) -> None:
    server = serve(main)
    async with server.visitor() as client:
        await client.shows("a", "b")


async def test_the_page_is_empty_before_main_and_has_what_before_main_gave_it(serve: Serve) -> None:
    def before_main(page: ft.Page) -> None:
        page.title = "Early"
        page.views[0].bgcolor = "red"

    def main(page: ft.Page) -> None:
        page.add(ft.Text(f"{page.title}"))

    server = serve(main, before_main)
    async with server.visitor() as client:
        assert client.page["title"] == "Early"
        assert client.page["views"][0]["bgcolor"] == "red"
        assert list(texts(client.page)) == []
        await client.shows("Early")


async def test_an_async_before_main_is_awaited(serve: Serve) -> None:
    async def before_main(page: ft.Page) -> None:
        await asyncio.sleep(0.02)
        page.title = "Early"

    async with serve(sync_main, before_main).visitor() as client:
        assert client.page["title"] == "Early"


class Handlers:
    """One handler of each kind; each shows that it ran, and for which page."""

    def __init__(self, page: ft.Page) -> None:
        self.page = page
        self.text = ft.Text("before")

    def _show(self, event: ft.Event[Any] | None = None) -> None:
        assert ft.context.page is self.page
        assert event is None or event.page is self.page
        self.text.value = "after"

    def sync(self, e: ft.Event[Any]) -> None:
        self._show(e)

    async def asynchronous(self, e: ft.Event[Any]) -> None:
        await asyncio.sleep(0)
        self._show(e)

    def sync_without_event(self) -> None:
        self._show()

    async def async_without_event(self) -> None:
        self._show()

    def generator(self, e: ft.Event[Any]) -> Iterator[None]:
        self.text.value = "middle"
        yield
        self._show(e)

    async def async_generator(self, e: ft.Event[Any]) -> AsyncIterator[None]:
        self.text.value = "middle"
        yield
        self._show(e)

    def coroutine_from_lambda(self) -> Any:
        return lambda e: self.asynchronous(e)  # noqa: PLW0108 - what programs write


KINDS = ["sync", "asynchronous", "sync_without_event", "async_without_event", "generator", "async_generator"]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_handler_runs_and_its_changes_are_sent(serve: Serve, kind: str) -> None:
    def main(page: ft.Page) -> None:
        handlers = Handlers(page)
        page.add(handlers.text, ft.Button("Go", on_click=getattr(handlers, kind)))

    async with serve(main).visitor() as client:
        await client.shows("before")
        await client.click("Go")
        patch = await client.wait_for(Action.PATCH)
        if "generator" in kind:
            assert patch.values() == ["middle"]
            patch = await client.wait_for(Action.PATCH)
        assert patch.values() == ["after"]
        assert await client.silence(0.1) == []


async def test_a_lambda_that_gives_a_coroutine_is_awaited(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        text = ft.Text("before")

        async def change() -> None:
            await asyncio.sleep(0.01)
            text.value = "after"

        page.add(text, ft.Button("Go", on_click=lambda e: change()))

    async with serve(main).visitor() as client:
        await client.click("Go")
        await client.shows("after")


async def test_tasks_can_be_started_in_a_sync_lambda(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        def changed(e: ft.RouteChangeEvent) -> None:
            page.add(ft.Text(f"at {e.route}"))

        page.on_route_change = changed
        page.add(ft.Button("Go", on_click=lambda: asyncio.create_task(page.push_route("/store", n=1))))

    async with serve(main).visitor() as client:
        await client.click("Go")
        call = await client.wait_for(Action.INVOKE)
        assert (call.body["name"], call.body["args"]) == ("push_route", {"route": "/store?n=1"})
        assert call.body["control_id"] == 1
        await client.update(1, route="/store?n=1")
        await client.event(1, "route_change", {"route": "/store?n=1"})
        await client.answer(call)
        await client.shows("at /store?n=1")


async def test_sync_handlers_run_in_threads_and_async_ones_on_the_loop(serve: Serve) -> None:
    threads: dict[str, threading.Thread] = {}

    def main(page: ft.Page) -> None:
        def sync() -> None:
            threads["sync"] = threading.current_thread()

        async def on_loop() -> None:
            threads["async"] = threading.current_thread()
            page.add(ft.Text("done"))

        page.add(ft.Button("Sync", on_click=sync), ft.Button("Async", on_click=on_loop))

    async with serve(main).visitor() as client:
        await client.click("Sync")
        await client.click("Async")
        await client.shows("done")
    assert threads["async"].name == "served for a test"
    assert threads["sync"].name.startswith("flet")


async def test_run_task_and_run_thread_know_their_page(serve: Serve) -> None:
    outcomes: list[Any] = []

    def main(page: ft.Page) -> None:
        async def task(word: str, *, end: str) -> str:
            assert ft.context.page is page
            page.add(ft.Text(word + end))
            return word

        def work(word: str) -> None:
            assert ft.context.page is page
            time.sleep(0.01)
            page.add(ft.Text(word))

        def go() -> None:
            outcomes.append(page.run_task(task, "task", end="!").result(5))
            page.run_thread(work, "thread")

        page.add(ft.Button("Go", on_click=go))

    async with serve(main).visitor() as client:
        await client.click("Go")
        await client.shows("task!", "thread")
    assert outcomes == ["task"]


async def test_run_task_refuses_what_is_not_async(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        with pytest.raises(TypeError, match="run_task"):
            page.run_task(lambda: None)  # type: ignore[arg-type, return-value]
        page.add(ft.Text("refused"))

    async with serve(main).visitor() as client:
        await client.shows("refused")


async def test_threads_of_their_own_can_update_the_page(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        def count() -> None:
            for n in range(20):
                text.value = str(n)
                text.update()

        text = ft.Text("start")
        page.add(text)
        threading.Thread(target=count).start()

    async with serve(main).visitor() as client:
        await client.shows("19")


async def test_context_has_no_page_outside_of_programs() -> None:
    with pytest.raises(RuntimeError, match="no page"):
        _ = ft.context.page


async def test_visitors_have_pages_of_their_own(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        text = ft.Text("0")

        def up() -> None:
            text.value = str(int(text.value) + 1)

        page.add(text, ft.Button("Up", on_click=up))

    server = serve(main)
    async with server.visitor() as one, server.visitor() as other:
        await one.click("Up")
        await one.shows("1")
        await one.click("Up")
        await one.shows("2")
        await other.shows("0")
        assert one.session_id != other.session_id


async def test_main_is_called_with_what_the_browser_told(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        assert page.media is not None
        page.add(ft.Text(f"{page.route} {page.width} {page.platform} {page.client_ip} {page.web}"))
        page.add(ft.Text(f"{page.query.get('x')} {page.platform_brightness} {page.media.orientation}"))

    async with serve(main).visitor(route="/a/b?x=1", width=400.0) as client:
        await client.shows(
            "/a/b?x=1 400.0 PagePlatform.LINUX 127.0.0.1 True", "1 Brightness.LIGHT Orientation.LANDSCAPE"
        )


async def test_every_kind_of_page_event_has_its_class(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        def resized(e: ft.PageResizeEvent) -> None:
            page.add(ft.Text(f"{e.width}x{e.height} {page.width}"))

        def pressed(e: ft.KeyboardEvent) -> None:
            page.add(ft.Text(f"{e.key} {e.ctrl} {e.shift}"))

        page.on_resize = resized
        page.on_keyboard_event = pressed
        page.add(ft.Text("ready"))

    async with serve(main).visitor() as client:
        await client.shows("ready")
        await client.update(1, width=500.0, height=300)
        await client.event(1, "resize", {"width": 500.0, "height": 300})
        keys = {"key": "Arrow Down", "shift": False, "ctrl": True, "alt": False, "meta": False}
        await client.event(1, "keyboard_event", keys)
        await client.shows("500.0x300.0 500.0", "Arrow Down True False")


async def test_calls_to_the_browser_give_its_answers(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField(label="Name")

        async def go() -> None:
            await field.focus()
            try:
                await field.focus()
            except RuntimeError as error:
                page.add(ft.Text(f"error: {error}"))

        page.add(field, ft.Button("Go", on_click=go))

    async with serve(main).visitor() as client:
        await client.shows_controls("TextField")
        await client.click("Go")
        await client.answer(await client.wait_for(Action.INVOKE))
        await client.answer(await client.wait_for(Action.INVOKE), error="no such thing")
        await client.shows("error: no such thing")
        assert len(list(controls(client.page, "TextField"))) == 1


async def test_a_hook_may_start_tasks_while_the_tree_is_held(serve: Serve) -> None:
    @ft.control
    class Clock(ft.Column):
        def build(self) -> None:
            task = asyncio.create_task(self.tick())
            # The event loop waits for the tree here: it must not be waited for in turn.
            self.page.run_task(self.page.loop_is_busy)
            assert not task.done()

        async def tick(self) -> None:
            self.controls.append(ft.Text("ticked"))
            self.update()

    def main(page: ft.Page) -> None:
        async def change_title() -> None:
            page.title = "changed"

        page.loop_is_busy = change_title  # type: ignore[attr-defined]
        page.add(Clock())

    async with serve(main).visitor() as client:
        await client.shows("ticked")


async def test_a_route_that_was_left_while_nobody_listened_is_news_again(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        def listen() -> None:
            page.on_route_change = lambda e: page.add(ft.Text(f"now at {e.route}"))
            page.add(ft.Text("listens"))

        page.add(ft.Button("Listen", on_click=listen))

    async with serve(main).visitor() as client:
        for route in ("/b", "/"):
            await client.update(1, route=route)
            await client.event(1, "route_change", {"route": route})
            if route == "/b":
                await client.click("Listen")
                await client.shows("listens")
        await client.shows("now at /")


async def test_a_session_is_at_rest_once_all_that_its_browser_sent_has_been_carried_out(serve: Serve) -> None:
    """Until then it is not handed over to another worker."""
    sync, held = threading.Event(), asyncio.Event()
    began: list[str] = []

    def main(page: ft.Page) -> None:
        def waits() -> None:
            began.append("sync")
            sync.wait()

        async def awaits() -> None:
            began.append("async")
            await held.wait()

        page.add(ft.Button("Sync", on_click=waits), ft.Button("Async", on_click=awaits))

    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("Button")
        session = server.session(client)
        await until(lambda: session.is_at_rest)
        for label, end in (("Sync", sync.set), ("Async", held.set)):
            await client.click(label)
            await until(lambda label=label: label.lower() in began)
            assert not session.is_at_rest
            await server.call(end)
            await until(lambda: session.is_at_rest)
