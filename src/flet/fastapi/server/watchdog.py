"""Ending a process that does not end by itself."""

from __future__ import annotations

import faulthandler
import os
import queue
import sys
import threading

__all__ = ["Watchdog"]


class Watchdog:
    """Ends the process after a time, whatever its event loop and its threads are at; a context manager."""

    def __init__(self) -> None:
        # A signal may come while another one is handled: of what threads share, only this bears that.
        self._asked: queue.SimpleQueue[tuple[float, int] | None] = queue.SimpleQueue()

    def __enter__(self) -> None:
        threading.Thread(target=self._wait, name="flet-watchdog", daemon=True).start()

    def __exit__(self, *_: object) -> None:
        self._asked.put(None)

    def end_within(self, seconds: float, code: int) -> None:
        """End the process with an exit code, unless it ends by itself before; the latest call counts."""
        self._asked.put((seconds, code))

    def _wait(self) -> None:
        asked = self._asked.get()
        while asked is not None:
            seconds, code = asked
            try:
                asked = self._asked.get(timeout=seconds)
            except queue.Empty:
                print("flet: the server did not end in time. This is what it was at:", file=sys.stderr)  # noqa: T201
                faulthandler.dump_traceback()
                os._exit(code)
