"""How much work of one kind begins, by what is being done computing or waiting."""

from __future__ import annotations

from functools import partial

import pytest

from flet.engine.program import lane as lanes
from flet.engine.program.lane import LONG_ROW, PATIENCE, Lane

QUICK = 0.001
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


class Quick:
    """A lane whose pieces are expected to be quick, and threads that do them."""

    def __init__(self, clocks: Clocks, works: int) -> None:
        self.clocks = clocks
        self.lane = Lane(FEW, MOST, quick=QUICK)
        self.threads: set[int] = set()
        self.add(works)

    def add(self, works: int) -> None:
        for _ in range(works):
            self.lane.add(int)

    def begin(self) -> int:
        """Have threads begin what may be begun; returns how many are at work."""
        for _ in range(self.lane.may_begin):
            thread = min(set(range(ALL)) - self.threads)
            self.threads.add(thread)
            self.lane.begin(thread)
        return len(self.threads)

    def end(self, thread: int) -> None:
        self.threads.discard(thread)
        self.lane.end(thread)

    def after(self, seconds: float) -> int:
        self.clocks.now += seconds
        self.lane.hurry()
        return self.begin()


def test_one_thread_does_what_is_quick_in_a_row(clocks: Clocks) -> None:
    quick = Quick(clocks, 20)
    for _ in range(20):
        assert quick.begin() == 1
        assert quick.after(QUICK / 6) == 1, "however often somebody looks"
        quick.end(0)
    assert not quick.lane.queue


def test_beside_a_slow_piece_the_others_are_done_in_a_row(clocks: Clocks) -> None:
    quick = Quick(clocks, 1)
    quick.begin()
    quick.add(1)
    assert quick.begin() == 1, "it has only begun"
    clocks.now += QUICK * 2
    quick.add(9)
    assert quick.begin() == 2, "it is slow: nobody has to look first"
    for _ in range(9):
        assert quick.after(QUICK / 6) == 2, "one more, and no more than that"
        quick.end(1)
        quick.begin()


def test_where_all_is_slow_as_many_begin_as_may(clocks: Clocks) -> None:
    quick = Quick(clocks, ALL)
    quick.begin()
    assert quick.after(QUICK * 2) == FEW
    for _ in range(2):
        clocks.go_on(0.02, 0, quick.lane)
    assert quick.begin() == 3 * FEW, "they only wait: more may"


def test_a_long_row_of_quick_pieces_is_shortened_by_another_thread(clocks: Clocks) -> None:
    """What waits for a moment each time, as for a file, is nothing that others have to wait for."""
    quick = Quick(clocks, 1000)
    at_work = quick.begin()
    waited = 0.0
    while at_work == 1 and waited < 1:
        quick.end(0)
        waited += QUICK * 0.9
        clocks.now += QUICK * 0.9
        quick.begin()
        at_work = quick.after(0)
    assert at_work == 2 and LONG_ROW < waited < 2 * LONG_ROW


def test_when_nothing_waits_the_next_begin_with_one_thread_again(clocks: Clocks) -> None:
    quick = Quick(clocks, FEW)
    quick.begin()
    assert quick.after(QUICK * 2) == FEW
    for thread in range(FEW):
        quick.end(thread)
    quick.add(FEW)
    assert quick.begin() == 1


def test_no_more_are_done_at_a_time_than_may_be(clocks: Clocks) -> None:
    quick = Quick(clocks, 0)
    for _ in range(ALL):
        clocks.now += QUICK * 2
        quick.add(1)
        at_work = quick.begin()
    assert at_work == FEW
    assert [quick.after(LONG_ROW * 2) for _ in range(3)] == [FEW] * 3


def test_when_all_that_waited_has_ended_as_few_as_before_begin_of_the_rest(clocks: Clocks) -> None:
    quick = Quick(clocks, ALL)
    quick.begin()
    quick.after(QUICK * 2)
    for _ in range(2):
        clocks.go_on(0.02, 0, quick.lane)
    for thread in range(quick.begin()):
        quick.end(thread)
    assert quick.begin() == FEW
