"""What the log and the visitor are told when a program fails."""

from __future__ import annotations

import logging
import secrets
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from flet.engine.declare.control import BaseControl
from flet.engine.declare.own_sources import is_own
from flet.engine.session.context import running_function
from flet.engine.session.function_name import function_place
from flet.engine.session.seldom import Seldom
from flet.engine.tree import wire
from flet.engine.tree.update import FAILURES

if TYPE_CHECKING:
    from flet.engine.session.session import Session

__all__ = ["FAILURES", "Failures"]


logger = logging.getLogger("flet")

IN_FULL = 5
ONE_BY_ONE = 100
"""How often the same failure of a session is logged with its traceback, and as a line of its own."""

KINDS = 1000
"""Failures of a session that are told from each other."""


class Failures:
    """Reports the failures of one session: whole to the log, and by a reference to it to the visitor."""

    __slots__ = ("_known", "_seldom", "_session")

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[object, ...], tuple[str, int]] = {}
        self._seldom: Seldom | None = None

    def of_main(self, error: BaseException) -> None:
        """Tell that `main` or `before_main` raised: there is no page to show."""
        reference = self.log(error, "The program failed to start")
        text = self._for_visitor("The application could not start", error, reference)
        self._session.send([wire.Action.SESSION_CRASHED, {"message": text}])

    def of_handler(self, error: BaseException) -> None:
        """Tell that a handler raised."""
        self._tell(error, self.log(error, "A handler failed"))

    def of_component(self, error: BaseException, where: str) -> None:
        """Tell that a component raised while it rendered; `where` names it and those around it."""
        self._tell(error, self.log(error, f"{where} failed"))

    def of_hook(self, error: BaseException, control: BaseControl) -> None:
        """Tell that a life cycle hook raised."""
        self._tell(error, self.log(error, f"A hook of {control._flet_name()} failed"))

    def elsewhere(self, error: BaseException) -> None:
        """Tell of what was raised outside of the session's own functions, and was logged there."""
        self._show(f"Something went wrong: {failure_text(error)}")

    def warning(self, text: str) -> None:
        """Tell who writes the program of a warning."""
        self._show(text)

    def _show(self, text: str) -> None:
        if not self._session.closed:
            self._session.page.show_error(text)

    def log(self, error: BaseException, what: str) -> str:
        """Log an error; returns the reference by which it is found."""
        session = self._session
        reference = secrets.token_hex(4)
        if session.program.meter is not None:
            session.program.meter.failed()
        # What another visitor does may run code of this one; the line is about this one.
        context = session.context.copy()
        failure = what, type(error), _place(error)
        first, number = self._known.get(failure, (reference, 0))
        if len(self._known) < KINDS:
            self._known[failure] = first, number + 1
        if number < IN_FULL:
            context.run(logger.error, "%s [%s]", what, reference, exc_info=error)
        elif number < ONE_BY_ONE:
            context.run(logger.error, "%s [%s], as in [%s]: %s", what, reference, first, type(error).__name__)
        else:
            self._seldom = self._seldom or Seldom(logger)
            context.run(self._seldom.warning, "%s, again as in [%s]: %s", what, first, type(error).__name__)
            return first
        return reference

    def _tell(self, error: BaseException, reference: str) -> None:
        if self._session.closed:
            return
        try:
            self._session.page.show_error(self._for_visitor("Something went wrong", error, reference))
        except Exception as second:
            logger.error("The visitor could not be told of [%s]", reference, exc_info=second)

    def _for_visitor(self, what: str, error: BaseException, reference: str) -> str:
        if self._session.program.shows_errors:
            return f"{what}: {failure_text(error)}"
        return f"{what}. Reference: {reference}"


def _place(error: BaseException) -> tuple[str, int] | None:
    """Return where in the program it was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace is not None else None


def failure_text(error: BaseException) -> str:
    """Return the error in one line, for who writes the program: with the place in it that the error comes from."""
    line = traceback.format_exception_only(error)[-1].strip()
    if isinstance(error, SyntaxError):
        return f"{line} ({Path(error.filename or '').name}, line {error.lineno})"
    places = [frame for frame in traceback.extract_tb(error.__traceback__) if not is_own(frame.filename)]
    if not places:
        # It was called in the wrong way, so none of its lines has run.
        function = running_function()
        if function is None:
            return line
        file, number = function_place(function)
        # What is built in has no line.
        return f"{line} ({Path(file).name}, line {number})" if number else f"{line} ({file})"
    return f"{line} ({Path(places[-1].filename).name}, line {places[-1].lineno})"
