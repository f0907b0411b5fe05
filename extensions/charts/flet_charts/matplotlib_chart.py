from __future__ import annotations

import asyncio
import importlib
import inspect
import io
import threading
from collections import deque
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import flet as ft
from flet.extending import control, event, prop
from flet_charts.matplotlib_chart_canvas import (
    MatplotlibChartCanvas,
    MatplotlibChartCanvasResizeEvent,
    MatplotlibInputEvent,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure
else:
    Figure = Any

MOST_WAITING = 200
MOST_PIXELS = 12_000_000
MOUSE = {
    "button_press",
    "button_release",
    "dblclick",
    "motion_notify",
    "scroll",
    "figure_enter",
    "figure_leave",
}
KEYS = {"key_press", "key_release"}

_locks: WeakKeyDictionary[Figure, threading.RLock] = WeakKeyDictionary()
"""One for each figure, which several charts may show."""


@event
class MatplotlibChartMessageEvent(ft.Event["MatplotlibChart"]):
    """The figure says something, such as where the pointer is."""

    message: str
    """What it says."""


@event
class MatplotlibChartToolbarButtonsUpdateEvent(ft.Event["MatplotlibChart"]):
    """There is more, or less, to go back or forward to."""

    back_enabled: bool
    """Whether `back()` does something."""

    forward_enabled: bool
    """Whether `forward()` does something."""


@control(kw_only=True)
class MatplotlibChart(ft.GestureDetector):
    """Shows a Matplotlib figure with which visitors can pan, zoom and whatever else it reacts to.

    It speaks the protocol of Matplotlib's WebAgg: the figure is drawn here, the browser shows the picture and tells
    what pointer and keys do. The figure gets the size of its place.
    """

    figure: Figure = prop(skip=True)
    """The figure. `pyplot` keeps all that it makes until `pyplot.close()`, `matplotlib.figure.Figure` does not."""

    on_message: ft.EventHandler[MatplotlibChartMessageEvent] | None = prop(default=None, local=True)
    """Called when the figure says where the pointer is, or what the mode is."""

    on_toolbar_buttons_update: ft.EventHandler[MatplotlibChartToolbarButtonsUpdateEvent] | None = prop(
        default=None, local=True
    )
    """Called when `back()` and `forward()` begin or cease to do something."""

    def init(self) -> None:
        """Be no more than a box until there is a page."""
        self._manager: Any = None
        self._lock = _locks.setdefault(self.figure, threading.RLock())
        self._waiting: deque[Callable[[], None]] = deque()
        self._moved: tuple[str, Callable[[], None]] | None = None
        self._frames: deque[tuple[str, bytes]] = deque()
        self._told: deque[tuple[str, ft.Event[Any]]] = deque()
        self._stale = self._working = False
        self._mode = "full"
        self._on_mode: Callable[[str], None] | None = None
        self._place: MatplotlibChartCanvasResizeEvent | None = None

    def build(self) -> None:
        """Make the picture, and what draws it."""
        webagg: Any = importlib.import_module("flet_charts.webagg")

        width, height = self.figure.get_size_inches()
        self.content = MatplotlibChartCanvas(
            proportions=float(height / width),
            description=_description(self.figure),
            on_resize=self._resized,
            on_input=self._heard,
            expand=True,
        )
        with self._lock:
            self._manager = webagg.manage(self.figure, self, self)
        self._wake()

    def will_unmount(self) -> None:
        """Draw no more, and let the figure know."""
        webagg: Any = importlib.import_module("flet_charts.webagg")
        if self._manager is not None:
            self._locked(lambda: webagg.close(self._manager, self, self))

    def home(self) -> None:
        """Show what was shown at first."""
        self._press("home")

    def back(self) -> None:
        """Show what was shown before."""
        self._press("back")

    def forward(self) -> None:
        """Show what was shown before `back()`."""
        self._press("forward")

    def pan(self) -> None:
        """Begin to move the axes by dragging, or end that."""
        self._press("pan")

    def zoom(self) -> None:
        """Begin to zoom by dragging a rectangle, or end that."""
        self._press("zoom")

    def download(self, format: str) -> bytes:
        """Return the figure as a file.

        Args:
            format: one that Matplotlib writes, such as `png`, `svg` or `pdf`.

        Raises:
            ValueError: Matplotlib does not know the format.
        """
        file = io.BytesIO()
        with self._lock:
            self.figure.savefig(file, format=format)
        return file.getvalue()

    def send_message(self, message: dict[str, Any]) -> None:
        """Tell the figure something in the words of WebAgg, such as `{"type": "refresh"}`."""
        self._do(lambda: self._manager.handle_json(message))

    def run(self, work: Callable[..., Coroutine[Any, Any, None]], *told: object) -> object:
        """Run an async function of the figure's, as long as the page is there; Matplotlib's timers call it."""
        return self.page.run_task(work, *told)

    async def touch(self, work: Callable[[], None]) -> None:
        """Do something with the figure while nothing else does, then show what it has drawn."""
        await asyncio.to_thread(self._locked, work)
        self._wake()

    def fit(self) -> None:
        """Give the figure the size of its place again."""
        if self._place is not None:
            self._resized(self._place)

    def send_json(self, content: dict[str, Any]) -> None:
        """Take what the figure tells the browser; Matplotlib calls it."""
        kind = content.get("type")
        if kind == "draw":
            self._stale = True
        elif kind == "resize" and content["forward"]:
            self._resizes_itself(*content["size"])
        elif kind == "image_mode":
            self._mode = content["mode"]
        elif kind == "capture_scroll":
            self._canvas.takes_wheel = content["capture_scroll"]
        elif kind == "save":
            self.page.run_task(self._save)
        elif kind == "navigate_mode":
            self._navigates(content["mode"])
        elif kind == "cursor":
            self._canvas.pointer = content["cursor"]
        elif kind == "rubberband":
            self._canvas.rubberband = self._corners([content[name] for name in ("x0", "y0", "x1", "y1")])
        elif kind == "message":
            message = MatplotlibChartMessageEvent("message", control=self, message=content["message"])
            self._told.append(("on_message", message))
        elif kind == "history_buttons":
            buttons = MatplotlibChartToolbarButtonsUpdateEvent(
                "toolbar_buttons_update",
                control=self,
                back_enabled=content["Back"],
                forward_enabled=content["Forward"],
            )
            self._told.append(("on_toolbar_buttons_update", buttons))
        self._wake()

    def send_binary(self, blob: bytes) -> None:
        """Take a picture for the browser; Matplotlib calls it."""
        if blob:
            self._frames.append((self._mode, blob))
        self._wake()

    @property
    def _canvas(self) -> MatplotlibChartCanvas:
        assert isinstance(self.content, MatplotlibChartCanvas)
        return self.content

    async def _save(self) -> None:
        await ft.FilePicker().save_file(
            file_name="figure.png", src_bytes=await asyncio.to_thread(self.download, "png")
        )

    def _navigates(self, mode: str) -> None:
        """Hear what dragging does from now on: `PAN`, `ZOOM` or `NONE`."""
        self._canvas.is_dragged = mode != "NONE"
        if self._on_mode is not None:
            self._on_mode(mode)

    def _press(self, name: str) -> None:
        self.send_message({"type": "toolbar_button", "name": name})

    def _corners(self, ends: list[float]) -> list[float] | None:
        x0, y0, x1, y1 = ends
        if (x0, y0) == (x1, y1):
            return None
        tall = float(self.figure.bbox.height)
        return [x0, tall - y0, x1, tall - y1]

    def _resizes_itself(self, width: float, height: float) -> None:
        """Keep the size of the place for a figure that was given another; its proportions are the new ones."""
        self._canvas.proportions = float(height / width)
        self.fit()

    def _resized(self, e: MatplotlibChartCanvasResizeEvent) -> None:
        self._place = e
        ratio = min(e.pixel_ratio, (MOST_PIXELS / (e.width * e.height)) ** 0.5)
        for message in (
            {"type": "set_device_pixel_ratio", "device_pixel_ratio": ratio},
            {"type": "resize", "width": e.width, "height": e.height},
            {"type": "send_image_mode"},
            {"type": "refresh"},
        ):
            self.send_message(message)

    def _heard(self, e: MatplotlibInputEvent) -> None:
        if self._place is None:
            return
        message: dict[str, Any] = {"type": e.type, "x": e.x, "y": e.y, "modifiers": e.modifiers.split()}
        if e.type in KEYS:
            message["key"] = e.key
        elif e.type in MOUSE:
            message |= {"button": e.button, "buttons": e.buttons, "step": e.step}
        else:
            return
        if e.type == "motion_notify":
            # only the last place counts of those that nobody has looked at yet
            if self._waiting and self._moved is not None and self._waiting[-1] is self._moved[1]:
                self._waiting.pop()
            work = self._handling(message)
            self._moved = (e.type, work)
            self._do(work)
        elif len(self._waiting) < MOST_WAITING:
            self.send_message(message)

    def _handling(self, message: dict[str, Any]) -> Callable[[], None]:
        return lambda: self._manager.handle_json(message)

    def _do(self, work: Callable[[], None]) -> None:
        self._waiting.append(work)
        self._wake()

    def _wake(self) -> None:
        """Have the page's loop look after what has come up, if it is not at it."""
        if self._working or self._manager is None:
            return
        try:
            page = self.page
        except RuntimeError:
            return
        self._working = True
        page.run_task(self._work)

    async def _work(self) -> None:
        """Do what is waiting, one thing after the other: the figure is nothing for two threads at once."""
        try:
            while self._waiting or self._to_draw() or self._frames or self._told:
                if self._waiting:
                    await asyncio.to_thread(self._locked, self._waiting.popleft())
                elif self._frames:
                    mode, picture = self._frames.popleft()
                    await (self._canvas.apply_diff if mode == "diff" else self._canvas.apply_full)(picture)
                elif self._to_draw():
                    self._stale = False
                    await asyncio.to_thread(self._locked, self._handling({"type": "draw"}))
                while self._told:
                    await self._tell(*self._told.popleft())
                self.page.update()
        finally:
            self._working = False

    def _to_draw(self) -> bool:
        """Whether there is something to draw, in a place; in its own size it may not fit into the memory."""
        return self._stale and self._place is not None

    def _locked(self, work: Callable[[], None]) -> None:
        with self._lock:
            work()

    async def _tell(self, name: str, told: ft.Event[Any]) -> None:
        handler = getattr(self, name)
        if handler is None:
            return
        arguments = [told] if inspect.signature(handler).parameters else []
        result = handler(*arguments)
        if inspect.isawaitable(result):
            await result


def _description(figure: Figure) -> str:
    """What can be said of a figure: its titles and the names of its axes."""
    found = [figure.get_suptitle()]
    for axes in figure.axes:
        named = [name for name in (axes.get_xlabel(), axes.get_ylabel()) if name]
        found += [axes.get_title(), " and ".join(named)]
    return ", ".join(text for text in found if text) or "Figure"
