"""Visitors who change workers at a bad moment, and handlers that a worker leaves half done."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.cluster.conftest import Workers
from tests.cluster.test_workers import COUNTER
from tests.link import LinkClient
from tests.mirror import texts

LONG = """
import asyncio, os, time
import flet as ft

async def main(page):
    store = page.session.store
    shown = ft.Text(f"done {store.get('done') or 0}")
    ticks = ft.Text("tick 0")

    def end():
        store.set("done", (store.get("done") or 0) + 1)
        shown.value = f"done {store.get('done')}"

    def in_a_thread(e):
        begun.value = "begun"
        page.update()
        while not os.path.exists("go on"):
            time.sleep(0.01)
        end()

    async def on_the_loop(e):
        store.set("begun", True)
        begun.value = "begun"
        page.update()
        while not os.path.exists("go on"):
            await asyncio.sleep(0.01)
        end()

    begun = ft.Text("")
    page.add(shown, begun, ticks, ft.Text(f"half {store.get('begun')}"),
             ft.Button("Thread", on_click=in_a_thread), ft.Button("Loop", on_click=on_the_loop))
    for number in range(1, 1000):
        await asyncio.sleep(0.1)
        ticks.value = f"tick {number}"
        page.update()

ft.run(main)
"""


async def test_who_moves_on_at_once_finds_the_session(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    busy = LinkClient(first.url, first.browser_secret())
    await busy.open()
    for _ in range(10):
        visitor = LinkClient(first.url, busy.secret)
        await busy.click("More")  # a store waits to be written
        await visitor.open()
        await visitor.drop()
        visitor.url = second.url
        assert (await visitor.open())["resumed"]
        await visitor.click("More")
        await visitor.drop()
        visitor.url = first.url
        assert (await visitor.open())["resumed"]
        await visitor.shows("count 1")
        await visitor.drop()
    await busy.drop()


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
@pytest.mark.parametrize("button", ["Thread", "Loop"])
async def test_what_a_worker_leaves_half_done_is_done_by_another(
    worker: Workers, tmp_path: Path, button: str, end: signal.Signals
) -> None:
    first, second = worker(LONG), worker(LONG)
    visitor = LinkClient(first.url, first.browser_secret())
    await visitor.open()
    await visitor.click(button)
    await visitor.shows("begun")
    await visitor.shows("tick 25")  # longer than it takes to acknowledge what has ended
    assert visitor._unacknowledged
    first.process.send_signal(end)
    await visitor.closed()
    (tmp_path / "go on").touch()
    visitor.url = second.url
    assert (await visitor.open())["restored"]
    await visitor.shows("done 1", "half None")
    await visitor.shown(lambda: not visitor._unacknowledged)
    await visitor.drop()
    await visitor.open()
    await visitor.shows("done 1")
    await visitor.drop()


async def test_main_that_never_ends_keeps_nothing_from_being_acknowledged(
    worker: Workers, tmp_path: Path
) -> None:
    (tmp_path / "go on").touch()
    only = worker(LONG)
    visitor = LinkClient(only.url, only.browser_secret())
    await visitor.open()
    await visitor.shows("tick 15")  # main is not waited for any more
    await visitor.click("Loop")
    await visitor.shows("done 1")
    begun = tick(visitor)
    await visitor.shown(lambda: not visitor._unacknowledged)
    assert tick(visitor) - begun < 60
    await visitor.drop()


def tick(visitor: LinkClient) -> int:
    return next(int(text.split()[1]) for text in texts(visitor.page) if text.startswith("tick"))
