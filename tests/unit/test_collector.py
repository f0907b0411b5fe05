"""Full collections of reference cycles: short as a rule, and whole now and then."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import MutableMapping
from typing import Any

import pytest

import flet.fastapi
from flet.fastapi.server import collector
from flet.fastapi.server.collector import SHARE, WHOLE_EVERY, Collector


class Cycle:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    clock = [1000.0]
    monkeypatch.setattr(collector.time, "monotonic", lambda: clock[0])
    return clock


def cycle_that_survived() -> weakref.ref[Cycle]:
    """Returns a cycle that was in use during a full collection and is not any more."""
    cycle = Cycle()
    gc.collect()
    return weakref.ref(cycle)


def test_what_survived_is_left_alone_until_all_is_looked_at(now: list[float]) -> None:
    callbacks, thresholds = len(gc.callbacks), gc.get_threshold()
    with Collector():
        garbage = cycle_that_survived()
        now[0] += WHOLE_EVERY / 2
        gc.collect()
        assert garbage() is not None and gc.get_freeze_count() > 0
        now[0] += WHOLE_EVERY
        gc.collect()
        gc.collect()
        assert garbage() is None
    assert (len(gc.callbacks), gc.get_freeze_count(), gc.get_threshold()) == (callbacks, 0, thresholds)


def test_everybody_waits_for_a_small_part_of_the_time(now: list[float]) -> None:
    def takes_long(phase: str, info: dict[str, int]) -> None:
        now[0] += 0.5 if phase == "start" else 0  # after the collector has noted when it began

    with Collector():
        gc.callbacks.append(takes_long)
        try:
            now[0] += WHOLE_EVERY
            gc.collect()
            gc.collect()
            garbage = cycle_that_survived()
            now[0] += 0.5 / SHARE - 3
            gc.collect()
            gc.collect()
            assert garbage() is not None
            now[0] += 3
            gc.collect()
            gc.collect()
            assert garbage() is None
        finally:
            gc.callbacks.remove(takes_long)


async def test_a_program_that_is_the_whole_application_has_them_short() -> None:
    """Until its server ends, and in the main thread only: the process is somebody else's otherwise."""
    answers = iter(["lifespan.startup", "lifespan.shutdown"])
    frozen: list[int] = []

    async def receive() -> dict[str, str]:
        return {"type": next(answers)}

    async def send(message: MutableMapping[str, Any]) -> None:
        frozen.append(gc.get_freeze_count())

    async def serve() -> None:
        await flet.fastapi.app(lambda page: None)({"type": "lifespan"}, receive, send)

    await serve()
    assert frozen[0] > 0 and gc.get_freeze_count() == 0
    answers = iter(["lifespan.startup", "lifespan.shutdown"])
    await asyncio.to_thread(asyncio.run, serve())
    assert frozen[2] == 0
