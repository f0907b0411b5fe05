"""The programs that this process serves, each with its sessions."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.controls.page.make_page import make_page
from flet.engine.program.program import Limits, Program
from flet.pubsub.pubsub_hub import PubSubHub

if TYPE_CHECKING:
    from flet.engine.session.session import Session

SECONDS_TO_END = 2.0
"""Seconds that handlers which run when the server ends have left."""

_programs: dict[tuple[Any, ...], Program] = {}
_hubs: dict[Callable[..., Any], PubSubHub] = {}


def program_of(
    main: Callable[..., Any], before_main: Callable[..., Any] | None, path: str, limits: Limits
) -> Program:
    """The program with this `main` at this path; started when it is first asked for."""
    key = (main, before_main, path)
    program = _programs.get(key)
    if program is None or program.loop is not asyncio.get_running_loop():
        program = _programs[key] = Program(main, before_main, make_page, limits)
        program.pubsubhub = hub_of(main, program.loop)
    return program


def hub_of(main: Callable[..., Any], loop: asyncio.AbstractEventLoop | None = None) -> PubSubHub:
    """The messages between the visitors of a program, at whichever paths it is served."""
    hub = _hubs.get(main)
    if hub is None or (loop is not None and hub.loop not in (None, loop)):
        hub = _hubs[main] = PubSubHub()
    if hub.loop is None:
        hub.loop = loop
    return hub


def session_of(session_id: str) -> Session | None:
    """The session with this id, of whichever program; `None` if it has ended."""
    found = (program.find(session_id) for program in _programs.values())
    return next((session for session in found if session is not None and not session.closed), None)


def all_programs() -> list[Program]:
    """Every program that has been asked for, as long as the event loop that serves it is there."""
    return [program for program in _programs.values() if not program.loop.is_closed()]


async def close_programs() -> None:
    """End all sessions."""
    programs = list(_programs.values())
    _programs.clear()
    _hubs.clear()
    await asyncio.gather(*(program.end(SECONDS_TO_END) for program in programs))
