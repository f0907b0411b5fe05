"""Who looks after functions that hold a thread, and what is said of them."""

from __future__ import annotations

import contextvars
from collections.abc import Callable
from typing import Any

import pytest

from flet.engine.program.slow_threads import LOOKS, SlowThreads


class Loop:
    """An event loop whose time a test turns."""

    def __init__(self) -> None:
        self.planned: list[tuple[float, Callable[[], None]]] = []

    def call_later(self, seconds: float, callback: Callable[[], None], *, context: Any) -> None:
        self.planned.append((seconds, callback))

    def turn(self) -> None:
        planned, self.planned = self.planned, []
        for _, callback in planned:
            callback()


class Pool:
    waiting = 0
    limit = 2

    def lend(self) -> None:
        self.limit += 1

    def give_back(self) -> None:
        self.limit -= 1


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    time = 1000.0

    def pass_by(seconds: float) -> None:
        nonlocal time
        time += seconds

    monkeypatch.setattr("flet.engine.program.slow_threads.time.monotonic", lambda: time)
    return pass_by


@pytest.fixture
def loop() -> Loop:
    return Loop()


@pytest.fixture
def pool() -> Pool:
    return Pool()


@pytest.fixture
def watched(loop: Loop, pool: Pool) -> SlowThreads:
    return SlowThreads(loop, pool, 10)  # type: ignore[arg-type]


def work() -> None: ...
def other_work() -> None: ...


def added(watched: SlowThreads, function: Callable[[], None] = work) -> Any:
    return watched.add(function, contextvars.Context())


def test_one_look_is_planned_however_much_is_watched(watched: SlowThreads, loop: Loop) -> None:
    calls = [added(watched) for _ in range(5)]
    assert [seconds for seconds, _ in loop.planned] == [10 / LOOKS]
    loop.turn()
    assert len(loop.planned) == 1
    for call in calls:
        watched.end(call)
    loop.turn()
    assert loop.planned == [], "where nothing is watched nobody looks"
    added(watched)
    assert len(loop.planned) == 1


def test_who_holds_a_thread_for_long_is_named_once(
    watched: SlowThreads, loop: Loop, now: Callable[[float], None], caplog: pytest.LogCaptureFixture
) -> None:
    waits, runs, lent = added(watched), added(watched), added(watched, other_work)
    runs.begin()
    lent.begin()
    watched.lend(lent)
    now(9)
    loop.turn()
    assert caplog.messages == []
    now(1)
    loop.turn()
    loop.turn()
    assert [message.partition(" (")[0].rpartition(".")[2] for message in caplog.messages] == ["work"]
    assert "more than 10 s" in caplog.text
    assert watched.names() == sorted(watched.names()) and len(watched.names()) == 2
    assert waits.since is None and watched.is_busy
    for call in (waits, runs, lent):
        watched.end(call)
    assert watched.names() == [] and not watched.is_busy


def test_a_thread_is_lent_once_and_given_back(watched: SlowThreads, pool: Pool) -> None:
    call = added(watched)
    watched.lend(call)
    watched.lend(call)
    assert pool.limit == 3
    watched.end(call)
    watched.end(call)
    assert pool.limit == 2
    watched.lend(call)
    assert pool.limit == 2, "what has ended needs none"


def test_that_all_are_busy_is_said_when_they_are(
    watched: SlowThreads,
    loop: Loop,
    pool: Pool,
    now: Callable[[float], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    first = added(watched)
    first.begin()
    pool.waiting = 1
    loop.turn()
    assert caplog.messages == [], "a thread is about to take it"
    second = added(watched)
    second.begin()
    pool.waiting = 0
    loop.turn()
    assert caplog.messages == [], "nothing waits"
    pool.waiting = 3
    loop.turn()
    loop.turn()
    assert len(caplog.messages) == 1
    assert "All 2 threads are busy and 3 sync handlers wait" in caplog.text and "(2 times)" in caplog.text
