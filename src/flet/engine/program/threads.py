"""Threads for sync code, in which the event loop can still be used.

A sync handler runs in a thread, so that it can block without holding up anybody else. Programs call
`asyncio.create_task(page.push_route(...))` from such handlers; in these threads "the running loop" is therefore a
stand-in that passes calls on to the real loop.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import threading
from asyncio import events
from collections.abc import Callable, Coroutine, Generator, Iterator
from contextvars import Context, copy_context
from typing import Any

from flet.engine.program.thread_pool import ThreadPool

_thread = threading.local()


@contextlib.contextmanager
def holding_tree() -> Iterator[None]:
    """Marks that hooks of the program run in this thread while it holds a tree."""
    before = getattr(_thread, "holds_tree", False)
    _thread.holds_tree = True
    try:
        yield
    finally:
        _thread.holds_tree = before


class _StartedTask:
    """Stands for a task that is about to start on the event loop."""

    def __init__(self, future: concurrent.futures.Future[Any]) -> None:
        self._future = future

    def __getattr__(self, name: str) -> Any:
        return getattr(self._future, name)

    def __await__(self) -> Generator[Any, None, Any]:
        return asyncio.wrap_future(self._future).__await__()


class ThreadLoop(asyncio.AbstractEventLoop):
    """The event loop as seen from a worker thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def __getattribute__(self, name: str) -> Any:
        if name in _OWN:
            return object.__getattribute__(self, name)
        return getattr(object.__getattribute__(self, "_loop"), name)

    def _on_loop(self, make: Callable[[], Any]) -> Any:
        made: concurrent.futures.Future[Any] = concurrent.futures.Future()

        def run() -> None:
            try:
                made.set_result(make())
            except BaseException as error:
                made.set_exception(error)

        self._loop.call_soon_threadsafe(run)
        return made.result()

    def create_task(self, coro: Coroutine[Any, Any, Any], **options: Any) -> asyncio.Task[Any]:  # type: ignore[override]
        """Start a task on the real loop, in this thread's context."""
        context: Context = options.pop("context", None) or copy_context()
        if getattr(_thread, "holds_tree", False):
            # The loop may be waiting for the tree; to wait for the loop now would be for ever.
            started = context.run(asyncio.run_coroutine_threadsafe, coro, self._loop)
            return _StartedTask(started)  # type: ignore[return-value]
        return self._on_loop(lambda: self._loop.create_task(coro, context=context, **options))  # type: ignore[no-any-return]

    def call_soon(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> Any:  # type: ignore[override]
        return self._loop.call_soon_threadsafe(callback, *args, context=context or copy_context())

    def call_later(  # type: ignore[override]
        self, delay: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> Any:
        chosen = context or copy_context()
        return self._on_loop(lambda: self._loop.call_later(delay, callback, *args, context=chosen))

    def call_at(  # type: ignore[override]
        self, when: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> Any:
        chosen = context or copy_context()
        return self._on_loop(lambda: self._loop.call_at(when, callback, *args, context=chosen))

    def is_running(self) -> bool:
        return True

    def run_until_complete(self, future: Any) -> Any:
        raise RuntimeError("the event loop is already running; make the handler async and await instead")


_OWN = frozenset(
    {
        "_loop",
        "_on_loop",
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
    """The pool in which sync handlers run."""
    return ThreadPool(threads, lambda: enter_thread(loop))


def in_context(
    context: Context,
    failed: Callable[[BaseException], None],
    function: Callable[..., Any],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> Callable[[], None]:
    """A function for a thread: it runs in `context`, and what it raises is reported instead of lost."""

    def work() -> None:
        try:
            context.run(function, *args, **kwargs)
        except BaseException as error:
            failed(error)

    return work


def start_thread(work: Callable[[], None], loop: asyncio.AbstractEventLoop) -> None:
    """Run `work` in a thread of its own: one that never ends takes nothing from the pool."""

    def run() -> None:
        enter_thread(loop)
        work()

    threading.Thread(target=run, name="flet-background", daemon=True).start()
