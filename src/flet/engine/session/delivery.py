"""How a page gets to its browser as a whole; what changes on it comes after."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from flet.engine.session.context import HandlerRun, current_run
from flet.engine.session.page_changes import PageChanges
from flet.engine.tree import wire
from flet.engine.tree.turns import After
from flet.engine.tree.update import Update

if TYPE_CHECKING:
    from flet.engine.session.directives import BrowserDirectives
    from flet.engine.session.link import ClientSocket
    from flet.engine.session.outbox import Outbox
    from flet.engine.session.session import Session

SMALL_PAGE = 500
"""Controls up to which a whole page is packed on the event loop: a few milliseconds."""


class PageDelivery(PageChanges):
    """Sends the page of a session, and what changes on it.

    Args:
        session: whose page.
        outbox: as in `PageChanges`.
    """

    __slots__ = ("_due", "_sent", "_told", "directives")

    def __init__(self, session: Session, outbox: Outbox) -> None:
        super().__init__(session, outbox)
        self._due: ClientSocket | None = None
        self._sent: asyncio.Event | None = None
        self._told: set[tuple[int, str]] = set()
        self.directives: BrowserDirectives | None = None
        """What goes with the page, beside it."""

    def page(self, reset: bool = True, begins: bool = False) -> None:
        """Send the whole page: to a client that registers, was too slow, or missed an update; on the event loop.

        Only one is under way at a time.

        Args:
            reset: name the properties of the page that are at their defaults too; see `Tree.pack_whole`.
            begins: nothing of the program has run yet. The page then waits for `Outbox.release`.
        """
        connection = self._session.link.connection
        if connection is None or self._session.closed or self._due is connection:
            return
        is_due = self._due is not None
        self._due = connection
        self._outbox.ready = False
        if not is_due:
            self._aside(partial(self._make_page, connection, reset, begins), begins)

    @property
    def page_is_due(self) -> bool:
        """Whether a browser that is there waits for the whole page, which may be made in a thread."""
        return self._due is not None and self._due is self._session.link.connection

    async def page_is_sent(self) -> None:
        """Wait until the page that was asked for has been sent, or nobody is there any more."""
        if self._due is not None:
            self._sent = self._sent or asyncio.Event()
            await self._sent.wait()

    def _aside(self, work: Callable[[], None], short: bool = False) -> None:
        """Carry out what may take long: on the event loop only where it is short."""
        session = self._session
        tree = session.tree
        if short or not (tree.asks_program or tree.pending or not tree.index or len(tree.index) > SMALL_PAGE):
            work()
            return
        try:
            session.program.executor.pages.submit(session.context.copy().run, work)
        except RuntimeError:  # the server is ending
            work()

    def _make_page(self, connection: ClientSocket, reset: bool, begins: bool) -> None:
        def pack() -> After:
            if begins:
                tree.pack_first(update, self._registered, reset, first_page)
            else:
                tree.pack_whole(update, self._registered, reset)
            self._outbox.page_instead()
            session.program.on_loop(self._send_page, connection, update.messages[0], reset, begins)
            return partial(self._tell_of_page, update)

        def fail(error: Exception) -> None:
            session.failures.log(error, "The page could not be sent")
            session.program.on_loop(self._no_page)

        session = self._session
        tree, first_page = session.tree, session.program.first_page
        try:
            update = tree.begin(first_page) if begins else tree.prepare(tree.root)[0]
            tree.turns.take(pack, _guarded(pack, fail))
        except Exception as error:
            fail(error)

    def _registered(self, page: dict[str, Any]) -> Any:
        answer = self._answer(resumed=False) | {"page_patch": page}
        if self.directives is not None:
            answer |= self.directives.with_page()
        return [wire.Action.REGISTER_CLIENT, answer]

    def _send_page(self, connection: ClientSocket, message: bytes, reset: bool, begins: bool) -> None:
        """Send a page that was packed for a connection; on the event loop."""
        session = self._session
        link = session.link
        wanted = self._due
        self._due = None
        if session.closed or link.connection is None:
            self._no_page()
        elif link.connection is not connection:
            self.page(reset or wanted is not connection)  # the browser has come back meanwhile
        else:
            link.start_over()
            self._outbox.begin(connection, wire.message_frame(message))
            if not begins:
                self.release()
            for call in session.calls.messages():  # the new document knows nothing of them
                link.send([call])
            self._no_page()

    def release(self) -> None:
        """Let the page that a session begins with go, and what has changed on it since; on the event loop."""
        self._outbox.release()

    def _no_page(self) -> None:
        """No page is under way any more."""
        self._due = None
        if self._sent is not None:
            self._sent.set()
            self._sent = None

    def _tell_of_page(self, update: Update) -> None:
        """Log once what the update that brought it has told the program already."""
        self._tell(update)
        for control, error in update.errors:
            known = (control._i, str(error))
            if known not in self._told:
                self._told.add(known)
                self._session.failures.log(error, "Left out of the page")
        if update.late or self._session.tree.computed.missed:
            self.changes(self._session.tree.root)

    def page_as(self, wrap: Callable[[dict[str, Any]], Any]) -> None:
        """Send the page as a message that `wrap` makes of it, in turn with the updates."""

        def make() -> None:
            def pack() -> After:
                tree.pack_whole(update, wrap)
                self._outbox.post(update.messages)
                return partial(self._tell_of_page, update)

            update, _ = tree.prepare(tree.root)
            tree.turns.take(pack, _guarded(pack, self._session.failures.of_handler))

        tree = self._session.tree
        self._aside(make)

    def missed(self, frames: list[bytes]) -> None:
        """Answer a registration of a client that still has its page: it gets what it missed; on the event loop."""
        connection = self._session.link.connection
        if connection is not None:
            answer = [wire.Action.REGISTER_CLIENT, self._answer(resumed=True)]
            for frame in (wire.message_frame(wire.pack(answer)), *frames):
                connection.send(frame)

    def _answer(self, resumed: bool) -> dict[str, Any]:
        session = self._session
        link = session.link
        body: dict[str, Any] = {"session_id": session.id, "page_patch": None, "error": ""}
        if link.numbered:
            body["link"] = {"resumed": resumed, "received": link.acknowledges, "sent": link.sent}
            if session.follows_lost:
                body["link"]["lost"] = True
                session.follows_lost = False
            elif session.is_restored:
                body["link"]["restored"] = True
                session.is_restored = False
            if session.program.worker_url is not None:
                body["link"]["worker"] = session.program.worker_url
            link.told = link.acknowledges
        return body

    def close(self) -> None:
        """Unmount the page, once no update of it is being packed."""
        tree = self._session.tree

        def work() -> After:
            update = tree.unmount_all()
            return partial(tree.tell_who_left, update)

        def unmount() -> None:
            tree.turns.take(work, work)

        if tree.members.departing or len(tree.index) > SMALL_PAGE:
            self._session.run_aside(unmount, tidies_up=True)
        else:
            context = self._session.context.copy()
            context.run(current_run.set, HandlerRun(tidies_up=True))
            context.run(unmount)
        self._no_page()


def _guarded(pack: Callable[[], After], failed: Callable[[Exception], None]) -> Callable[[], After | None]:
    def work() -> After | None:
        try:
            return pack()
        except Exception as error:
            failed(error)
            return None

    return work
