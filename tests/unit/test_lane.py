"""How much work of one kind begins, by what is being done computing or waiting."""

from __future__ import annotations

from functools import partial

import pytest

from flet.engine.program import lane as lanes
from flet.engine.program.lane import PATIENCE, Lane

FEW = 4
MOST = 7
ALL = 100


class Clocks:
    """The time, and how long each thread has computed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        self.used: dict[int, float] = {}
        monkeypatch.setattr(lanes.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(lanes, "_processor_time", lambda thread: self.used.get(thread, 0.0))

    def go_on(self, seconds: float, computing: int, lane: Lane) -> None:
        """Let the time go on, in which the first so many threads share a processor, and look."""
        self.now += seconds
        for thread in range(computing):
            self.used[thread] = self.used.get(thread, 0.0) + seconds / computing
        lane.look(ALL)


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    return Clocks(monkeypatch)


def lane_with(works: int) -> Lane:
    lane = Lane(FEW, MOST)
    lane.queue.extend(int for _ in range(works))
    return lane


def begin_what_may(lane: Lane) -> int:
    for thread in range(lane.running, lane.running + lane.may_begin):
        lane.begin(thread)
    return lane.running


def test_what_waits_lets_all_the_rest_begin_soon(clocks: Clocks) -> None:
    lane = lane_with(ALL * 2)
    running = [begin_what_may(lane)]
    lane.look(ALL)
    for _ in range(9):
        clocks.go_on(0.02, 0, lane)
        running.append(begin_what_may(lane))
    assert running[:4] == [FEW, 3 * FEW, 3 * FEW, 7 * FEW], (
        "one look finds out what they do, the next lets more begin"
    )
    assert running[-1] == ALL, "never more than there may be"


def test_of_what_computes_few_run_at_a_time_and_one_more_whenever_nothing_began(clocks: Clocks) -> None:
    lane = lane_with(ALL)
    begin_what_may(lane)
    lane.look(ALL)
    clocks.go_on(PATIENCE / 2, FEW, lane)
    assert begin_what_may(lane) == FEW
    clocks.go_on(PATIENCE, FEW, lane)
    assert begin_what_may(lane) == FEW + 1
    for _ in range(100):
        clocks.go_on(PATIENCE * 1.1, lane.running, lane)
        begin_what_may(lane)
    assert lane.running == MOST


def test_one_that_computes_does_not_count_those_that_wait_as_such(clocks: Clocks) -> None:
    lane = lane_with(ALL)
    begin_what_may(lane)
    lane.look(ALL)
    clocks.go_on(0.02, 1, lane)
    assert (lane.waits, begin_what_may(lane)) == (FEW - 1, 2 * FEW - 1)


def test_a_lane_that_was_empty_begins_with_few_again(clocks: Clocks) -> None:
    lane = lane_with(3 * FEW)
    begin_what_may(lane)
    lane.look(ALL)
    clocks.go_on(0.02, 0, lane)
    assert begin_what_may(lane) == 3 * FEW
    for thread in range(3 * FEW):
        lane.end(thread)
    lane.queue.extend(int for _ in range(ALL))
    assert begin_what_may(lane) == FEW


def test_pages_begin_with_the_newest_and_handlers_with_the_oldest() -> None:
    for newest_first, first in ((True, 2), (False, 0)):
        lane = Lane(FEW, MOST, newest_first)
        lane.queue.extend(partial(int, n) for n in range(3))
        assert lane.begin(1)() == first
