"""What draws figures for `MatplotlibChart`; it imports Matplotlib, and is imported when there is a figure.

A figure has one canvas and one manager, however many charts show it; `pyplot` makes them, or `manage()`.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol

_bases: Any = importlib.import_module("matplotlib.backend_bases")
_core: Any = importlib.import_module("matplotlib.backends.backend_webagg_core")


MOST_PIXELS = 13_000_000
"""Somewhat more than a chart asks for."""


class Drawing(Protocol):
    """A chart that shows a figure: it runs coroutines, and has work done that touches the figure."""

    def run(
        self, work: Callable[[object, Drawing], Coroutine[Any, Any, None]], told: object, by: Drawing
    ) -> object: ...

    def touch(self, work: Callable[[], Any]) -> Awaitable[None]: ...

    def fit(self) -> None: ...


class ChartTimer(_bases.TimerBase):  # type: ignore[misc]
    """A timer of a figure, such as an animation's, that ticks as long as the figure is on a page."""

    def __init__(self, canvas: ChartCanvas, interval: int | None, callbacks: Any) -> None:
        self._canvas = canvas
        self._running: object = None
        super().__init__(interval=interval, callbacks=callbacks)

    def go_on(self) -> None:
        """Tick on the page of a chart that shows the figure, once there is one."""
        self._running = object()
        for drawing in self._canvas.drawings[:1]:
            drawing.run(self._tick, self._running, drawing)

    def _timer_start(self) -> None:
        self._canvas.ticking.add(self)
        self.go_on()

    def _timer_stop(self) -> None:
        self._canvas.ticking.discard(self)
        self._running = None

    async def _tick(self, run: object, drawing: Drawing) -> None:
        while self._running is run:
            await asyncio.sleep(max(self.interval, 1) / 1000)
            if self._running is run:
                await drawing.touch(self._on_timer)
            if self._single and self._running is run:
                self._timer_stop()


class ChartCanvas(_core.FigureCanvasWebAggCore):  # type: ignore[misc]
    """Matplotlib's canvas for browsers, with timers that belong to the charts that show it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.drawings: list[Drawing] = []
        self.ticking: set[ChartTimer] = set()
        self._is_behind = False
        self._fitted: Any = None
        super().__init__(*args, **kwargs)

    def new_timer(self, interval: int | None = None, callbacks: Any = None) -> ChartTimer:
        """Return a timer that calls functions every so many milliseconds."""
        return ChartTimer(self, interval, callbacks)

    def handle_resize(self, event: Any) -> None:
        """Give the figure the size of its place."""
        super().handle_resize(event)
        self._fitted = self.figure.bbox.size.copy()

    def get_renderer(self) -> Any:
        """Return what draws the figure, of a size that is that of a place."""
        if self._fitted is not None and self.figure.bbox.size.prod() > MOST_PIXELS and not self.is_saving():
            self.figure.set_size_inches(self._fitted / self.figure.dpi, forward=False)
        return super().get_renderer()

    def draw_idle(self) -> None:
        """Have the figure drawn once what is at work has ended."""
        self._is_behind = True
        super().draw_idle()

    def handle_draw(self, event: Any) -> None:
        """Draw, unless another chart that shows the figure has had it drawn."""
        if self._is_behind:
            self._is_behind = False
            self.draw()


class ChartManager(_core.FigureManagerWebAgg):  # type: ignore[misc]
    """Matplotlib's manager for browsers, with a toolbar whatever the settings of Matplotlib say."""

    def __init__(self, canvas: Any, num: Any) -> None:
        super().__init__(canvas, num)
        self.toolbar = _core.NavigationToolbar2WebAgg(canvas)


ChartCanvas.manager_class = ChartManager


def manage(figure: Any, drawing: Drawing, socket: object) -> Any:
    """Have a figure tell `socket` what there is to show, and its timers tick."""
    canvas = figure.canvas
    if not isinstance(canvas, ChartCanvas):
        canvas = ChartCanvas(figure)
    manager = canvas.manager if isinstance(canvas.manager, ChartManager) else ChartManager(canvas, 0)
    manager.add_web_socket(socket)
    canvas.drawings.append(drawing)
    if len(canvas.drawings) == 1:
        _go_on(canvas)
    return manager


def close(manager: Any, drawing: Drawing, socket: object) -> None:
    """Tell a figure that a chart is gone; when it was the last one, the figure hears `close_event`."""
    canvas = manager.canvas
    if drawing not in canvas.drawings:
        return
    manager.remove_web_socket(socket)
    canvas.drawings.remove(drawing)
    _go_on(canvas)
    if canvas.drawings:
        canvas.drawings[-1].fit()
    else:
        _bases.CloseEvent("close_event", canvas)._process()


def _go_on(canvas: ChartCanvas) -> None:
    for timer in list(canvas.ticking):
        timer.go_on()
