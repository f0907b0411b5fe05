"""Sockets of browsers that landed on one worker and are served by another, which has the session."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.types import Message, Scope
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from flet.engine.program.directory import Relay
from flet.engine.session.request import user_name
from flet.fastapi.socket.arrival import Arrival
from flet.fastapi.socket.close_codes import NOT_FOR_IT, NOT_HERE
from flet.fastapi.socket.registration import Claim
from flet.fastapi.socket.session_cookie import OWN_SECRET
from flet.fastapi.socket.visit import Visit

if TYPE_CHECKING:
    from flet.cluster.relayed_socket import RelayedSocket
    from flet.engine.program.program import Program
    from flet.engine.session.request import ClientRequest

__all__ = ["RelayedVisits", "describe"]

_TOLD = ("path", "raw_path", "root_path", "query_string", "headers", "client", "server", "scheme", OWN_SECRET)


def describe(scope: Scope, user: Any, frame: bytes, session_id: str | None) -> dict[str, Any]:
    """Return what the worker that has the session has to know of a socket: plain data.

    Args:
        scope: of the socket.
        user: whom the site has recognised.
        frame: the registration.
        session_id: the session, where the browser does not name it.
    """
    told = {name: scope[name] for name in _TOLD if scope.get(name) is not None}
    told["headers"] = [[bytes(name), bytes(value)] for name, value in scope["headers"]]
    told["path_params"] = {name: str(value) for name, value in scope.get("path_params", {}).items()}
    return {"scope": told, "user": user_name(user), "frame": frame, "session": session_id}


class RelayedVisits:
    """Serves relayed sockets with the sessions of a program.

    Args:
        program: the program.
    """

    def __init__(self, program: Program) -> None:
        self._program = program

    async def serve(self, what: dict[str, Any], socket: RelayedSocket) -> None:
        """Serve one socket until it ends."""
        make = self._program.visit_of
        if make is None:
            socket.close(NOT_HERE)
            return
        scope: Scope = {"type": "websocket", **what["scope"], "state": {}, "subprotocols": []}
        for name in ("client", "server"):
            scope[name] = tuple(scope[name]) if scope.get(name) else None
        scope["headers"] = [tuple(pair) for pair in scope["headers"]]
        first: list[bytes] = [what["frame"]]

        async def receive() -> Message:
            frame = first.pop() if first else await socket.receive()
            if frame is None:
                return {"type": "websocket.disconnect", "code": socket.close_code or 1006}
            if isinstance(frame, bytes):
                return {"type": "websocket.receive", "bytes": frame}
            message: Message = frame
            return message

        async def send(message: Message) -> None:
            if message["type"] == "websocket.close":
                socket.close(message.get("code", 1000), message.get("reason") or "")
            elif socket.close_code is not None:
                raise OSError("the relay has ended")
            else:
                await socket.send(message["bytes"])

        websocket = WebSocket(scope, receive, send)
        websocket.client_state = websocket.application_state = WebSocketState.CONNECTED
        visit: Visit = make(websocket, RelayedVisit)
        assert isinstance(visit, RelayedVisit)
        visit.known_as = what["user"]
        visit.returns_to = what["session"]
        visit.connection.write = socket.write
        socket.taker = visit.take
        await visit.run()


class RelayedVisit(Visit):
    """One connection of a browser tab, which landed on another worker; it begins no session here."""

    known_as: str | None
    """By what name the site knows the user, as far as that can be told."""

    returns_to: str | None
    """The session that the browser comes back to from a sign-in provider."""

    def _arrival(self) -> Arrival:
        return _RelayedArrival(self, self.known_as, self.returns_to)


class _RelayedArrival(Arrival):
    __slots__ = ("_known_as", "_returns_to")

    def __init__(self, visit: Visit, known_as: str | None, returns_to: str | None) -> None:
        super().__init__(visit)
        self._known_as = known_as
        self._returns_to = returns_to

    async def _register(self, claim: Claim, frame: bytes) -> None:
        visit = self.visit
        request = visit.make_request(visit.websocket, visit.program)
        session = await visit.program.directory.find(self._returns_to or claim.session_id or "")
        if session is None:
            visit.connection.close(NOT_HERE)
        elif self._known_as != user_name(session.request.user):
            visit.connection.close(NOT_FOR_IT)
        else:
            self._as_before(request, session.request)
            await self._register_for(claim, frame, request, self._returns_to)

    @staticmethod
    def _as_before(request: ClientRequest, before: ClientRequest) -> None:
        """Keep what the site noted for the connection before: objects do not go from worker to worker."""
        request.user, request.state, request.session = before.user, before.state, before.session

    async def _elsewhere(self, *_: Any, **__: Any) -> None:
        self.visit.connection.close(NOT_FOR_IT)


def _passed_on(write: Callable[[bytes], bool], frame: bytes) -> bytes | None:
    return None if write(frame) else frame


async def pump(
    relay: Relay,
    websocket: WebSocket,
    write: Callable[[bytes], bool] | None,
    answered: Callable[[], None],
    ended: Callable[[Relay], None],
) -> None:
    """Pass on to a browser what the worker with its session sends, until one of them has gone.

    Args:
        relay: the way to that worker.
        websocket: the browser.
        write: sends it a frame in the same step, and says whether it has.
        answered: called when the worker has begun to serve it.
        ended: called at the end.
    """
    with contextlib.suppress(RuntimeError, OSError, WebSocketDisconnect, asyncio.CancelledError):
        while (frame := await relay.receive()) is not None:
            if not isinstance(frame, bytes):
                continue
            answered()
            await websocket.send({"type": "websocket.send", "bytes": frame})
            if write is not None:
                relay.taker = partial(_passed_on, write)
    ended(relay)
