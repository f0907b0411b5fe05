"""What load balancers and supervisors ask: whether the process lives, and whether it takes visitors."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse

from flet.fastapi.going_down import going_down
from flet.fastapi.program_site import ProgramSite

__all__ = ["add_health"]

FRESH = {"cache-control": "no-store"}


def add_health(site: ProgramSite, prefix: str | None) -> None:
    """Adds `/healthz` and `/readyz`, below a prefix; whatever guards the site, a load balancer cannot sign in."""
    below = f"/{prefix}" if prefix else ""
    site.endpoint(f"{below}/healthz", _healthz, "GET", open_to_all=True)
    site.endpoint(f"{below}/readyz", _readyz, "GET", open_to_all=True)


async def _healthz(_: Request) -> PlainTextResponse:
    return PlainTextResponse("ok\n", headers=FRESH)


async def _readyz(_: Request) -> PlainTextResponse:
    if going_down.begun:
        return PlainTextResponse("going down\n", 503, headers=FRESH)
    return PlainTextResponse("ready\n", headers=FRESH)
