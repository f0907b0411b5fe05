"""Visitors who change workers at a bad moment, and handlers that a worker leaves half done."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import signal
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import WebSocketException

from tests.cluster.conftest import Redis, Workers
from tests.cluster.test_workers import COUNTER, client, visitor_with_one_click
from tests.link import LinkClient
from tests.mirror import texts

LONG = """
import asyncio, os, time
import flet as ft
from flet.cluster import session_record

session_record.PATIENCE = 1000  # a busy machine takes its time, and what was begun is not acknowledged meanwhile

async def main(page):
    store = page.session.store
    shown = ft.Text(f"done {store.get('done') or 0}")
    ticks = ft.Text("tick 0")

    def end():
        store.set("done", (store.get("done") or 0) + 1)
        shown.value = f"done {store.get('done')}"

    heard = ft.Text("heard 0")

    def hear(message):
        heard.value = f"heard {int(heard.value.split()[1]) + 1}"

    page.pubsub.subscribe(hear)

    def in_a_thread(e):
        page.pubsub.send_all("begun")
        begun.value = "begun"
        page.update()
        while not os.path.exists("go on"):
            time.sleep(0.01)
        end()

    async def on_the_loop(e):
        page.pubsub.send_all("begun")
        store.set("begun", True)
        begun.value = "begun"
        page.update()
        while not os.path.exists("go on"):
            await asyncio.sleep(0.01)
        end()

    begun = ft.Text("")
    page.add(shown, begun, ticks, heard, ft.Text(f"half {store.get('begun')}"),
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


def ticks(visitor: LinkClient) -> int:
    """How many ticks the page tells of; where the machine is busy it gets several at once."""
    return next((int(text.split()[1]) for text in texts(visitor.page) if text.startswith("tick")), 0)


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
@pytest.mark.parametrize("button", ["Thread", "Loop"])
async def test_what_a_worker_leaves_half_done_is_done_by_another(
    worker: Workers, tmp_path: Path, button: str, end: signal.Signals
) -> None:
    first, second = worker(LONG), worker(LONG)
    visitor = LinkClient(first.url, first.browser_secret())
    await visitor.open()
    hearer = LinkClient(second.url, second.browser_secret())
    await hearer.open()
    await hearer.shows("heard 0")
    await visitor.click(button)
    await visitor.shows("begun")
    await hearer.shows("heard 1")
    await visitor.shown(lambda: ticks(visitor) >= 15)  # longer than it takes to acknowledge what has ended
    assert visitor._unacknowledged
    first.process.send_signal(end)
    await visitor.closed()
    (tmp_path / "go on").touch()
    visitor.url = second.url
    assert (await visitor.open())["restored"]
    await visitor.shows("done 1", "half None", "heard 1")
    await visitor.shown(lambda: not visitor._unacknowledged)
    await visitor.drop()
    await visitor.open()
    await visitor.shows("done 1")
    await visitor.click(button)
    await visitor.shows("done 2", "heard 2")
    await hearer.shows("heard 2")  # not what was sent again
    await visitor.drop()
    await hearer.drop()


async def test_an_answer_that_was_lost_is_given_again(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    visitor = await visitor_with_one_click(first)
    await visitor.shown(lambda: not visitor._unacknowledged)
    before = visitor.received, copy.deepcopy(visitor.page)
    first.kill()
    await visitor.closed()
    visitor.url = second.url
    assert (await visitor.open())["restored"]
    await visitor.click("More")
    await visitor.click("More")
    await visitor.shows("count 3")
    await visitor.shown(lambda: not visitor._unacknowledged)
    await visitor.drop()
    visitor.received, visitor.page = before  # as if nothing of that had arrived
    assert (await visitor.open())["restored"]
    await visitor.shows("count 3", "restored True")
    await visitor.drop()
    assert (await visitor.open())["resumed"]
    await visitor.drop()


async def test_a_message_that_did_not_get_out_is_sent_by_the_next_worker(
    worker: Workers, redis: Redis
) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    hearer = client(second)
    await hearer.open()
    await hearer.shows("count 0")
    visitor = await visitor_with_one_click(first)
    await visitor.shown(lambda: not visitor._unacknowledged)
    redis.signal(signal.SIGSTOP)
    await visitor.click("Say")
    await visitor.shows("hello 1")
    with contextlib.suppress(AssertionError):
        await visitor.shown(lambda: not visitor._unacknowledged, 2)  # it is too early for that
    first.kill()
    await visitor.closed()
    redis.signal(signal.SIGCONT)
    visitor.url = second.url
    async with asyncio.timeout(20):
        while True:
            try:
                await visitor.open()
                break
            except WebSocketException:
                await visitor.drop()
                await asyncio.sleep(0.1)
    await hearer.shows("hello 1")
    await visitor.shown(lambda: not visitor._unacknowledged)
    await visitor.click("Say")
    await hearer.shown(lambda: list(texts(hearer.page)).count("hello 1") == 2)
    await visitor.drop()
    await hearer.drop()


async def test_a_full_redis_stops_nobody(worker: Workers, redis: Redis) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    own, relayed = await visitor_with_one_click(first), await visitor_with_one_click(first)
    await relayed.drop()
    relayed.url = second.url
    assert (await relayed.open())["resumed"]
    redis.command("CONFIG", "SET", "maxmemory", "1mb")
    for number in range(2, 14):  # longer than a worker is taken for alive that says nothing
        for visitor in (own, relayed):
            await visitor.click("More")
            await visitor.shows(f"count {number}")
        await asyncio.sleep(1)
    assert own._unacknowledged and relayed._unacknowledged
    redis.command("CONFIG", "SET", "maxmemory", "0")
    for visitor in (own, relayed):
        await visitor.shown(lambda at=visitor: not at._unacknowledged, 20)  # type: ignore[misc]
    first.kill()
    own.url = second.url
    for visitor in (own, relayed):
        await visitor.shown(lambda at=visitor: at._socket is None)  # type: ignore[misc]
        assert (await visitor.open())["restored"]
        await visitor.shows("count 13")
        await visitor.drop()


async def test_a_worker_that_did_nothing_for_a_while_gives_way(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    visitor = await visitor_with_one_click(first)
    await visitor.shown(lambda: not visitor._unacknowledged)
    first.process.send_signal(signal.SIGSTOP)
    await visitor.drop()
    visitor.url = second.url
    async with asyncio.timeout(30):
        while not (await comes_back(visitor)).get("restored"):
            await visitor.drop()
    await visitor.click("More")
    await visitor.shows("count 2")
    await visitor.shown(lambda: not visitor._unacknowledged)
    await visitor.drop()
    first.process.send_signal(signal.SIGCONT)
    visitor.url = first.url  # it may think that it has the session still
    for number in range(3, 6):
        await comes_back(visitor)
        await visitor.event(visitor.button("More"), "click")
        try:
            await visitor.shows(f"count {number}")
        except AssertionError:
            assert visitor._socket is None
            await comes_back(visitor)
            await visitor.shows(f"count {number}")
        await visitor.shown(lambda: not visitor._unacknowledged)
        await visitor.drop()


async def comes_back(visitor: LinkClient) -> dict[str, Any]:
    while True:
        try:
            return await visitor.open()
        except (OSError, WebSocketException, TimeoutError):
            await visitor.drop()
            await asyncio.sleep(0.1)


async def test_a_duplicated_tab_has_a_session_of_its_own_on_any_worker(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    visitor = await visitor_with_one_click(first)
    double = LinkClient(second.url, visitor.secret, session_id=visitor.session_id)
    assert not (await double.open())["resumed"]
    assert double.session_id != visitor.session_id
    await double.shows("count 0")
    await visitor.click("More")
    await visitor.shows("count 2")
    await visitor.drop()
    await double.drop()


async def test_main_that_never_ends_keeps_nothing_from_being_acknowledged(
    worker: Workers, tmp_path: Path
) -> None:
    (tmp_path / "go on").touch()
    only = worker(LONG)
    visitor = LinkClient(only.url, only.browser_secret())
    await visitor.open()
    await visitor.shown(lambda: ticks(visitor) >= 15)  # main is not waited for any more
    await visitor.click("Loop")
    await visitor.shows("done 1")
    begun = ticks(visitor)
    await visitor.shown(lambda: not visitor._unacknowledged)
    assert ticks(visitor) - begun < 60
    await visitor.drop()
