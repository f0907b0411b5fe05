"""One who has connected, until it is clear whose session is his: a new one, his own, or one of another worker."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import logging
from typing import TYPE_CHECKING

from flet.controls.page.make_page import page_of, take_registration, take_request
from flet.controls.page.page_events import ConnectEvent
from flet.engine.program.directory import DirectoryAway, Elsewhere, Kept, Lost
from flet.engine.session.context import current_page
from flet.engine.session.opening import open_session
from flet.engine.session.request import ClientRequest, same_user
from flet.engine.session.session import Session
from flet.engine.tree import wire
from flet.engine.tree.received import read_single_message
from flet.fastapi.clustered import clustered
from flet.fastapi.server.kept_stores import kept_store
from flet.fastapi.server.shutdown import SERVICE_RESTART, shutdown
from flet.fastapi.sign_in.returning import returns_to
from flet.fastapi.socket.close_codes import (
    AGAIN_LATER,
    MOVED,
    NOT_REGISTERED,
    TAKEN_OVER,
)
from flet.fastapi.socket.redraw import redraw
from flet.fastapi.socket.registration import Claim, find_session
from flet.fastapi.socket.relayed_arrival import RelayedArrival
from flet.fastapi.socket.session_cookie import read_secret, shown_secrets
from flet.messaging.connection import Connection
from flet.messaging.session import Session as VisitorSession

if TYPE_CHECKING:
    from flet.fastapi.socket.visit import Visit

__all__ = ["Arrival"]

REGISTER_WITHIN = 10.0
"""Seconds that a client has to register."""

LONGEST_REGISTRATION = 64 * 1024
"""Bytes that a client has to say who it is."""

REGISTRATION_PARTS = 1000
"""Values that it may consist of."""

HEARTBEATS = 20
"""Signs of life that are answered before a client has registered."""

LOOKS = 4
"""How often a session is looked for that has just moved on from the worker where it was."""

logger = logging.getLogger("flet")


class Arrival(RelayedArrival):
    """Finds the session of a visit, or begins one; and again where another worker gives it up.

    Args:
        visit: is given its session, or its way to the worker that has it.
    """

    __slots__ = ("_deadline", "_heartbeats")

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._deadline: asyncio.TimerHandle | None
        self._deadline = visit.program.loop.call_later(REGISTER_WITHIN, self._not_registered)
        self._heartbeats = 0

    def end(self) -> None:
        """Wait for no registration any more: it has come, or the connection has ended."""
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _not_registered(self) -> None:
        self.visit.program.dropped["not registered"] += 1
        self.visit.connection.close(NOT_REGISTERED, "not registered in time")

    async def received(self, frame: bytes) -> None:
        """Take a frame of one who has not registered yet."""
        if frame[:1] == b"\x03":
            self._heartbeats += 1
            if self._heartbeats > HEARTBEATS:
                self.visit.frames.bad("heartbeat before registration")
            self.visit.connection.answer_heartbeat()
            return
        if frame[:1] != b"\x00":
            self.visit.frames.bad("frame before registration")
            return
        if len(frame) > LONGEST_REGISTRATION:
            self.visit.frames.bad("registration too long")
            return
        try:
            action, body = read_single_message(frame, REGISTRATION_PARTS)
            claim = Claim.read(body) if action == wire.Action.REGISTER_CLIENT else None
        except wire.FrameError:
            self.visit.frames.bad("garbage")
            return
        if action != wire.Action.REGISTER_CLIENT:
            self.visit.frames.bad("message before registration")
            return
        if claim is None:
            self.visit.frames.bad("malformed registration")
        else:
            self.end()
            await self._register(claim, frame)

    async def _register(self, claim: Claim, frame: bytes) -> None:
        request = self.visit.make_request(self.visit.websocket, self.visit.program)
        back = await returns_to(self.visit.websocket, self.visit.program)
        try:
            await self._register_for(claim, frame, request, back)
        except DirectoryAway:
            self.visit.connection.close(AGAIN_LATER, "the session cannot be found now")

    async def _register_for(
        self, claim: Claim, frame: bytes, request: ClientRequest, back: str | None
    ) -> None:
        """Serve a browser, which may come `back` from a sign-in provider to a session that it does not name."""
        secret = read_secret(self.visit.websocket.scope)
        session = await find_session(self.visit.program, claim, secret, request.user)
        if session is None and back is not None:
            here = await self.visit.program.directory.find(back)
            session = here if here is not None and same_user(here.request.user, request.user) else None
        self.visit.frames.numbered = claim.numbered
        if session is not None:
            session.request = request
            self._welcome_back(session, claim)
        elif shutdown.begun and clustered.membership is not None:
            self.visit.connection.close(MOVED, "another worker takes new visitors")
        elif shutdown.begun:
            self.visit.connection.close(SERVICE_RESTART, "server is restarting")
        else:
            await self._elsewhere(claim, frame, request, secret, back)

    async def _elsewhere(
        self,
        claim: Claim,
        frame: bytes,
        request: ClientRequest,
        secret: str | None,
        back: str | None,
        looks: int = LOOKS,
    ) -> None:
        """Serve one whose session does not live here: where it lives, or with what is kept of it, or anew."""
        locate = self.visit.program.directory.locate
        named = claim.session_id
        found = await locate(back, secret, request.user) if back is not None else None
        if not isinstance(found, Elsewhere | Kept):
            back = None
            found = await locate(named, secret, request.user) if named is not None else None
        if isinstance(found, Elsewhere):
            again = functools.partial(self._elsewhere, claim, frame, request, secret, back, looks - 1)
            anew = functools.partial(self._welcome, claim, request, secret)
            self._relay(found, request.user, frame, back, again if looks > 1 else None, anew)
        elif isinstance(found, Kept):
            await self._welcome(claim, request, secret, kept=found)
        else:
            is_lost = (
                isinstance(found, Lost)
                and named is not None
                and not await self.visit.program.dismissals.has_ended(named)
            )
            await self._welcome(claim, request, secret, is_lost=is_lost)

    async def _welcome(
        self,
        claim: Claim,
        request: ClientRequest,
        secret: str | None,
        *,
        is_lost: bool = False,
        kept: Kept | None = None,
    ) -> None:
        program = self.visit.program
        session = self.visit.session = VisitorSession(Connection(program, request, secret))
        session.link.numbered = claim.numbered
        session.document = claim.document
        session.follows_lost = is_lost
        if is_lost:
            for key, value in kept_store(claim.session_id, shown_secrets(self.visit.websocket.scope)).items():
                session.store.set(key, value)
        if kept is not None:
            program.directory.adopt(session, kept)
            session.is_restored = True
            self.visit.built = asyncio.Event()
        page = page_of(session)
        take_registration(page, claim.page)
        session.last_route = page.route
        program.enter(session)
        self._attach(session)
        await program.directory.until_known(session)

        # A client that names a session may show leftovers of an earlier one.
        await open_session(
            session,
            self.visit.main,
            self.visit.before_main,
            reset=claim.session_id is not None,
            then=functools.partial(self._has_built, session) if kept is not None else None,
        )

    def _has_built(self, session: Session) -> None:
        if self.visit.built is not None and not self.visit.built.is_set():
            self.visit.built.set()
            _tell_of_return(session, restored=True)

    def _welcome_back(self, session: Session, claim: Claim) -> None:
        old = session.link.connection
        if old is not None:
            session.presence.detach(old)  # half-open: nobody has noticed that the browser was gone
            old.close(TAKEN_OVER, "taken over by a newer connection")
        self.visit.session = session
        link = session.link
        link.numbered = claim.numbered
        same_document = claim.numbered and claim.document == session.document
        missed = link.missed_since(claim.received) if same_document and not session.tree.lost else None
        if same_document and claim.received < link.first:
            session.is_restored = True  # it has not heard of it: the answer was lost on its way
        if not same_document:
            link.new_stream()
            session.new_document()
        session.document = claim.document
        page = page_of(session)
        take_request(page)
        route = take_registration(page, claim.page)
        self._attach(session)
        if missed is not None:
            link.acknowledged(claim.received)
            session.delivery.missed(missed)
        else:
            session.delivery.page()
            if not claim.numbered:
                redraw(session)
        _tell_of_return(session)
        if claim.numbered and not same_document and not session.presence.is_visible:
            _tell_that_shown(session)
        if route is not None:
            session.receive(
                wire.Action.CONTROL_EVENT, {"target": 1, "name": "route_change", "data": {"route": route}}
            )

    def _attach(self, session: Session) -> None:
        current_page.set(session.page)  # the log says whose frames are read here
        self.visit.context = contextvars.copy_context()
        self.visit.connection.overflow = self._too_slow
        session.presence.attach(self.visit.connection)
        logger.info("A browser is connected")

    def _too_slow(self) -> None:
        """Send the page as it is now: what the browser had not read was dropped."""
        self.visit.program.dropped["slow browser"] += 1
        if self.visit.session is not None:
            self.visit.session.delivery.page()


def _tell_that_shown(session: Session) -> None:
    """Tell that the tab is in front: the document before this one said, at its end, that it was hidden."""
    for state in ("show", "resume"):
        event = {"target": 1, "name": "app_lifecycle_state_change", "data": {"state": state}}
        session.receive(wire.Action.CONTROL_EVENT, event)


def _tell_of_return(session: Session, *, restored: bool = False) -> None:
    page = page_of(session)
    data = "restored" if restored else None
    session.raise_event("connect", ConnectEvent(name="connect", control=page, data=data, restored=restored))
