"""The programs that run in this process."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, WeakSet

from flet.engine.program.limits import Limits
from flet.engine.program.program import Program
from flet.engine.program.pubsub_hub import PubSubHub
from flet.fastapi.clustered import clustered
from flet.fastapi.program_name import written_as

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl
    from flet.engine.session.session import Session

__all__ = ["SECONDS_TO_END", "Programs", "programs"]

SECONDS_TO_END = 2.0
"""Seconds that handlers which run when the server ends have left."""


class Programs:
    """Knows the programs that have begun, and keeps those that nobody else keeps.

    An application of `flet.fastapi.app()` has its program. Endpoints that are made for each connection find theirs
    here, by its name; such a program goes when nobody is there any more.
    """

    def __init__(self) -> None:
        self._begun: WeakSet[Program] = WeakSet()
        self._named: dict[str, list[Program]] = {}
        self._hubs: WeakKeyDictionary[Callable[..., Any], PubSubHub] = WeakKeyDictionary()

    def __iter__(self) -> Iterator[Program]:
        """Every program that visitors have begun, as long as the event loop that serves it is there."""
        return iter([program for program in tuple(self._begun) if program.is_served])

    def asked(self, program: Program | None) -> list[Program]:
        """Return the programs that may know of what a visitor has begun: one, or all of this process.

        One that nobody has visited here begins, where another worker may know of it.
        """
        if program is None:
            return list(self)
        if not program.is_served and clustered.membership is not None:
            program.begin()
        return [program] if program.is_served else []

    def new(self, main: Callable[..., Any] | None, limits: Limits | None = None, name: str = "") -> Program:
        """Return a new program for whoever keeps it; with the messages of the others that have this `main`."""
        hub = self.hub_of(main) if main is not None else None
        return Program(_make_page, limits, name=name, pubsubhub=hub, begun=self._has_begun)

    def _has_begun(self, program: Program) -> None:
        self._begun.add(program)
        clustered.join(program)

    def named(
        self, name: str, main: Callable[..., Any] | None = None, limits: Limits | None = None
    ) -> Program:
        """Return the program of this name that the running event loop serves; a new one if there is none."""
        known = self._named.setdefault(name, [])
        program = next((program for program in known if not program.is_taken), None)
        if program is None:
            program = self.new(main, limits, name)
            program.on_empty = functools.partial(self._forget, program)
            known.append(program)
        elif limits is not None and not program.is_here:
            program.limits = limits  # it begins anew
        return program

    def _forget(self, program: Program) -> None:
        known = self._named.get(program.name, [])
        if program in known:
            known.remove(program)
        clustered.leave(program)
        if not known:
            self._named.pop(program.name, None)

    def hub_of(self, main: Callable[..., Any], loop: asyncio.AbstractEventLoop | None = None) -> PubSubHub:
        """Return the messages between the visitors of a program, at whichever paths it is served."""
        try:
            hub = self._hubs.get(main)
            if hub is None:
                hub = self._hubs[main] = clustered.new_hub(written_as(main) or "")
        except TypeError:
            hub = clustered.new_hub("")  # what has no weak reference or no hash is no other's main
        hub.loop = loop or hub.loop
        return hub

    async def session(self, session_id: str) -> Session | None:
        """Return the session with this id, of whichever program; `None` if it has ended."""
        for program in self:
            if (session := await program.directory.find(session_id)) is not None:
                return session
        return None

    async def end(self) -> None:
        """End all sessions."""
        running = list(self)
        self._begun.clear()
        self._named.clear()
        await asyncio.gather(*(program.end(SECONDS_TO_END) for program in running))


def _make_page(session: Session) -> BaseControl:
    from flet.controls.page.make_page import make_page

    return make_page(session)


programs = Programs()
