"""The programs that this process serves, each with its sessions."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.controls.page.make_page import make_page
from flet.engine.site import Limits, Site
from flet.pubsub.pubsub_hub import PubSubHub

if TYPE_CHECKING:
    from flet.engine.session import Session

SECONDS_TO_END = 2.0
"""Seconds that handlers which run when the server ends have left."""

_sites: dict[tuple[Any, ...], Site] = {}
_hubs: dict[Callable[..., Any], PubSubHub] = {}


def site_of(
    main: Callable[..., Any], before_main: Callable[..., Any] | None, path: str, limits: Limits
) -> Site:
    """The program with this `main` at this path; started when it is first asked for."""
    key = (main, before_main, path)
    site = _sites.get(key)
    if site is None or site.loop is not asyncio.get_running_loop():
        site = _sites[key] = Site(main, before_main, make_page, limits)
        site.pubsubhub = hub_of(main, site.loop)
    return site


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
    found = (site.find(session_id) for site in _sites.values())
    return next((session for session in found if session is not None and not session.closed), None)


def all_sites() -> list[Site]:
    """Every program that has been asked for, as long as the event loop that serves it is there."""
    return [site for site in _sites.values() if not site.loop.is_closed()]


async def close_sites() -> None:
    """End all sessions."""
    sites = list(_sites.values())
    _sites.clear()
    _hubs.clear()
    await asyncio.gather(*(site.end(SECONDS_TO_END) for site in sites))
