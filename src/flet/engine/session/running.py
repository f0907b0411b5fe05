"""What runs for one session: it is counted, told of where it fails, stopped at the end, and followed by an update."""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import Callable, Coroutine
from contextvars import Context
from functools import partial
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl
from flet.engine.session.calls import SessionClosed
from flet.engine.session.context import HandlerRun, current_run
from flet.engine.session.host import Root

if TYPE_CHECKING:
    from flet.engine.session.session import Session

TO_TIDY_UP = 10.0
"""Seconds that an async function which tidies up has once its session has ended."""

Function = Callable[..., Any]
Failed = Callable[[BaseException], None]

_ENDS = (SessionClosed, concurrent.futures.CancelledError, asyncio.CancelledError)
"""What functions of a visitor who has gone end with."""


class Running:
    """Keeps account of the functions of the program that run for a session.

    Args:
        session: the session.
    """

    __slots__ = ("_running", "_session", "_tasks", "_tidying")

    def __init__(self, session: Session) -> None:
        self._session = session
        self._running = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._tidying: tuple[asyncio.Task[None], ...] = ()

    @property
    def is_busy(self) -> bool:
        """Whether a function of the program, or a task that one started, has not ended yet."""
        return self._running > 0

    @property
    def tasks(self) -> frozenset[asyncio.Task[None]]:
        """The async functions that have not ended yet."""
        return frozenset(self._tasks)

    @property
    def in_threads(self) -> int:
        """How many sync functions have not ended yet."""
        return self._running - len(self._tasks)

    def _context(self, tidies_up: bool) -> Context:
        """Return where a function of the program runs that answers to no event."""
        session = self._session
        context = session.context.copy()
        context.run(current_run.set, HandlerRun(tidies_up, arrived=session.arrived))
        return context

    def _tell(self, error: BaseException, failed: Failed) -> None:
        """Tell of a failure, unless it is only that the visitor has gone."""
        if not (self._session.closed and isinstance(error, _ENDS)):
            failed(error)

    def _spawn(
        self, function: Function, coroutine: Coroutine[Any, Any, None], context: Context
    ) -> asyncio.Task[None]:
        program = self._session.program
        watched = program.slow_loop.watch(coroutine, function)
        return self._keep(coroutine, program.loop.create_task(watched, context=context))

    def _keep(
        self,
        coroutine: Coroutine[Any, Any, None],
        task: asyncio.Task[None],
        then: Callable[[], None] | None = None,
        tidies_up: bool = False,
    ) -> asyncio.Task[None]:
        self._session.program.spawn(task)
        if tidies_up:
            self._tidying += (task,)
        self._running += 1
        self._tasks.add(task)
        task.add_done_callback(partial(self._task_ended, coroutine, then))
        return task

    def _task_ended(
        self,
        coroutine: Coroutine[Any, Any, None],
        then: Callable[[], None] | None,
        task: asyncio.Task[None],
    ) -> None:
        coroutine.close()  # a task that is cancelled at once never began with it
        self._tasks.discard(task)
        if task in self._tidying:
            self._tidying = tuple(other for other in self._tidying if other is not task)
        self._running -= 1
        error = None if task.cancelled() else task.exception()
        if error is not None:  # no Exception, or it would have been told where it was raised
            self._tell(error, self._session.failures.of_handler)
        if then is not None:
            then()

    def stop(self) -> None:
        """Cancel what runs on the event loop, but for the function that asks for it; later, what tidies up."""
        loop = self._session.program.loop
        for task in self._tasks - {asyncio.current_task(loop), *self._tidying}:
            task.cancel()
        for task in self._tidying:
            loop.call_later(TO_TIDY_UP, task.cancel)

    def _step(self, control: BaseControl) -> None:
        run = current_run.get()
        if run is not None:
            run.catch_up()
        if run is None or run.auto_update:
            self._session.send_changes(self._scope(control))

    def _after(self, control: BaseControl, wake: bool = True) -> None:
        """Send what a function has changed, whatever it has sent itself before."""
        session = self._session
        page: Root = session.tree.root  # type: ignore[assignment]
        page.after_handler()
        run = current_run.get()
        updates = run is None or (run.auto_update and not run.components)
        if updates and not session.tree.is_clean():
            session.delivery.changes(self._scope(control), wake)

    def _scope(self, control: BaseControl) -> BaseControl:
        """Return what an automatic update covers: the nearest isolated control around, usually the page."""
        if not self._session.tree.members.isolated:
            return self._session.tree.root
        node: BaseControl | None = control
        while node is not None:
            if node._flet_isolated and node.is_isolated() and node._flet_tree is self._session.tree:
                return node
            node = node._flet_parent
        return self._session.tree.root


def no_step() -> None:
    """Update nothing at a `yield` before the page is there."""
