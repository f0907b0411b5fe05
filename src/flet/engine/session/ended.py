"""Who is told that a session has ended: code that goes on for its visitor, and nobody else."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from flet.engine.session.calls import SessionClosed
from flet.engine.session.context import current_page, current_run

if TYPE_CHECKING:
    from flet.engine.session.session import Session

_SINCE = "_flet_since"
"""Attribute of a thread: the first session that it was there before."""


class SeenThreads:
    """Which threads were there before a session.

    A thread that the program has started itself knows no page. One that was there before the session, or has updated
    several pages, serves all visitors; another is taken for the visitor's.
    """

    def __init__(self) -> None:
        self._sessions = 0
        self._here = threading.local()

    def session_begins(self) -> int:
        """Count a session; returns its number."""
        self._sessions = number = self._sessions + 1
        for thread in threading.enumerate():
            thread.__dict__.setdefault(_SINCE, number)
        return number

    def updates(self, session: int) -> None:
        """Note that the calling thread updates a page: one that does so for several visitors serves all of them."""
        if getattr(self._here, "session", session) != session:
            threading.current_thread().__dict__[_SINCE] = 0
        self._here.session = session

    def is_older(self, thread: threading.Thread, session: int) -> bool:
        """Say whether a thread was there before a session began."""
        since: int = thread.__dict__.get(_SINCE, self._sessions + 1)
        return since <= session


seen_threads = SeenThreads()


def end_threads_quietly() -> None:
    """Keep from whoever is told of failures that a thread has ended because its visitor has left."""
    tell = threading.excepthook
    if getattr(tell, "knows_visitors", False):
        return

    def tell_unless_visitor_left(args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SessionClosed:
            tell(args)

    tell_unless_visitor_left.knows_visitors = True  # type: ignore[attr-defined]
    threading.excepthook = tell_unless_visitor_left


def ended_for(session: Session) -> BaseException | None:
    """Return what the code that runs is told of a session that has ended; `None` where it goes on for others."""
    run = current_run.get()
    if run is not None and run.tidies_up:
        return None
    page = current_page.get(None)
    on_loop = threading.get_ident() == session.program.loop_thread
    if page is None:
        if on_loop or seen_threads.is_older(threading.current_thread(), session.number):
            return None
    elif page is not session.page:
        return None
    text = "the visitor has left and the session has ended"
    # A task that the program has started itself, and awaits nowhere, would be in the log with any other error.
    return asyncio.CancelledError(text) if on_loop else SessionClosed(text)
