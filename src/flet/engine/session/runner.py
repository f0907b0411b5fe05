"""Running the program's functions for one session, each followed by the update that it needs."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import Context
from functools import partial
from types import CoroutineType
from typing import TYPE_CHECKING, Any

from flet.engine.declare.catalogue import catalogue
from flet.engine.declare.control import BaseControl
from flet.engine.session.calls import SessionClosed
from flet.engine.session.context import HandlerRun, current_run
from flet.engine.session.failures import FAILURES
from flet.engine.session.handlers import exit_called, finish_async, finish_sync, is_async, takes_argument
from flet.engine.session.host import Root, SyncCall

if TYPE_CHECKING:
    from flet.engine.session.session import Session

Function = Callable[..., Any]
Failed = Callable[[BaseException], None]

logger = logging.getLogger("flet")

OWN_THREADS = 100
"""Functions that `page.run_thread()` carries out at a time for one visitor; more wait."""

_MAIN_ALONE = 1.0
"""Seconds for which events wait for a sync main()."""

_ENDS = (SessionClosed, concurrent.futures.CancelledError, asyncio.CancelledError)
"""What functions of a visitor who has gone end with."""

_AT_ONCE = 0.005
"""Seconds of handlers that have begun at once, after which others have their turns."""

_TO_TIDY_UP = 10.0
"""Seconds that an async function has which tidies up after its session."""


class ThisTurn:
    """What events wait for that is over when the others have had their turns."""

    __slots__ = ()


_THIS_TURN = ThisTurn()


class Runner:
    """Runs `main`, handlers and tasks: async ones on the event loop, sync ones in threads.

    Args:
        session: the session.
        started: called with a token when a sync function begins: later events wait for it.
        ended: called with the token when it has ended.
        give: called with the bytes that were held for an event whose handler has ended.
    """

    __slots__ = (
        "_awaited",
        "_begins",
        "_ended",
        "_give",
        "_held",
        "_main_lasts",
        "_main_timer",
        "_own_threads",
        "_running",
        "_session",
        "_started",
        "_tasks",
        "_to_start",
    )

    def __init__(
        self,
        session: Session,
        started: Callable[[object], None],
        ended: Callable[[object], None],
        give: Callable[[int], None],
    ) -> None:
        self._session = session
        self._started = started
        self._ended = ended
        self._give = give
        self._own_threads = 0
        self._to_start: deque[Callable[[], None]] | None = None
        self._awaited = 0
        self._main_lasts = 0
        self._main_timer: asyncio.TimerHandle | None = None
        self._begins = False
        self._held = 0.0
        self._running = 0
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def is_busy(self) -> bool:
        """Whether a function of the program, or a task that one started, has not ended yet."""
        return self._running > 0

    @property
    def in_threads(self) -> int:
        """How many sync functions have not ended yet."""
        return self._running - len(self._tasks)

    @property
    def awaits(self) -> bool:
        """Whether async handlers, or an async `main` that builds its page, have not ended yet."""
        return self._awaited > self._main_lasts

    async def before_main(self, function: Function) -> None:
        """Run a function to its end, without an update."""
        session = self._session
        context = session.context.copy()
        arguments = self._page_argument(function)
        loop = asyncio.get_running_loop()
        if is_async(function):
            result = context.run(function, *arguments)
            finished = session.program.slow_loop.watch(finish_async(result, _no_step), function)
            await loop.create_task(finished, context=context)
        else:
            call = session.program.slow_threads.add(function, context)

            def work() -> None:
                call.begin()
                finish_sync(function(*arguments), _no_step, loop)

            try:
                await loop.run_in_executor(session.program.executor.pages, context.run, work)
            finally:
                session.program.slow_threads.end(call)

    def main(self, function: Function, failed: Failed, then: Callable[[], None] | None = None) -> None:
        """Start `main`; `then` is called when it has ended, or goes on for a while."""
        root, later = self._session.tree.root, self._session.program.loop.call_later
        if is_async(function):
            ended = partial(self._async_main_ended, then)
            self.run(function, self._page_argument(function), root, failed, then=ended)
            self._main_timer = later(_MAIN_ALONE, self._async_main_goes_on, then)
            return
        call = self.run(function, self._page_argument(function), root, failed, then=then, is_main=True)
        if call is not None:
            later(_MAIN_ALONE, self._goes_on, call, then)

    def _async_main_goes_on(self, then: Callable[[], None] | None) -> None:
        self._main_lasts = 1
        if then is not None:
            then()

    def _async_main_ended(self, then: Callable[[], None] | None) -> None:
        self._main_lasts = 0
        if self._main_timer is not None:
            self._main_timer.cancel()
            self._main_timer = None
        if then is not None:
            then()

    def _goes_on(self, call: SyncCall, then: Callable[[], None] | None) -> None:
        # A main() that feeds its page keeps neither the visitor from clicking nor others from its thread.
        if then is not None:
            then()
        self._session.program.slow_threads.lend(call)
        self._ended(call)

    def _page_argument(self, function: Function) -> tuple[Any, ...]:
        return (self._session.page,) if takes_argument(function) else ()

    def handler(self, function: Function, event: Any, size: int = 0, at_once: bool = False) -> bool:
        """Start an event handler, unless too many async ones of this visitor have not ended yet.

        Args:
            function: the handler.
            event: what it is called with.
            size: bytes that are held for it.
            at_once: as in `run`.

        Returns:
            Whether it was started.
        """
        program = self._session.program
        if self._awaited >= program.limits.queued_events:
            program.dropped["queue full"] += 1
            return False
        arguments = (event,) if takes_argument(function) else ()
        failed = self._session.failures.of_handler
        self.run(function, arguments, event.control, failed, size, at_once=at_once)
        return True

    def last(self, function: Function) -> None:
        """Run a function that tidies up when the session has ended; an async one is cancelled if it takes too long."""
        session = self._session
        context = self._context(True)
        if is_async(function):

            async def finish() -> None:
                try:
                    async with asyncio.timeout(_TO_TIDY_UP):
                        await finish_async(function(), _no_step)
                except FAILURES as error:
                    session.failures.log(error, "A function at the end of a session failed")

            self._spawn(function, finish(), context)
            return
        call = session.program.slow_threads.add(function, context)
        self._running += 1

        def work() -> None:
            call.begin()
            try:
                finish_sync(function(), _no_step, session.program.loop)
            except BaseException as error:
                session.failures.log(error, "A function at the end of a session failed")
            finally:
                session.program.on_loop(self._finished, call, 0)

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
                session.program.on_loop(self._finished, call, 0)

        try:
            session.program.executor.submit(context.run, run)
        except RuntimeError:  # the server is ending
            context.run(run)

    def run(
        self,
        function: Function,
        arguments: tuple[Any, ...],
        control: BaseControl,
        failed: Failed,
        size: int = 0,
        then: Callable[[], None] | None = None,
        is_main: bool = False,
        at_once: bool = False,
    ) -> SyncCall | None:
        """Start a function on behalf of a control; returns the token of a sync one.

        Args:
            function: the function.
            arguments: for it.
            control: the update that follows covers what is around it.
            failed: called with what it raises.
            size: bytes that are held for it and given back when it has ended.
            then: called on the event loop when it has ended.
            is_main: whether it builds the page; a sync one keeps no handler's thread then.
            at_once: whether an async one may begin before this returns: nothing of the program runs around it.
        """
        session = self._session
        context = session.context.copy()
        run = HandlerRun(session.ending, control, session.inbound.arrived, function)
        if is_async(function):
            self._awaited += 1
            coroutine = self._run_async(run, function, arguments, control, failed, size)
            self._begin(function, coroutine, context, then, at_once)
            return None
        program = session.program
        call = program.slow_threads.add(function, context)
        self._running += 1
        self._started(call)
        work = partial(
            context.run, self._run_sync, run, function, arguments, control, failed, call, size, then, is_main
        )
        program.executor.carry_out(work, is_main)
        return call

    def _context(self, tidies_up: bool) -> Context:
        """Return where a function of the program runs that answers to no event."""
        session = self._session
        context = session.context.copy()
        context.run(current_run.set, HandlerRun(tidies_up, arrived=session.arrived))
        return context

    async def _run_async(
        self,
        run: HandlerRun,
        function: Function,
        arguments: tuple[Any, ...],
        control: BaseControl,
        failed: Failed,
        size: int,
    ) -> None:
        current_run.set(run)
        meter = self._session.program.meter
        begun = time.perf_counter() if meter is not None else 0
        try:
            result = function(*arguments)
            if type(result) is CoroutineType:
                try:
                    result = await result
                except SystemExit as error:
                    raise exit_called(error) from error
            if result is not None:
                await finish_async(result, lambda: self._step(control))
            self._after(control)
        except FAILURES as error:
            self._tell(error, failed)
        finally:
            self._awaited -= 1
            self._give(size)
            if meter is not None:
                meter.handler("async", time.perf_counter() - begun, function)

    def _run_sync(
        self,
        run: HandlerRun,
        function: Function,
        arguments: tuple[Any, ...],
        control: BaseControl,
        failed: Failed,
        call: SyncCall,
        size: int,
        then: Callable[[], None] | None,
        is_main: bool,
    ) -> Callable[[], None]:
        """Carry out a sync function; returns what the event loop does at its end."""
        call.begin()
        current_run.set(run)
        if not is_main:
            run.thread = threading.get_ident()
        program = self._session.program
        meter = program.meter
        begun = time.perf_counter() if meter is not None else 0
        try:
            try:
                result = function(*arguments)
                if result is not None:
                    finish_sync(result, lambda: self._step(control), program.loop)
            finally:
                run.finish()
            self._after(control, wake=False)
        except BaseException as error:  # in a thread there is nobody else who would hear of it
            self._tell(error, failed)
        finally:
            if meter is not None:
                meter.handler("sync", time.perf_counter() - begun, function)
        return partial(self._finished, call, size, then)

    def _tell(self, error: BaseException, failed: Failed) -> None:
        """Tell of a failure, unless it is only that the visitor has gone."""
        if not (self._session.closed and isinstance(error, _ENDS)):
            failed(error)

    def _finished(self, call: SyncCall, size: int, then: Callable[[], None] | None = None) -> None:
        self._session.deliver()  # with the end of the function: one wake-up of the loop for both
        self._running -= 1
        self._give(size)
        self._session.program.slow_threads.end(call)
        self._ended(call)
        if then is not None:
            then()

    def _begin(
        self,
        function: Function,
        coroutine: Coroutine[Any, Any, None],
        context: Context,
        then: Callable[[], None] | None,
        at_once: bool,
    ) -> None:
        """Start a task; what it does before it first waits, such as disabling its button, holds for the next event."""
        program = self._session.program
        self._started(_THIS_TURN)
        if at_once and not self._begins:
            self._begins = True
            first_steps = program.first_steps
            try:
                task = first_steps.begin(coroutine, function, context)
                if task is not None:
                    self._keep(coroutine, task, then)
                elif then is not None:
                    then()
                self._held += first_steps.took
                if self._held < _AT_ONCE:
                    self._ended(_THIS_TURN)
                    return
                self._held = 0
            finally:
                self._begins = False
        else:
            watched = program.slow_loop.watch(coroutine, function)
            self._keep(coroutine, program.loop.create_task(watched, context=context), then)
        program.loop.call_soon(self._ended, _THIS_TURN)

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
    ) -> asyncio.Task[None]:
        self._session.program.spawn(task)
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
        self._running -= 1
        if then is not None:
            then()

    def _one_ended(self) -> None:
        self._running -= 1

    def stop(self) -> None:
        """Cancel what runs on the event loop, but for the function that asks for it."""
        for task in self._tasks - {asyncio.current_task(self._session.program.loop)}:
            task.cancel()

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
        if run is None or (run.auto_update and not run.components):
            tree = session.tree
            if run is not None and run.ended_with_work and tree.is_clean():
                return
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


def _settle(outcome: concurrent.futures.Future[Any], settle: Callable[[Any], None], what: Any) -> None:
    """Tell whoever waits for a task how it ended; who has cancelled it does not wait."""
    with contextlib.suppress(concurrent.futures.InvalidStateError):
        if not outcome.cancelled():
            settle(what)


def _no_step() -> None:
    """Update nothing at a `yield` before the page is there."""
