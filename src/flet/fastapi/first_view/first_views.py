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

from flet.engine.request import ClientRequest
from flet.fastapi.first_view.document import FirstView
from flet.fastapi.first_view.glimpse import Glimpse
from flet.fastapi.proxies import outside
from flet.fastapi.url_paths import join_paths

if TYPE_CHECKING:
    from flet.fastapi.flet_app import FletApp

__all__ = ["FirstViews"]

AT_ONCE = 4
PATIENCE = 5.0
"""Seconds that a request waits for its turn; then it gets the page without content."""

KEPT_SECONDS = 60.0
KEPT_VIEWS = 200
KEPT_CHARACTERS = 8 * 1024 * 1024

TOLD = ("user-agent", "accept-language")
"""Headers that the program is told."""

logger = logging.getLogger("flet")

Key = tuple[str, ...]


@dataclass(slots=True)
class _Kept:
    view: FirstView | None
    until: float

    @property
    def size(self) -> int:
        return len(self.view.html) if self.view is not None else 0


class FirstViews:
    """Visits a program on behalf of those who read its pages instead of running them.

    The program sees a new visitor without cookies each time: what it shows to one who has signed in is never read. A
    view is kept for a minute, for the same reader only, as the program may show what it knows of its visitor.

    Args:
        app: The program.
    """

    def __init__(self, app: FletApp) -> None:
        self._app = app
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._under_way: dict[Key, asyncio.Task[FirstView | None]] = {}
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._leaving: set[asyncio.Task[None]] = set()

    async def of(self, scope: Scope, route: str) -> FirstView | None:
        """Returns the first view of a route, `None` where there is none: the program fails, or too many ask.

        Args:
            scope: The request.
            route: The route, with its query.
        """
        told = {name: Headers(scope=scope).get(name, "") for name in TOLD}
        visitor = outside(scope)
        place = (
            visitor.scheme,
            visitor.host,
            visitor.prefix,
            visitor.client or "",
            scope.get("root_path", ""),
        )
        key = (*place, route, *told.values())
        kept = self._kept.get(key)
        if kept is not None and kept.until > time.monotonic():
            return kept.view
        task = self._under_way.get(key)
        if task is None or task.get_loop() is not asyncio.get_running_loop():
            task = self._under_way[key] = asyncio.create_task(self._visit(key, scope, route, told))
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        return await asyncio.shield(task)

    async def _visit(self, key: Key, scope: Scope, route: str, told: dict[str, str]) -> FirstView | None:
        try:
            async with asyncio.timeout(PATIENCE):
                await self._turns.acquire()
        except TimeoutError:
            return None
        glimpse = None
        try:
            glimpse = self._glimpse(scope, route, told)
            view = await glimpse.take()
        except Exception:
            logger.exception("The first view of %s could not be made", route)
            view = None
        finally:
            leaving = asyncio.create_task(self._leave(glimpse))
            self._leaving.add(leaving)
            leaving.add_done_callback(self._leaving.discard)
        self._keep(key, view)
        return view

    def _glimpse(self, scope: Scope, route: str, told: dict[str, str]) -> Glimpse:
        app, visitor = self._app, outside(scope)
        mount = scope.get("root_path", "") if app.app_mount_path is None else app.app_mount_path
        uploads = (lambda name, seconds: "") if app.upload_endpoint_path else None
        place = app.place(visitor, join_paths(mount), uploads)
        request = ClientRequest(
            url=f"{(place.url or '').replace('ws', 'http', 1)}/",
            ip=visitor.client,
            user_agent=told["user-agent"],
            headers=told,
            place=place,
        )
        return Glimpse(app.site_at(mount).for_one_visit(), request, route)

    async def _leave(self, glimpse: Glimpse | None) -> None:
        # A program that never ends keeps its turn: so it cannot take one thread after the other.
        try:
            if glimpse is not None:
                await glimpse.leave()
        finally:
            self._turns.release()

    def _keep(self, key: Key, view: FirstView | None) -> None:
        self._kept[key] = _Kept(view, time.monotonic() + KEPT_SECONDS)
        self._kept.move_to_end(key)
        while (
            len(self._kept) > KEPT_VIEWS or sum(kept.size for kept in self._kept.values()) > KEPT_CHARACTERS
        ):
            self._kept.popitem(last=False)
