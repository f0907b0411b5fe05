"""The threads for sync code: how many there are, and how they end."""

from __future__ import annotations

import asyncio
import concurrent.futures
import gc
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import pytest

from flet.engine.program import foreman, thread_pool
from flet.engine.program.thread_pool import ThreadPool
from flet.engine.program.wake_up import WakeUp

SECONDS = 60.0


def until(condition: object) -> None:
    assert callable(condition)
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


@pytest.fixture
def entered() -> list[str]:
    return []


@pytest.fixture
def pool(entered: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadPool]:
    monkeypatch.setattr("flet.engine.program.thread_pool.GROWTH", 1)  # it stays as large as it is
    loop = asyncio.new_event_loop()
    pool = ThreadPool(2, lambda: entered.append(threading.current_thread().name), WakeUp(loop))
    yield pool
    pool.shutdown()
    pool.wake_up.end()
    loop.close()


class Busy:
    """Work that goes on until it is let go."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.let_go = threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.let_go.wait(SECONDS)
        return "done"


def test_work_gives_its_result_or_its_error(pool: ThreadPool) -> None:
    assert pool.submit(divmod, 7, 2).result(SECONDS) == (3, 1)
    assert pool.submit(int, "11", base=2).result(SECONDS) == 3
    with pytest.raises(ZeroDivisionError):
        pool.submit(divmod, 1, 0).result(SECONDS)
    with pytest.raises(SystemExit):
        pool.submit(sys.exit).result(SECONDS)
    assert pool.submit(str).result(SECONDS) == ""


def test_an_idle_thread_is_used_again(pool: ThreadPool, entered: list[str]) -> None:
    for _ in range(20):
        pool.submit(str).result(SECONDS)
        until(lambda: pool._idle == 1)
    assert (entered, pool.alive) == (["flet_0"], 1)


def test_there_are_no_more_than_the_limit(pool: ThreadPool, entered: list[str]) -> None:
    busy = [Busy() for _ in range(3)]
    futures = [pool.submit(work) for work in busy]
    assert busy[0].begun.wait(SECONDS) and busy[1].begun.wait(SECONDS)
    assert (pool.alive, pool.waiting, pool.limit) == (2, 1, 2)
    busy[0].let_go.set()
    assert busy[2].begun.wait(SECONDS)
    assert pool.waiting == 0
    for work in busy:
        work.let_go.set()
    assert [future.result(SECONDS) for future in futures] == ["done"] * 3
    assert entered == ["flet_0", "flet_1"]


def test_a_lent_thread_is_replaced_and_one_is_given_up_when_it_comes_back(pool: ThreadPool) -> None:
    mains, handler = [Busy(), Busy()], Busy()
    for main in mains:
        pool.pages.submit(main)
        assert main.begun.wait(SECONDS)
    pool.submit(handler)
    assert (pool.limit, pool.alive, pool.waiting) == (2, 2, 1)
    pool.lend()
    assert handler.begun.wait(SECONDS), "another thread is made for what waits"
    assert (pool.limit, pool.alive) == (3, 3)
    pool.give_back()
    for work in (*mains, handler):
        work.let_go.set()
    until(lambda: pool.alive == 2)
    assert pool.limit == 2
    pool.lend()
    assert (pool.limit, pool.alive) == (3, 2), "nothing waits: no thread is made in advance"


def test_pages_go_first_and_have_threads_in_reserve(pool: ThreadPool) -> None:
    handlers = [Busy() for _ in range(3)]
    for handler in handlers:
        pool.submit(handler)
    assert all(handler.begun.wait(SECONDS) for handler in handlers[:2])
    mains = [Busy() for _ in range(3)]
    for main in mains[:2]:
        pool.pages.submit(main)
    assert all(main.begun.wait(SECONDS) for main in mains[:2])
    pool.pages.submit(mains[2])
    assert (pool.limit, pool.alive, pool.waiting) == (2, 4, 2)
    until(lambda: pool._pages.may_begin == 1)  # those that have begun only wait
    handlers[0].let_go.set()
    assert mains[2].begun.wait(SECONDS)
    assert not handlers[2].begun.is_set()
    for work in (*handlers, *mains):
        work.let_go.set()
    until(lambda: pool.alive == 2 and pool.waiting == 0)


def test_work_can_be_taken_back_before_it_begins(pool: ThreadPool) -> None:
    busy = [Busy(), Busy()]
    for work in busy:
        pool.submit(work)
    never = Busy()
    waiting = pool.submit(never)
    assert waiting.cancel()
    for work in busy:
        work.let_go.set()
    assert pool.submit(str).result(SECONDS) == ""
    assert not never.begun.is_set()


def test_the_end_waits_for_what_was_begun(pool: ThreadPool) -> None:
    busy = [Busy(), Busy()]
    begun = [pool.submit(work) for work in busy]
    waiting = pool.submit(str)
    assert busy[0].begun.wait(SECONDS) and busy[1].begun.wait(SECONDS)
    pool.shutdown(wait=False)
    with pytest.raises(RuntimeError, match="going down"):
        pool.submit(str)
    pool.lend()
    assert pool.alive == 2
    for work in busy:
        work.let_go.set()
    pool.shutdown(wait=True)
    assert [future.result(0) for future in begun] == ["done"] * 2
    assert waiting.result(0) == "" and pool.alive == 0


def test_the_end_may_leave_out_what_waits(pool: ThreadPool) -> None:
    busy = [Busy(), Busy()]
    for work in busy:
        pool.submit(work)
    waiting = pool.submit(str)
    pool.shutdown(wait=False, cancel_futures=True)
    for work in busy:
        work.let_go.set()
    with pytest.raises(concurrent.futures.CancelledError):
        waiting.result(SECONDS)
    pool.shutdown()
    assert pool.alive == 0


def test_an_idle_thread_keeps_nothing_of_its_work(pool: ThreadPool) -> None:
    class Page:
        pass

    page = Page()
    gone = weakref.ref(page)
    pool.submit(id, page).result(SECONDS)
    del page
    until(lambda: gc.collect() >= 0 and gone() is None)


@pytest.mark.parametrize("has_events", [True, False], ids=["by an event of Linux", "by the loop's own way"])
async def test_the_event_loop_does_all_that_is_left_at_the_end_of_work(
    has_events: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the thread sleeps afterwards or goes on, and whether or not the program has just ended."""
    if not has_events:
        monkeypatch.delattr("os.eventfd")
    loop, loop_thread = asyncio.get_running_loop(), threading.get_ident()
    failed: list[object] = []
    loop.set_exception_handler(lambda _, context: failed.append(context.get("exception")))
    pool = ThreadPool(3, lambda: None, WakeUp(loop))
    done: list[int] = []
    all_done = asyncio.Event()

    def end(n: int) -> None:
        assert threading.get_ident() == loop_thread
        done.append(n)
        if len(done) == 600:
            all_done.set()
        if n == 7:
            raise ValueError("seven")

    for n in range(300):
        pool.carry_out(lambda n=n: lambda: end(n))  # type: ignore[misc]
        if n % 50 == 0:
            await asyncio.sleep(0.001)  # they sleep
    for n in range(300, 600):
        pool.carry_out(lambda n=n: lambda: end(n))  # type: ignore[misc]
    pool.shutdown(wait=False)
    pool.wake_up.end()
    await asyncio.wait_for(all_done.wait(), SECONDS)
    assert sorted(done) == list(range(600))
    assert [str(error) for error in failed] == ["seven"]


