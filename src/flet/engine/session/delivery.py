"""How a page gets to its browser: whole, and what changes on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl
from flet.engine.session.failures import FAILURES
from flet.engine.tree import wire
from flet.engine.tree.update import Update

if TYPE_CHECKING:
    from flet.engine.session.directives import BrowserDirectives
    from flet.engine.session.outbox import Outbox
    from flet.engine.session.session import Session


class PageDelivery:
    """Sends the page of a session.

    Args:
        session: whose page.
        outbox: takes the changes, so that they keep their order with what else is sent.
        unanswered: gives the calls that a browser which gets the page anew has to be asked again.
    """

    __slots__ = ("_outbox", "_session", "_unanswered", "directives")

    def __init__(self, session: Session, outbox: Outbox, unanswered: Callable[[], Iterable[bytes]]) -> None:
        self._session = session
        self._outbox = outbox
        self._unanswered = unanswered
        self.directives: BrowserDirectives | None = None
        """What goes with the page, beside it."""

    def changes(self, scope: BaseControl) -> None:
        """Send what changed in `scope` and below."""
        session = self._session
        tree = session.tree
        while True:
            with tree.lock:
                if tree.lost:
                    session.program.on_loop(self.page)
                    flush = Update()
                else:
                    flush = tree.flush(scope)
                    if flush.messages:
                        self._outbox.post(flush.messages)
            self._did_mount(flush)
            if not tree.wants_again():
                return

    def page(self, reset: bool = True) -> None:
        """Send the whole page: to a client that registers, was too slow, or missed an update; on the event loop.

        Args:
            reset: name the properties of the page that are at their defaults too; see `Tree.whole`.
        """
        session = self._session
        connection = session.link.connection
        if connection is None or session.closed:
            return

        def wrap(page: dict[str, Any]) -> Any:
            answer = self._answer(resumed=False) | {"page_patch": page}
            if self.directives is not None:
                answer |= self.directives.with_page()
            return [wire.Action.REGISTER_CLIENT, answer]

        with session.tree.lock:
            session.link.start_over()
            flush = session.tree.whole(wrap, reset)
            self._outbox.page_instead()
            connection.send(wire.message_frame(flush.messages[0]))
        self._did_mount(flush)
        for message in self._unanswered():
            session.link.send([message])

    def page_as(self, wrap: Callable[[dict[str, Any]], Any]) -> None:
        """Send the page as a message that `wrap` makes of it, in turn with the updates."""
        with self._session.tree.lock:
            flush = self._session.tree.whole(wrap)
            self._outbox.post(flush.messages)
        self._did_mount(flush)

    def missed(self, frames: list[bytes]) -> None:
        """Answer a registration of a client that still has its page: it gets what it missed; on the event loop."""
        connection = self._session.link.connection
        if connection is not None:
            answer = [wire.Action.REGISTER_CLIENT, self._answer(resumed=True)]
            for frame in (wire.message_frame(wire.pack(answer)), *frames):
                connection.send(frame)

    def _did_mount(self, flush: Update) -> None:
        for control in flush.mounted:
            try:
                control.did_mount()
            except FAILURES as error:
                self._session.failures.of_hook(error, control)

    def _answer(self, resumed: bool) -> dict[str, Any]:
        session = self._session
        link = session.link
        body: dict[str, Any] = {"session_id": session.id, "page_patch": None, "error": ""}
        if link.numbered:
            body["link"] = {"resumed": resumed, "received": link.received, "sent": link.sent}
        return body
