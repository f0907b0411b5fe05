"""What draws figures for `MatplotlibChart`; it imports Matplotlib, and is imported when there is a figure."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol

_bases: Any = importlib.import_module("matplotlib.backend_bases")
_core: Any = importlib.import_module("matplotlib.backends.backend_webagg_core")


class Drawing(Protocol):
    """What a figure's timers need: somebody who runs coroutines, and who has work done that touches the figure."""

    def run(self, work: Callable[[object], Coroutine[Any, Any, None]], told: object) -> object: ...

    def touch(self, work: Callable[[], Any]) -> Awaitable[None]: ...


class ChartTimer(_bases.TimerBase):  # type: ignore[misc]
    """A timer of a figure, such as an animation's, that ticks as long as the figure is on a page."""

    def __init__(self, drawing: Drawing, interval: int | None, callbacks: Any) -> None:
        self._drawing = drawing
        self._running: object = None
        super().__init__(interval=interval, callbacks=callbacks)

    def _timer_start(self) -> None:
        run = self._running = object()
        self._drawing.run(self._tick, run)

    def _timer_stop(self) -> None:
        self._running = None

    async def _tick(self, run: object) -> None:
        while self._running is run:
            await asyncio.sleep(max(self.interval, 1) / 1000)
            if self._running is run:
                await self._drawing.touch(self._on_timer)
            if self._single and self._running is run:
                self._running = None


class ChartCanvas(_core.FigureCanvasWebAggCore):  # type: ignore[misc]
    """Matplotlib's canvas for browsers, with timers that belong to a chart."""

    drawing: Drawing

    def new_timer(self, interval: int | None = None, callbacks: Any = None) -> ChartTimer:
        """Return a timer that calls functions every so many milliseconds."""
        return ChartTimer(self.drawing, interval, callbacks)


def manage(figure: Any, drawing: Drawing, socket: object) -> Any:
    """Give a figure a canvas and a toolbar that tell `socket` what there is to show."""
    canvas = ChartCanvas(figure)
    canvas.drawing = drawing
    manager = _core.FigureManagerWebAgg(canvas, 0)
    manager.toolbar = _core.NavigationToolbar2WebAgg(canvas)
    manager.add_web_socket(socket)
    return manager


def close(manager: Any, socket: object) -> None:
    """Tell a figure that nobody sees it any more, which ends its animations."""
    manager.remove_web_socket(socket)
    _bases.CloseEvent("close_event", manager.canvas)._process()
