"""Tasks that a program makes itself, by `asyncio.create_task` and the like: watched as its handlers are."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import CoroutineType
from typing import Any

from flet.engine.declare.own_sources import is_own
from flet.engine.session.context import current_page

Factory = Callable[..., asyncio.Future[Any]]


def watch_own_tasks(loop: asyncio.AbstractEventLoop) -> None:
    """Watch the tasks of an event loop that are made on behalf of a page, from now on."""
    factory = loop.get_task_factory()
    if not isinstance(factory, _OwnTasks):
        loop.set_task_factory(_OwnTasks(factory))


class _OwnTasks:
    """Makes the tasks of an event loop.

    Args:
        make: who did so before, if not the loop itself. A later factory may take the place of this one.
    """

    def __init__(self, make: Factory | None) -> None:
        self._make = make

    def __call__(
        self, loop: asyncio.AbstractEventLoop, coroutine: Any, /, **options: Any
    ) -> asyncio.Future[Any]:
        page = current_page.get(None)
        if (
            page is not None
            and type(coroutine) is CoroutineType
            and not is_own(coroutine.cr_code.co_filename)
        ):
            coroutine = page.session.program.slow_loop.watch(coroutine, coroutine)
        if self._make is not None:
            return self._make(loop, coroutine, **options)
        return asyncio.Task(coroutine, loop=loop, **options)