class Row:
    """Handlers that are all there before the first of them ends.

    Args:
        pool: carries them out.
        works: what each does.
    """

    def __init__(self, pool: ThreadPool, works: Sequence[Callable[[], object]]) -> None:
        self.ended: list[int] = []
        """Which have ended, in the order in which the event loop heard of it."""
        all_there = threading.Event()
        for n, work in enumerate((lambda: all_there.wait(SECONDS), *works)):
            pool.carry_out(partial(self._handler, n, work))
        all_there.set()

    def _handler(self, n: int, work: Callable[[], object]) -> Callable[[], None]:
        work()
        return partial(self.ended.append, n)

    async def until(self, ended: set[int]) -> None:
        end = time.monotonic() + SECONDS
        while not ended <= set(self.ended):
            assert time.monotonic() < end, f"only {self.ended} have ended"
            await asyncio.sleep(0.001)


async def test_quick_handlers_are_done_by_one_thread_and_the_loop_hears_of_all_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(thread_pool, "QUICK", 1000.0)  # however busy the machine is
    pool = ThreadPool(8, lambda: None, WakeUp(asyncio.get_running_loop()))
    write, woken = os.write, list[int]()

    def counted(file: int, data: bytes) -> int:
        woken.append(file)
        return write(file, data)

    monkeypatch.setattr("os.write", counted)
    threads: set[int] = set()
    row = Row(pool, [lambda: threads.add(threading.get_ident())] * 50)
    await row.until(set(range(51)))
    pool.shutdown()
    pool.wake_up.end()
    assert row.ended == list(range(51)), "in the order in which they came"
    assert (len(threads), len(woken)) == (1, 1)


async def test_a_handler_that_goes_on_keeps_neither_those_before_it_nor_those_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The others end, and the event loop hears of it, though it would go on for ever."""
    pool = ThreadPool(8, lambda: None, WakeUp(asyncio.get_running_loop()))
    as_many_as_may_begin_at_once = [str, Busy, str, Busy, Busy, str, Busy, str]
    for kinds, look in (
        ([str, str, Busy, str, str], 1000.0),  # the event loop sees to it, not the foreman
        ([str, Busy], 1000.0),
        ([Busy, str], 1000.0),
        (as_many_as_may_begin_at_once, 0.02),
        (as_many_as_may_begin_at_once, 0.02),  # now there are threads
    ):
        monkeypatch.setattr(foreman, "LOOK", look)
        works = [kind() if kind is Busy else kind for kind in kinds]
        row = Row(pool, works)
        await row.until({n for n, kind in enumerate(kinds, 1) if kind is str})
        for n, work in enumerate(works, 1):
            if isinstance(work, Busy):
                assert n not in row.ended
                work.let_go.set()
        await row.until(set(range(len(kinds) + 1)))
    pool.shutdown()
    pool.wake_up.end()


async def test_the_loop_hears_of_one_whose_thread_has_taken_another_that_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(foreman, "LOOK", 1000.0)
    pool = ThreadPool(4, lambda: None, WakeUp(asyncio.get_running_loop()))
    works = [Busy() for _ in range(6)]
    row = Row(pool, list(works))
    while pool._looks_soon or not works[3].begun.is_set():  # until no more may begin
        await asyncio.sleep(0.001)
    works[0].let_go.set()
    await row.until({1})
    assert await asyncio.to_thread(works[4].begun.wait, SECONDS)
    for work in works:
        work.let_go.set()
    await row.until(set(range(7)))
    pool.shutdown()
    pool.wake_up.end()
