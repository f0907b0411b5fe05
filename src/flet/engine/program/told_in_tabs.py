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
    if not _programs:
        warnings.showwarning = _and_warning(warnings.showwarning)
        threading.excepthook = _and_thread(threading.excepthook)
    _programs.add(program)
    loop = program.loop
    loop.set_exception_handler(_and_task(loop.get_exception_handler()))


def _and_warning(before: Callable[..., None]) -> Callable[..., None]:
    def show(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        before(message, category, filename, lineno, file, line)
        page = current_page.get(None)
        if page is not None and file is None and issubclass(category, _TOLD):
            text = f"{message} ({Path(filename).name}, line {lineno})"
            _soon(page.sess, lambda session: session.failures.warning(text))

    return show


def _and_thread(before: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def failed(arguments: Any) -> None:
        before(arguments)
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            _to_all(arguments.exc_value)

    return failed


def _and_task(before: Callable[..., Any] | None) -> Callable[..., None]:
    def failed(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if before is not None:
            before(loop, context)
        else:
            loop.default_exception_handler(context)
        error = context.get("exception")
        if isinstance(error, Exception) and context.get("future") is not None:
            _to_all(error)

    return failed


def _to_all(error: BaseException) -> None:
    """Tell every tab: a thread or a task that the program has started by itself belongs to no visitor."""
    for program in tuple(_programs):
        for session in tuple(program):
            _soon(session, lambda session: session.failures.elsewhere(error))


def _soon(session: Session, tell: Callable[[Session], None]) -> None:
    """Tell in a turn of its own: a warning may come while the page is packed."""
    if not session.program.loop.is_closed():
        session.program.loop.call_soon_threadsafe(tell, session)
