"""Which functions of the program ran for whom, and how long."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any
from weakref import WeakKeyDictionary

from flet.engine.session.context import current_page
from flet.engine.session.function_name import function_name
from flet.engine.session.meter import Kind, Meter

__all__ = ["HandlerMeter", "handled_for"]

KEPT = 100
"""Functions that are remembered of a visitor."""


@dataclass(frozen=True, slots=True)
class Handled:
    """A function that has ended."""

    name: str
    kind: Kind
    milliseconds: float
    ended: float


_handled: WeakKeyDictionary[Any, deque[Handled]] = WeakKeyDictionary()


class HandlerMeter:
    """Notes the functions of each visitor, and passes on what else counts.

    Args:
        meter: Who counts too.
    """

    def __init__(self, meter: Meter | None) -> None:
        self._meter = meter
        self.event: Callable[[], None] = meter.event if meter is not None else _ignore
        self.failed: Callable[[], None] = meter.failed if meter is not None else _ignore
        self.received: Callable[[int], None] = meter.received if meter is not None else _ignore
        self.sent: Callable[[int], None] = meter.sent if meter is not None else _ignore

    def handler(self, kind: Kind, seconds: float, function: Callable[..., Any]) -> None:
        """Note a function of the program, which has ended after so long."""
        page = current_page.get(None)
        if page is not None:
            kept = _handled.setdefault(page, deque(maxlen=KEPT))
            kept.appendleft(Handled(function_name(function), kind, seconds * 1000, time.time()))
        if self._meter is not None:
            self._meter.handler(kind, seconds, function)


def handled_for(page: object) -> list[dict[str, Any]]:
    """Return the latest functions that ran for a visitor, the last one first."""
    return [asdict(one) for one in tuple(_handled.get(page, ()))]


def _ignore(*_: Any) -> None:
    pass
