"""Functions that nobody waits for: `page.run_task()`, `page.run_thread()`, and what tidies up at the end."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from flet.engine.declare.catalogue import catalogue
from flet.engine.session import running
from flet.engine.session.context import HandlerRun, current_run
from flet.engine.session.failures import FAILURES
from flet.engine.session.handlers import finish_async, finish_sync, is_async
from flet.engine.session.host import SyncCall
from flet.engine.session.running import Function, Running, no_step

if TYPE_CHECKING:
    from flet.engine.session.session import Session


logger = logging.getLogger("flet")

OWN_THREADS = 100
"""Functions that `page.run_thread()` carries out at a time for one visitor; more wait."""


class OwnFunctions(Running):
    """Runs functions that go their own way, whatever the visitor does meanwhile."""

    __slots__ = ("_own_threads", "_to_start")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._own_threads = 0
        self._to_start: deque[Callable[[], None]] | None = None

    def last(self, function: Function) -> None:
        """Run a function that tidies up when the session has ended; an async one is cancelled if it takes too long."""
        session = self._session
        context = self._context(True)
        if is_async(function):

            async def finish() -> None:
                try:
                    async with asyncio.timeout(running.TO_TIDY_UP):
                        await finish_async(function(), no_step)
                except FAILURES as error:
                    session.failures.log(error, "A function at the end of a session failed")

            self._spawn(function, finish(), context)
            return
        call = session.program.slow_threads.add(function, context)
        self._running += 1

        def work() -> None:
            call.begin()
            try:
                finish_sync(function(), no_step, session.program.loop)
            except BaseException as error:
                session.failures.log(error, "A function at the end of a session failed")
            finally:
                session.program.on_loop(self._own_function_ended, call)

        session.program.executor.submit(context.run, work)

    def aside(self, work: Callable[[], None], tidies_up: bool = False) -> None:
        """Do in a thread what the event loop has no time for; when no thread takes anything more, here."""
        session = self._session
        context = session.context.copy()
        if tidies_up:
            context.run(current_run.set, HandlerRun(tidies_up=True))
        call = session.program.slow_threads.add(work, context)
        self._running += 1

        def run() -> None:
            call.begin()
            try:
                work()
            finally:
                session.program.on_loop(self._own_function_ended, call)

        try:
            session.program.executor.submit(context.run, run)
        except RuntimeError:  # the server is ending
            context.run(run)

    def thread(self, function: Function, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Call a function in a thread of its own, in the page's context; from any thread."""
        session = self._session
        program = session.program
        tidies_up = session.tidies_up()
        if session.closed and not tidies_up:
            return
        context = self._context(tidies_up)

        def call() -> None:
            function(*args, **kwargs)
            self._after(session.tree.root)

        def run() -> None:
            try:
                context.run(call)
            except BaseException as error:
                self._function_failed(error)
            finally:
                program.on_loop(self._own_thread_ended)

        program.on_loop(self._start_own_thread, run)

    def _start_own_thread(self, run: Callable[[], None]) -> None:
        self._running += 1
        if self._own_threads < OWN_THREADS:
            self._own_threads += 1
            self._session.program.start_thread(run)
            return
        if self._to_start is None:
            self._to_start = deque()
        self._to_start.append(run)
        if len(self._to_start) == 1:
            self._session.context.copy().run(
                logger.warning,
                "page.run_thread() has %d threads at work for one visitor; more functions wait for them to end.",
                OWN_THREADS,
            )

    def _own_thread_ended(self) -> None:
        self._running -= 1
        if self._to_start and not self._session.closed:
            self._session.program.start_thread(self._to_start.popleft())
        else:
            self._own_threads -= 1
            self._running -= len(self._to_start or ())
            self._to_start = None

    def _function_failed(self, error: BaseException) -> None:
        self._tell(error, self._session.failures.of_handler)

    def task(
        self,
        function: Callable[..., Awaitable[Any]],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        updates: bool,
    ) -> concurrent.futures.Future[Any]:
        """Start a coroutine function on the event loop; see `Session.run_task`."""
        session = self._session
        outcome: concurrent.futures.Future[Any] = concurrent.futures.Future()
        tidies_up = session.tidies_up()
        context = self._context(tidies_up)

        async def run() -> None:
            try:
                result = await function(*args, **kwargs)
            except asyncio.CancelledError:
                outcome.cancel()
                raise
            except FAILURES as error:
                _settle(outcome, outcome.set_exception, error)
                self._function_failed(error)
            else:
                _settle(outcome, outcome.set_result, result)
                if updates and not catalogue.has_method(function):  # whose changes are sent already
                    self._update_after_task()

        def begin() -> None:
            if session.closed and not tidies_up:
                outcome.cancel()
                return
            task = self._spawn(function, run(), context)

            def ended(done: concurrent.futures.Future[Any]) -> None:
                if done.cancelled():
                    session.program.on_loop(task.cancel)  # type: ignore[arg-type]

            outcome.add_done_callback(ended)
            task.add_done_callback(lambda done: outcome.cancel() if done.cancelled() else None)

        session.program.on_loop(begin)
        return outcome

    def _update_after_task(self) -> None:
        try:
            self._after(self._session.tree.root)
        except FAILURES as error:
            self._function_failed(error)

    def _own_function_ended(self, call: SyncCall) -> None:
        self._session.deliver()
        self._running -= 1
        self._session.program.slow_threads.end(call)


def _settle(outcome: concurrent.futures.Future[Any], settle: Callable[[Any], None], what: Any) -> None:
    """Tell whoever waits for a task how it ended; who has cancelled it does not wait."""
    with contextlib.suppress(concurrent.futures.InvalidStateError):
        if not outcome.cancelled():
            settle(what)
