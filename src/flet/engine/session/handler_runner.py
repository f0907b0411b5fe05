"""Running handlers: async ones on the event loop, sync ones in threads, each followed by the update that it needs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Coroutine
from contextvars import Context
from functools import partial
from types import CoroutineType, FunctionType
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl
from flet.engine.session.context import HandlerRun, current_run
from flet.engine.session.failures import FAILURES
from flet.engine.session.handlers import exit_called, finish_async, finish_sync, is_async, takes_argument
from flet.engine.session.host import SyncCall
from flet.engine.session.own_functions import OwnFunctions
from flet.engine.session.running import Failed, Function
from flet.engine.session.taken_defaults import tell_of_default

if TYPE_CHECKING:
    from flet.engine.session.session import Session


_AT_ONCE = 0.005
"""Seconds of handlers that have begun at once, after which others have their turns."""


class ThisTurn:
    """What events wait for that is over when the others have had their turns."""

    __slots__ = ()


_THIS_TURN = ThisTurn()


class HandlerRunner(OwnFunctions):
    """Runs the handlers of one session, and other functions like them.

    Args:
        session: the session.
        started: called with a token when a sync function begins: later events wait for it.
        ended: called with the token when it has ended.
        give: called with the bytes that were held for an event whose handler has ended.
    """

    __slots__ = ("_awaited", "_begins", "_ended", "_give", "_held", "_started")

    def __init__(
        self,
        session: Session,
        started: Callable[[object], None],
        ended: Callable[[object], None],
        give: Callable[[int], None],
    ) -> None:
        super().__init__(session)
        self._started = started
        self._ended = ended
        self._give = give
        self._awaited = 0
        self._begins = False
        self._held = 0.0

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
        if type(function) is FunctionType and function.__defaults__:
            try:
                tell_of_default(function, event, self._session.context)
            except Warning as warning:  # warnings are errors here
                failed(warning)
        self.run(function, arguments, event.control, failed, size, at_once=at_once)
        return True

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
        tidies_up: bool = False,
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
            tidies_up: whether it undoes something, and goes on when the session ends.
        """
        session = self._session
        context = session.context.copy()
        run = HandlerRun(session.ending or tidies_up, control, session.inbound.arrived, function)
        if is_async(function):
            self._awaited += 1
            coroutine = self._run_async(run, function, arguments, control, failed, size)
            self._begin(function, coroutine, context, then, at_once, tidies_up)
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
        tidies_up: bool,
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
            self._keep(coroutine, program.loop.create_task(watched, context=context), then, tidies_up)
        program.loop.call_soon(self._ended, _THIS_TURN)
