"""Several servers in one process, each with an event loop in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

from flet.fastapi.app_manager import AppManager

PATIENCE = 30


def in_two_loops(
    call: Callable[[], Awaitable[None]], begun: threading.Event, may_end: threading.Event
) -> None:
    """Calls it in one event loop, and in another while the first is at it."""

    async def first() -> None:
        await call()

    async def second() -> None:
        waiting = asyncio.ensure_future(call())
        # it has begun by then, and has to wait
        await asyncio.sleep(0)
        may_end.set()
        await asyncio.wait_for(waiting, PATIENCE)

    with ThreadPoolExecutor(1) as thread:
        running = thread.submit(asyncio.run, first())
        assert begun.wait(PATIENCE)
        try:
            asyncio.run(second())
        finally:
            may_end.set()
        running.result(PATIENCE)


def test_two_servers_may_start_and_end_at_the_same_time() -> None:
    manager = AppManager()
    calls: list[str] = []
    starts, ends = (threading.Event(), threading.Event()), (threading.Event(), threading.Event())

    async def at_start() -> None:
        calls.append("start")
        starts[0].set()
        await asyncio.to_thread(starts[1].wait)

    async def at_shutdown() -> None:
        calls.append("end")
        ends[0].set()
        await asyncio.to_thread(ends[1].wait)

    manager.at_start(at_start)
    manager.at_shutdown(at_shutdown)
    in_two_loops(manager.start, *starts)
    in_two_loops(manager.shutdown, *ends)
    assert calls == ["start", "end"]


def test_one_who_gives_up_waiting_leaves_the_others_their_turn() -> None:
    manager = AppManager()
    may_start = asyncio.Event()

    async def at_start() -> None:
        await may_start.wait()

    manager.at_start(at_start)

    async def scenario() -> None:
        first, second, third = (asyncio.ensure_future(manager.start()) for _ in range(3))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.wait([second])
        may_start.set()
        await asyncio.wait_for(asyncio.gather(first, third), PATIENCE)
        assert second.cancelled()

    asyncio.run(scenario())
