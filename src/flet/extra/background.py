"""Work that goes on while the visitor does something else, and how far it is."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import flet as ft
from flet.extra.calling import call

__all__ = ["Work", "WorkView"]


class Work:
    """What a function that works in the background is given, to tell how far it is.

    Attributes:
        done: The part that is done, from 0 to 1; `None` while that is not known.
        said: What it is at.
        cancelled: Whether the visitor wants it to stop; a function in a thread asks now and then.
    """

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self.done: float | None = None
        self.said = ""
        self.cancelled = False

    def report(self, done: float | None = None, said: str | None = None) -> None:
        """Tell how far it is; from any thread.

        Raises:
            asyncio.CancelledError: The visitor has stopped it.
        """
        if self.cancelled:
            raise asyncio.CancelledError
        self.done = done
        self.said = self.said if said is None else said
        self._tell()


class WorkView(ft.Column):
    """Starts a function in the background and shows how far it is, with a button to stop it.

    The work ends with the visitor's session.

    Args:
        title: What the work is.
        function: The work: `async`, or a plain function, which runs in a thread. It is given a `Work`.
        on_done: Called with what the function returns.
        on_failed: Called with what it raises; without it, a message tells the number under which the log has it.
    """

    def __init__(
        self,
        title: str,
        function: Callable[[Work], Any],
        on_done: Callable[[Any], Any] | None = None,
        on_failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        self.function = function
        self.on_done = on_done
        self.on_failed = on_failed
        self.work = Work(self._told)
        self._running: Any = None
        self._bar = ft.ProgressBar(semantics_label=title)
        self._said = ft.Text(color=ft.Colors.ON_SURFACE_VARIANT)
        self._stop = ft.IconButton(ft.Icons.CLOSE, tooltip=f"Stop {title}", on_click=self.stop)
        heading = ft.Row([ft.Text(title, weight=ft.FontWeight.W_500, expand=True), self._stop])
        super().__init__([heading, self._bar, self._said], spacing=4)

    def did_mount(self) -> None:
        """Start, once the view is on a page."""
        super().did_mount()
        if self._running is None:
            self._running = self.page.run_task(self._run)

    def stop(self) -> None:
        """Stop the work: an async function is cancelled, one in a thread at its next report."""
        self.work.cancelled = True
        self._stop.disabled = True
        if inspect.iscoroutinefunction(self.function):
            self._running.cancel()
            self._ended("Stopped")

    async def _run(self) -> None:
        try:
            if inspect.iscoroutinefunction(self.function):
                result = await self.function(self.work)
            else:
                result = await asyncio.to_thread(self.function, self.work)
        except asyncio.CancelledError:
            self._ended("Stopped")
            if asyncio.current_task() is not None and asyncio.current_task().cancelling():  # type: ignore[union-attr]
                raise
            return
        except Exception as error:
            if self.on_failed is None:
                self._ended("Failed", failed=True)
                raise
            self._ended("Failed", failed=True)
            call(self, self.on_failed, error)
            return
        self.work.done = 1
        self._ended("Done")
        call(self, self.on_done, result)

    def _told(self) -> None:
        self._bar.value = self.work.done
        percent = f"{self.work.done:.0%}" if self.work.done is not None else ""
        self._said.value = " ".join(one for one in (percent, self.work.said) if one)
        self.update()

    def _ended(self, said: str, failed: bool = False) -> None:
        self._stop.visible = False
        self._bar.value = 1 if not failed and self.work.done == 1 else self.work.done or 0
        self._bar.color = ft.Colors.ERROR if failed else None
        self._said.value = said
        self.update()
