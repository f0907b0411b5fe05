"""Coroutines of the program that begin in the step that asked for them, and are tasks from their first line.

Most handlers wait for nothing. A task made for each of them would have a turn of the event loop only to find that there
is nothing left to do; so one that nobody has got hold of stands by for the next.
"""

from __future__ import annotations

import asyncio
import sys
import time
from asyncio.tasks import _enter_task, _leave_task
from collections.abc import Callable, Coroutine, Generator
from contextvars import Context
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import getweakrefcount

from flet.engine.declare.references import COUNTS, count
from flet.engine.session.watched import First, Watched, end, fail, wait

if TYPE_CHECKING:
    from flet.engine.session.host import SlowLoop


class FirstSteps:
    """Begins coroutines of the program on one event loop.

    Args:
        loop: the running one.
        slow_loop: is told of what takes long, and watches what goes on.

    Attributes:
        took: seconds of the latest first step.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, slow_loop: SlowLoop) -> None:
        self._loop = loop
        self._slow_loop = slow_loop
        self._spare: _Standby | None = None
        self.took = 0.0

    def begin(
        self, coroutine: Coroutine[Any, Any, None], function: Callable[..., Any], context: Context
    ) -> asyncio.Task[None] | None:
        """Carry out the first step of a coroutine, as a task would in its turn.

        Args:
            coroutine: what is carried out.
            function: whose work it is.
            context: where.

        Returns:
            The task that goes on with it, or is still to say how it ended; `None` where that is of interest to nobody.
        """
        spare, self._spare = self._spare, None
        if spare is None:
            spare = _Standby(self._loop)
        task = spare.task
        holders, looks = count(task), getweakrefcount(task)
        first = self._first_step(task, coroutine, function, context)
        if (
            first is None
            and COUNTS
            and holders == count(task)
            and looks == getweakrefcount(task)
            and spare.is_untouched()
        ):
            self._spare = spare
            return None
        spare.go_on(self._slow_loop.watch(coroutine, function, first or end), context)
        return task

    def _first_step(
        self,
        task: asyncio.Task[None],
        coroutine: Coroutine[Any, Any, None],
        function: Callable[..., Any],
        context: Context,
    ) -> First | None:
        """Carry out the first step on behalf of a task; returns with what it goes on, `None` where that is the end."""
        loop = self._loop
        around = asyncio.current_task(loop)
        if around is not None:
            _leave_task(loop, around)
        _enter_task(loop, task)
        modules, begun = len(sys.modules), time.monotonic()
        try:
            awaited = context.run(coroutine.send, None)
        except StopIteration:
            return None
        except BaseException as error:
            return partial(fail, error)
        else:
            return partial(wait, awaited)
        finally:
            self.took = took = time.monotonic() - begun
            if took > self._slow_loop.seconds:
                self._slow_loop.name(function, took, modules)
            _leave_task(loop, task)
            if around is not None:
                _enter_task(loop, around)


class _Standby(Coroutine[Any, Any, None]):
    """What a task carries out that waits to be given a coroutine which has begun."""

    __slots__ = ("_context", "_gate", "_goes_on", "_waits", "task")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._gate: asyncio.Future[None] = loop.create_future()
        self._waits = False
        self._goes_on: Watched[None] | None = None
        self._context = Context()  # of nobody: a task that stands by keeps no page
        self.task = loop.create_task(self, context=self._context)
        self.task._log_destroy_pending = False  # type: ignore[attr-defined]

    def is_untouched(self) -> bool:
        """Say whether the task is as good as new: nobody has cancelled it, or wants to be told of its end."""
        task = self.task
        return not (type(task) is not asyncio.Task or task.cancelling() or task.done() or task._callbacks)

    def go_on(self, coroutine: Watched[None], context: Context) -> None:
        """Go on with a coroutine whose first step has been carried out."""
        self._goes_on = coroutine
        self._context = context
        self.task._log_destroy_pending = True  # type: ignore[attr-defined]
        if self._waits and not self._gate.done():
            self._gate.set_result(None)

    def send(self, value: Any) -> Any:
        if self._goes_on is not None:
            return self._context.run(self._goes_on.send, value)
        self._waits = True
        self._gate._asyncio_future_blocking = True
        return self._gate

    def throw(self, error: Any, *_: Any) -> Any:
        if self._goes_on is not None:
            return self._context.run(self._goes_on.throw, error)
        raise error

    def close(self) -> None:
        if self._goes_on is not None:
            self._goes_on.close()

    def __await__(self) -> Generator[Any, Any, None]:
        raise RuntimeError("it belongs to its task")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._goes_on, name)  # where it is, for those who look at tasks
