"""What programs wait for that a library brings: a database's rows, another server's answer.

A function that waits for the visitor, as for the answer to a question, waits in code of its own or of Flet; nothing
comes before the test acts. One that waits within a library, or at a socket, waits for what is on its way.
"""

from __future__ import annotations

import asyncio
import gc
import types
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any
from weakref import WeakSet

__all__ = ["Answers"]

_HERE = str(PurePath(__file__).parents[1])
_ASYNCIO = str(PurePath(asyncio.__file__).parent)
_SOCKETS = frozenset(
    str(PurePath(_ASYNCIO, f"{name}.py"))
    for name in ("streams", "selector_events", "base_events", "subprocess", "base_subprocess")
)
_KINDS = (("cr_frame", "cr_await"), ("gi_frame", "gi_yieldfrom"), ("ag_frame", "ag_await"))
_RUNNING = (types.CoroutineType, types.GeneratorType, types.AsyncGeneratorType)
_LIBRARIES = frozenset({"site-packages", "dist-packages"})


class Answers:
    """Knows which answers are on their way to a program's functions.

    Args:
        loop: the loop that they run in.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop: Any = loop
        self._given_up: WeakSet[asyncio.Future[Any]] = WeakSet()

    def due(self, tasks: Iterable[asyncio.Task[Any]]) -> list[asyncio.Future[Any]]:
        """Return what these wait for, but for what was given up, and for the time of the program."""
        timed = {id(part) for handle in self._loop._scheduled for part in handle._args or ()}
        return [
            future
            for task in tasks
            for future in _awaited_by(task)
            if id(future) not in timed and future not in self._given_up
        ]

    def give_up(self, futures: Iterable[asyncio.Future[Any]]) -> None:
        """Wait for these no more: they may never come, as what a subscriber waits for."""
        self._given_up.update(futures)


def _awaited_by(task: asyncio.Task[Any]) -> Iterator[asyncio.Future[Any]]:
    waits_in = _files(task)
    outside = _is_outside(waits_in)
    waiting: list[Any] = [getattr(task, "_fut_waiter", None)]
    while waiting:
        future = waiting.pop()
        if isinstance(future, asyncio.Task):
            yield from _awaited_by(future)
        elif children := getattr(future, "_children", None):
            waiting.extend(child for child in children if not child.done())
        elif future is not None and outside:
            yield future


def _files(task: asyncio.Task[Any]) -> list[str]:
    """Return the files of the coroutines that wait for each other, the innermost last."""
    files: list[str] = []
    step: Any = task.get_coro()
    while step is not None:
        kind = next((kind for kind in _KINDS if hasattr(step, kind[0])), None)
        if kind is None:  # what `__await__` and a step of an async generator return hides what runs in it
            step = next((one for one in gc.get_referents(step) if isinstance(one, _RUNNING)), None)
            continue
        if (frame := getattr(step, kind[0])) is not None:
            files.append(frame.f_code.co_filename)
        step = getattr(step, kind[1])
    return files


def _is_outside(files: list[str]) -> bool:
    for file in reversed(files):
        if file in _SOCKETS:
            return True
        if not file.startswith(_ASYNCIO):  # a queue or a lock belongs to whoever waits at it
            return not file.startswith(_HERE) and not _LIBRARIES.isdisjoint(PurePath(file).parts)
    return False
