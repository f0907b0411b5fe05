"""What only a terminal is told, told in the tabs too: warnings, and failures of threads and tasks that are nobody's."""

from __future__ import annotations

import asyncio
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO
from weakref import WeakSet

from flet.engine.declare.misspelt import MisspeltWarning
from flet.engine.declare.type_check import MisfitWarning
from flet.engine.session.context import current_page

if TYPE_CHECKING:
    from flet.engine.program.program import Program
    from flet.engine.session.session import Session

__all__ = ["tell_in_tabs"]

_TOLD = (MisspeltWarning, MisfitWarning, RuntimeWarning)
_programs: WeakSet[Program] = WeakSet()


def tell_in_tabs(program: Program) -> None:
    """Have the open tabs of a program show what its terminal is told, for who writes it."""
    if program in _programs:
        return
    _programs.add(program)
    # Those of an earlier program may still be there, or of another one on the same loop: each is told once.
    if not isinstance(warnings.showwarning, _AndWarning):
        warnings.showwarning = _AndWarning(warnings.showwarning)
    if not isinstance(threading.excepthook, _AndThread):
        threading.excepthook = _AndThread(threading.excepthook)
    handler = program.loop.get_exception_handler()
    if not isinstance(handler, _AndTask):
        program.loop.set_exception_handler(_AndTask(handler))


class _AndWarning:
    """Shows a warning as before, and tells the tab on whose behalf the code runs."""

    def __init__(self, before: Callable[..., None]) -> None:
        self._before = before

    def __call__(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        self._before(message, category, filename, lineno, file, line)
        page = current_page.get(None)
        if page is not None and file is None and issubclass(category, _TOLD):
            text = f"{message} ({Path(filename).name}, line {lineno})"
            _soon(page.sess, lambda session: session.failures.warning(text))


class _AndThread:
    """Tells of a thread that has failed as before, and in the tabs."""

    def __init__(self, before: Callable[[Any], Any]) -> None:
        self._before = before

    def __call__(self, arguments: Any) -> None:
        self._before(arguments)
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            _to_all(arguments.exc_value)


class _AndTask:
    """Tells of a task that has failed as before, and in the tabs."""

    def __init__(self, before: Callable[..., Any] | None) -> None:
        self._before = before

    def __call__(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if self._before is not None:
            self._before(loop, context)
        else:
            loop.default_exception_handler(context)
        error = context.get("exception")
        if isinstance(error, Exception) and context.get("future") is not None:
            _to_all(error)


def _to_all(error: BaseException) -> None:
    """Tell every tab: a thread or a task that the program has started by itself belongs to no visitor."""
    for program in tuple(_programs):
        for session in tuple(program):
            _soon(session, lambda session: session.failures.elsewhere(error))


def _soon(session: Session, tell: Callable[[Session], None]) -> None:
    """Tell in a turn of its own: a warning may come while the page is packed."""
    if not session.program.loop.is_closed():
        session.program.loop.call_soon_threadsafe(tell, session)
