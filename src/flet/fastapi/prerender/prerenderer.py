"""The first views of one program: how many at once, for how long they are kept."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.datastructures import Headers
from starlette.types import Scope

from flet.engine.session.request import ClientRequest
from flet.fastapi.forwarded.forwarded_request import forwarded
from flet.fastapi.forwarded.url_paths import join_paths

if TYPE_CHECKING:
    from flet.fastapi.prerender.document import PrerenderedPage
    from flet.fastapi.prerender.prerender_visit import PrerenderVisit
    from flet.fastapi.socket.flet_app import FletApp

__all__ = ["Prerenderer"]

AT_ONCE = 4
PATIENCE = 5.0
"""Seconds that a request waits for its turn; then it gets the page without content."""

CACHED_SECONDS = 60.0
CACHED_VIEWS = 200
CACHED_CHARACTERS = 8 * 1024 * 1024

TOLD = ("user-agent", "accept-language")
"""Headers that the program is told."""

logger = logging.getLogger("flet")

Key = tuple[str, ...]


@dataclass(slots=True)
class _Cached:
    view: PrerenderedPage | None
    until: float

    @property
    def size(self) -> int:
        return len(self.view.html) if self.view is not None else 0


class Prerenderer:
    """Visits a program on behalf of those who read its pages instead of running them.

    The program sees a new visitor without cookies each time: what it shows to one who has signed in is never read. A
    view is kept for a minute, for the same reader only, as the program may show what it knows of its visitor.

    Args:
        app: The program.
    """

    def __init__(self, app: FletApp) -> None:
        self._app = app
        self._cache: OrderedDict[Key, _Cached] = OrderedDict()
        self._under_way: dict[Key, asyncio.Task[PrerenderedPage | None]] = {}
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._leaving: set[asyncio.Task[None]] = set()

    async def of(self, scope: Scope, route: str) -> PrerenderedPage | None:
        """Return the first view of a route, `None` where there is none: the program fails, or too many ask.

        Args:
            scope: The request.
            route: The route, with its query.
        """
        told = {name: Headers(scope=scope).get(name, "") for name in TOLD}
        visitor = forwarded(scope)
        place = (
            visitor.scheme,
            visitor.host,
            visitor.prefix,
            visitor.client or "",
            scope.get("root_path", ""),
        )
        key = (*place, route, *told.values())
        kept = self._cache.get(key)
        if kept is not None and kept.until > time.monotonic():
            return kept.view
        task = self._under_way.get(key)
        if task is None or task.get_loop() is not asyncio.get_running_loop():
            task = self._under_way[key] = asyncio.create_task(self._visit(key, scope, route, told))
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        return await asyncio.shield(task)

    async def _visit(
        self, key: Key, scope: Scope, route: str, told: dict[str, str]
    ) -> PrerenderedPage | None:
        try:
            async with asyncio.timeout(PATIENCE):
                await self._turns.acquire()
        except TimeoutError:
            return None
        visit = None
        try:
            visit = self._open_visit(scope, route, told)
            view = await visit.take()
        except Exception:
            logger.exception("The first view of %s could not be made", route)
            view = None
        finally:
            leaving = asyncio.create_task(self._leave(visit))
            self._leaving.add(leaving)
            leaving.add_done_callback(self._leaving.discard)
        self._keep(key, view)
        return view

    def _open_visit(self, scope: Scope, route: str, told: dict[str, str]) -> PrerenderVisit:
        from flet.fastapi.prerender.prerender_visit import PrerenderVisit

        app, visitor = self._app, forwarded(scope)
        mount = scope.get("root_path", "") if app.app_mount_path is None else app.app_mount_path
        uploads = (lambda name, seconds: "") if app.upload_endpoint_path else None
        place = app.place(visitor, join_paths(mount), uploads)
        request = ClientRequest(
            ip=visitor.client,
            user_agent=told["user-agent"],
            headers=told,
            find_place=lambda: place,
        )
        program = app.program_for(scope).for_one_visit()
        return PrerenderVisit(program, app.main, app.before_main, request, route)

    async def _leave(self, visit: PrerenderVisit | None) -> None:
        # A program that never ends keeps its turn: so it cannot take one thread after the other.
        try:
            if visit is not None:
                await visit.leave()
        finally:
            self._turns.release()

    def _keep(self, key: Key, view: PrerenderedPage | None) -> None:
        self._cache[key] = _Cached(view, time.monotonic() + CACHED_SECONDS)
        self._cache.move_to_end(key)
        while (
            len(self._cache) > CACHED_VIEWS
            or sum(kept.size for kept in self._cache.values()) > CACHED_CHARACTERS
        ):
            self._cache.popitem(last=False)
