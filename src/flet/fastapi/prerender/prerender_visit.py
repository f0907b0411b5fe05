"""A short visit to a program by one that reads what is there and leaves."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import Callable
from typing import Any

import anyio.to_thread

from flet.controls.page.make_page import page_of, take_registration
from flet.engine.program.program import Program
from flet.engine.session.failures import Failures
from flet.engine.session.opening import open_session
from flet.engine.session.request import ClientRequest
from flet.engine.session.session import Session
from flet.engine.tree import wire
from flet.fastapi.prerender.answers import answer
from flet.fastapi.prerender.document import PrerenderedPage, written

__all__ = ["PrerenderVisit"]

WITHIN = 3.0
"""Seconds that a program has to build its page."""

QUIET = 1.5
"""Seconds without a change after which a program that goes on, to feed its page, has built it."""

TO_TIDY_UP = 1.0
"""Seconds that handlers of its end have before they are cancelled."""

STEP = 0.01
LONGEST_STEP = 1.0
SETTLED = 3
"""Steps without anything running, after which nothing more comes."""

MOST_ROUTES = 20
SCREEN = {
    "web": True,
    "pwa": False,
    "debug": False,
    "wasm": False,
    "test": False,
    "multi_view": False,
    "pyodide": False,
    "platform_brightness": "light",
    "platform": "linux",
    "width": 1280.0,
    "height": 800.0,
}
MEDIA = {
    "padding": {"top": 0.0, "right": 0.0, "bottom": 0.0, "left": 0.0},
    "view_padding": {"top": 0.0, "right": 0.0, "bottom": 0.0, "left": 0.0},
    "view_insets": {"top": 0.0, "right": 0.0, "bottom": 0.0, "left": 0.0},
    "device_pixel_ratio": 1.0,
    "orientation": "landscape",
    "always_use_24_hour_format": False,
}


class PrerenderVisit:
    """One visit: the session, and in the place of the browser what answers its calls.

    Args:
        program: A program for this visit alone: what runs on behalf of it ends with it.
        main: Builds the page.
        before_main: Called before that.
        request: What is told of the reader.
        route: Where it begins.
    """

    def __init__(
        self,
        program: Program,
        main: Callable[..., Any],
        before_main: Callable[..., Any] | None,
        request: ClientRequest,
        route: str,
    ) -> None:
        self._program = program
        self._main = main
        self._before_main = before_main
        self._session = _ReadSession(program, request)
        self._route = route
        self._routes = 0
        self._frames = 0
        self._changed = time.monotonic()
        self._crashed = False

    async def take(self) -> PrerenderedPage | None:
        """Return what there is to read; `None` where the program failed."""
        session = self._session
        take_registration(page_of(session), SCREEN | {"route": self._route, "media": MEDIA})
        session.last_route = self._route
        session.presence.attach(self)
        # What is there by then is what a visitor would see by then.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(WITHIN):
                await open_session(session, self._main, self._before_main, reset=False)
                await self._settled()
        if self._crashed:
            return None
        if session.directives.leaving is not None:
            return PrerenderedPage("", self._route, None, None, None, elsewhere=session.directives.leaving)
        return await anyio.to_thread.run_sync(self._write)

    async def leave(self) -> None:
        """End the visit; returns when nothing of it runs any more, which a function in a thread may put off."""
        session = self._session
        session.raise_event("disconnect")
        session.close()
        await self._ended(TO_TIDY_UP)
        for task in tuple(self._program.tasks):
            task.cancel()
        await self._ended(math.inf)

    async def _ended(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        step = STEP
        while self._session.is_busy and time.monotonic() < deadline:
            await asyncio.sleep(step)
            step = min(step * 2, LONGEST_STEP)

    async def _settled(self) -> None:
        idle = 0
        while idle < SETTLED:
            await asyncio.sleep(STEP)
            if self._crashed or (self._frames > 1 and time.monotonic() - self._changed > QUIET):
                return
            idle = 0 if self._session.is_busy else idle + 1

    def _write(self) -> PrerenderedPage | None:
        page = self._session.tree.whole(lambda page: page).messages[0]
        return written(wire.unpack(page), self._route, page_of(self._session).status)

    # The connection to the browser, as the session sees it

    waiting_bytes = 0

    def send(self, *frames: bytes) -> None:
        """Take frames of the session."""
        for frame in frames:
            self._take(frame)

    def _take(self, frame: bytes) -> None:
        action, body = wire.unpack(memoryview(frame)[1:])
        self._frames += 1
        self._changed = time.monotonic()
        if action == wire.Action.SESSION_CRASHED:
            self._crashed = True
        elif action == wire.Action.INVOKE_METHOD:
            self._program.loop.call_soon(self._answer, body)

    def close(self, code: int, reason: str = "") -> None:
        """Nothing is left open here."""

    def _answer(self, call: dict[str, Any]) -> None:
        control = self._session.index.get(call["control_id"])
        kind = control._c if control is not None else ""
        if (kind, call["name"]) == ("Page", "push_route"):
            self._go(str((call.get("args") or {}).get("route") or "/"))
        result = {"control_id": call["control_id"], "call_id": call["call_id"], "error": None}
        self._session.receive(wire.Action.INVOKE_METHOD, result | {"result": answer(kind, str(call["name"]))})

    def _go(self, route: str) -> None:
        self._routes += 1
        if route == self._route or self._routes > MOST_ROUTES:
            return
        self._route = route
        self._session.receive(wire.Action.UPDATE_CONTROL_PROPS, {"id": 1, "props": {"route": route}})
        event = {"target": 1, "name": "route_change", "data": {"route": route}}
        self._session.receive(wire.Action.CONTROL_EVENT, event)


class _ReadSession(Session):
    """A session in which nobody is told of what fails after its end."""

    def __init__(self, program: Program, request: ClientRequest) -> None:
        super().__init__(program, request)
        self.failures = _QuietFailures(self)


class _QuietFailures(Failures):
    """What fails after the end has nobody to tell."""

    def log(self, error: BaseException, what: str) -> str:
        return "" if self._session.closed else super().log(error, what)

    def _tell(self, error: BaseException, reference: str) -> None:
        if not self._session.closed:
            super()._tell(error, reference)
