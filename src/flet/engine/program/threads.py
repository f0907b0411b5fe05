"""Threads for sync code, in which the event loop can still be used.

A sync handler runs in a thread, so that it can block without holding up anybody else. Programs call
`asyncio.create_task(page.push_route(...))` from such handlers; in these threads "the running loop" is therefore a
stand-in that passes calls on to the real loop.
"""

from __future__ import annotations

import asyncio
import threading
from asyncio import events
from collections.abc import Callable, Coroutine
from contextvars import Context, copy_context
from typing import Any

from flet.engine.program.thread_pool import ThreadPool
from flet.engine.program.wake_up import WakeUp


class _ThreadTask(asyncio.Future[Any]):
    """A task that a thread has started on the event loop: there at once, whatever the loop is at.

    Only the loop may make tasks, and a thread that waited for it could be waited for by the loop.
    """

    def __init__(
        self,
        coroutine: Coroutine[Any, Any, Any],
        loop: asyncio.AbstractEventLoop,
        context: Context,
        name: str | None,
    ) -> None:
        super().__init__(loop=loop)
        self._coroutine = coroutine
        self._name = name or f"Task-{id(self)}"
        self._task: asyncio.Task[Any] | None = None
        self._cancelled_before: list[Any] | None = None
        loop.call_soon_threadsafe(self._start, context)

    def _start(self, context: Context) -> None:
        task = self._task = self.get_loop().create_task(self._coroutine, name=self._name, context=context)
        task.add_done_callback(self._ended)
        if self._cancelled_before is not None:
            task.cancel(*self._cancelled_before)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        if super().done():
            return
        if task.cancelled():
            super().cancel()
        elif (error := task.exception()) is not None:
            self.set_exception(error)
        else:
            self.set_result(task.result())

    def cancel(self, msg: Any = None) -> bool:
        """Cancel the task; from any thread."""
        if self.done():
            return False
        self.get_loop().call_soon_threadsafe(self._cancel, msg)
        return True

    def _cancel(self, msg: Any) -> None:
        if self._task is None:
            self._cancelled_before = [msg]
        else:
            self._task.cancel(msg)

    def add_done_callback(self, callback: Callable[..., object], *, context: Context | None = None) -> None:
        """Have a function called on the event loop once the task is done; from any thread."""
        add = super().add_done_callback
        chosen = context or copy_context()
        if _is_running(self.get_loop()):
            add(callback, context=chosen)
        else:
            self.get_loop().call_soon_threadsafe(lambda: add(callback, context=chosen))

    def get_name(self) -> str:
        """Return the name of the task."""
        return self._name

    def set_name(self, value: object) -> None:
        """Name the task."""
        self._name = str(value)

    def get_coro(self) -> Coroutine[Any, Any, Any]:
        """Return what the task carries out."""
        return self._coroutine


class _ThreadHandle:
    """A call that a thread has planned on the event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop, when: float) -> None:
        self._loop = loop
        self._when = when
        self._handle: asyncio.TimerHandle | None = None
        self._cancelled = False

    def plan(self, callback: Callable[..., Any], args: tuple[Any, ...], context: Context) -> None:
        """Plan the call; on the event loop."""
        if not self._cancelled:
            self._handle = self._loop.call_at(self._when, callback, *args, context=context)

    def cancel(self) -> None:
        """Drop the call, unless it has been made; from any thread."""
        self._cancelled = True
        self._loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        if self._handle is not None:
            self._handle.cancel()

    def cancelled(self) -> bool:
        """Say whether the call was dropped."""
        return self._cancelled

    def when(self) -> float:
        """Event-loop time of the call."""
        return self._when


def _is_running(loop: asyncio.AbstractEventLoop) -> bool:
    return events._get_running_loop() is loop


class ThreadLoop(asyncio.AbstractEventLoop):
    """The event loop as seen from a worker thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def __getattribute__(self, name: str) -> Any:
        if name in _OWN:
            return object.__getattribute__(self, name)
        return getattr(object.__getattribute__(self, "_loop"), name)

    def create_task(self, coro: Coroutine[Any, Any, Any], **options: Any) -> asyncio.Task[Any]:  # type: ignore[override]
        """Start a task on the real loop, in this thread's context."""
        context: Context = options.pop("context", None) or copy_context()
        return _ThreadTask(coro, self._loop, context, options.pop("name", None))  # type: ignore[return-value]

    def call_soon(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> Any:  # type: ignore[override]
        return self._loop.call_soon_threadsafe(callback, *args, context=context or copy_context())

    def call_later(  # type: ignore[override]
        self, delay: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> Any:
        return self.call_at(self._loop.time() + delay, callback, *args, context=context)

    def call_at(  # type: ignore[override]
        self, when: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> Any:
        handle = _ThreadHandle(self._loop, when)
        self._loop.call_soon_threadsafe(handle.plan, callback, args, context or copy_context())
        return handle

    def is_running(self) -> bool:
        return True

    def run_until_complete(self, future: Any) -> Any:
        raise RuntimeError("the event loop is already running; make the handler async and await instead")


_OWN = frozenset(
    {
        "_loop",
        "create_task",
        "call_soon",
        "call_later",
        "call_at",
        "is_running",
        "run_until_complete",
    }
)


def enter_thread(loop: asyncio.AbstractEventLoop) -> None:
    """Make `loop` the running loop of this worker thread."""
    events._set_running_loop(ThreadLoop(loop))  # type: ignore[abstract]


def make_executor(loop: asyncio.AbstractEventLoop, threads: int) -> ThreadPool:
    """Return the pool in which sync handlers run."""
    return ThreadPool(threads, lambda: enter_thread(loop), WakeUp(loop))


def start_thread(work: Callable[[], None], loop: asyncio.AbstractEventLoop) -> None:
    """Run `work` in a thread of its own: one that never ends takes nothing from the pool."""

    def run() -> None:
        enter_thread(loop)
        work()

    threading.Thread(target=run, name="flet-background", daemon=True).start()
