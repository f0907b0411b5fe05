"""Running the program's functions for one session: `main` first, then handlers and whatever they start."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from flet.engine.session.handler_runner import HandlerRunner
from flet.engine.session.handlers import finish_async, finish_sync, is_async, takes_argument
from flet.engine.session.host import SyncCall
from flet.engine.session.running import Failed, Function, no_step

if TYPE_CHECKING:
    from flet.engine.session.session import Session


_MAIN_ALONE = 1.0
"""Seconds for which events wait for a sync main()."""


class Runner(HandlerRunner):
    """Runs the functions of the program for one session; arguments as of `HandlerRunner`."""

    __slots__ = ("_main_lasts", "_main_timer")

    def __init__(
        self,
        session: Session,
        started: Callable[[object], None],
        ended: Callable[[object], None],
        give: Callable[[int], None],
    ) -> None:
        super().__init__(session, started, ended, give)
        self._main_lasts = 0
        self._main_timer: asyncio.TimerHandle | None = None

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
            finished = session.program.slow_loop.watch(finish_async(result, no_step), function)
            await loop.create_task(finished, context=context)
        else:
            call = session.program.slow_threads.add(function, context)

            def work() -> None:
                call.begin()
                finish_sync(function(*arguments), no_step, loop)

            try:
                await loop.run_in_executor(session.program.executor.pages, context.run, work)
            finally:
                session.program.slow_threads.end(call)

    def main(self, function: Function, failed: Failed, then: Callable[[], None] | None = None) -> None:
        """Start `main`; `then` is called when it has ended, or goes on for a while."""
        root, later = self._session.tree.root, self._session.program.loop.call_later
        ended = partial(self._main_ended, then)
        call = self.run(function, self._page_argument(function), root, failed, then=ended, is_main=True)
        if call is None:
            self._main_timer = later(_MAIN_ALONE, self._async_main_goes_on, then)
        else:
            self._main_timer = later(_MAIN_ALONE, self._goes_on, call, then)

    def _main_ended(self, then: Callable[[], None] | None) -> None:
        self._main_lasts = 0
        if self._main_timer is not None:
            self._main_timer.cancel()
            self._main_timer = None
        if then is not None:
            then()

    def _async_main_goes_on(self, then: Callable[[], None] | None) -> None:
        self._main_lasts = 1
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
