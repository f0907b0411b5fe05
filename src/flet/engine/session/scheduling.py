"""What a session runs of the program: at once, in turn with the events of its browser, in a task or in a thread."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Awaitable, Callable
from typing import Any

from flet.engine.session.failures import Failures
from flet.engine.session.host import Host
from flet.engine.session.inbound import Inbound
from flet.engine.session.runner import Runner
from flet.engine.tree.tree import Tree


class Scheduling:
    """The part of a session that runs functions of the program, and knows which are under way."""

    __slots__ = ()

    program: Host
    tree: Tree
    inbound: Inbound
    runner: Runner
    failures: Failures
    closed: bool

    @property
    def is_busy(self) -> bool:
        """Whether something runs for this visitor: `main`, a handler, a task that one of them started."""
        return self.runner.is_busy

    @property
    def functions_in_threads(self) -> int:
        """How many functions of the program run for this visitor in threads, or wait for one."""
        return self.runner.in_threads

    @property
    def arrived(self) -> int:
        """Number of the browser's frame that is carried out, or was last."""
        return self.inbound.arrived

    @property
    def is_at_rest(self) -> bool:
        """Whether the handlers of all that the browser has sent have ended."""
        return self.inbound.is_idle and not self.runner.awaits

    def run_aside(self, work: Callable[[], None], tidies_up: bool = False) -> None:
        """Do in a thread what the event loop has no time for; `tidies_up` as in `HandlerRun`."""
        self.runner.aside(work, tidies_up)

    def run_callback(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        then: Callable[[], None] | None = None,
    ) -> None:
        """Run a function of the program as if it were an event handler of the page, and `then` when it has ended."""
        self.runner.run(function, arguments, self.tree.root, self.failures.of_handler, then=then)

    def run_task(
        self,
        function: Callable[..., Awaitable[Any]],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        updates: bool = False,
    ) -> concurrent.futures.Future[Any]:
        """Start a coroutine function on the event loop, in the page's context; from any thread.

        Args:
            function: the function.
            args: its arguments by position.
            kwargs: those by name.
            updates: whether it is the program's, so that what it has changed is sent when it has ended.
        """
        return self.runner.task(function, args, kwargs, updates)

    def run_thread(self, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Call a function in a thread of its own, in the page's context; from any thread."""
        self.runner.thread(function, args, kwargs)

    def call_soon(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Call a function of the program for this page, in turn with its event handlers; from any thread."""
        self.program.on_loop(self.inbound.call, function, arguments)

    def call_first(self, function: Callable[..., Any]) -> None:
        """As `call_soon`, but before the events that wait."""
        self.program.on_loop(self.inbound.call_first, function)

    def call_for_timer(self, function: Callable[..., Any], then: Callable[[], None]) -> None:
        """As `call_soon`, and call `then` when the function has ended; on the event loop."""
        self.inbound.call(function, (), then)

    def tidy_up(self, function: Callable[[], Any]) -> None:
        """Call a function that undoes something: as `call_first` does, and also when the session has ended."""
        self.program.on_loop(self._tidy_up, function)

    def _tidy_up(self, function: Callable[[], Any]) -> None:
        if self.closed:
            self.runner.last(function)
        else:
            self.inbound.tidy_up(function)
