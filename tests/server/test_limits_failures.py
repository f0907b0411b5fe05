"""A bug, or a value that cannot be shown, costs its own page a box, its visitor little, and nobody else anything."""

from __future__ import annotations

import asyncio
import time

import pytest

import flet as ft
from flet.engine.session import failures
from tests.live import until
from tests.mirror import every_control
from tests.server.conftest import Serve
from tests.wire import Action


async def test_updates_that_fail_again_and_again(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    raised: list[Exception] = []

    def main(page: ft.Page) -> None:
        bar = ft.NavigationBar(
            destinations=[ft.NavigationBarDestination(icon=ft.Icons.ADD, label=label) for label in "ab"]
        )
        text = ft.Text("0")

        def fail() -> None:
            for number in range(3000):
                bar.selected_index = 100 + number
                text.value = str(number)
                try:
                    page.update()
                except IndexError as error:
                    raised.append(error)
            page.add(ft.Text("done"))

        async def greet() -> None:
            page.add(ft.Text("hello"))

        page.add(text, bar, ft.Button("Fail", on_click=fail), ft.Button("Greet", on_click=greet))

    server = serve(main)
    async with server.visitor() as client, server.visitor() as other:
        await client.shows_controls("NavigationBar")
        await client.click("Fail")
        await until(lambda: raised)
        for _ in range(5):
            await other.click("Greet")
        await other.shown(lambda: str(other.page).count("'hello'") == 5)
        await until(lambda: len(raised) == 3000, 60)
        # The rest of the page has all changes, and whole pages were not sent over and over.
        await client.shown(lambda: any(one.get("value") == "2999" for one in every_control(client.page)), 20)
        assert sum(message.action == Action.REGISTER for message in client.received) <= 2
    assert caplog.text.count("Traceback") <= 2 * failures.IN_FULL


async def test_a_handler_that_always_fails_fills_no_log(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    failed = 0

    async def main(page: ft.Page) -> None:
        async def fail() -> None:
            nonlocal failed
            failed += 1
            raise LookupError("always")

        page.add(ft.Button("Fail", on_click=fail))

    server = serve(main)
    async with server.visitor() as client:
        await client.shows_controls("Button")
        button = client.button("Fail")
        for _ in range(300):
            await client.event(button, "click")
        await until(lambda: failed == 300)
    assert caplog.text.count("Traceback") == failures.IN_FULL
    lines = [record for record in caplog.records if "A handler failed" in record.getMessage()]
    assert failures.ONE_BY_ONE <= len(lines) <= failures.ONE_BY_ONE + 1


async def test_a_large_page_again_and_again_leaves_others_their_turns(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        async def greet() -> None:
            page.add(ft.Text("hello"))

        page.add(ft.Button("Greet", on_click=greet))
        if page.route == "/large":
            page.add(ft.Column([ft.Text(str(number)) for number in range(20_000)]))

    server = serve(main)
    async with server.visitor(route="/large") as large, server.visitor() as other:
        await large.shown(lambda: "19999" in str(large.page)[-5000:], 60)
        loop = server.program.loop
        held: list[float] = []

        def look(last: float) -> None:

            now = time.thread_time()
            held.append(now - last)
            if len(held) < 100_000:
                loop.call_later(0.001, look, time.thread_time())

        await server.call(look, 1e9)
        session = server.session(large)
        for _ in range(5):
            await server.call(session.delivery.page)
            await large.wait_for(Action.REGISTER, 60)
        await other.click("Greet")
        await other.shows("hello")
        # Processor time between two turns of the event loop, which does not depend on who else uses the machine.
        assert max(held[1:]) < 0.05
        held.extend([0.0] * 100_000)
        await asyncio.sleep(0)
