"""The programs that this process serves, each with its sessions."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from flet.controls.page.make_page import make_page
from flet.engine.site import Limits, Site
from flet.fastapi.app_manager import app_manager

_sites: dict[tuple[Any, ...], Site] = {}


def site_of(
    main: Callable[..., Any], before_main: Callable[..., Any] | None, path: str, limits: Limits
) -> Site:
    """The program with this `main` at this path; started when it is first asked for."""
    key = (main, before_main, path)
    site = _sites.get(key)
    if site is None or site.loop is not asyncio.get_running_loop():
        site = _sites[key] = Site(main, before_main, make_page, limits)
    return site


def all_sites() -> list[Site]:
    """Every program that has been asked for."""
    return list(_sites.values())


async def close_sites() -> None:
    """End all sessions."""
    for site in _sites.values():
        site.close()
    _sites.clear()


app_manager.at_shutdown(close_sites)
