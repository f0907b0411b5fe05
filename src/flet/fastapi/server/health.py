"""What load balancers and supervisors ask: whether the process lives, and whether it takes visitors."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from flet.fastapi.program_routes import Answer, ProgramRoutes
from flet.fastapi.server.shutdown import shutdown

__all__ = ["add_health", "health_routes"]

FRESH = {"cache-control": "no-store"}


def add_health(site: ProgramRoutes, prefix: str | None) -> None:
    """Add `/healthz` and `/readyz`, below a prefix; whatever guards the site, a load balancer cannot sign in."""
    for path, answer in _endpoints(prefix):
        site.endpoint(path, answer, "GET", open_to_all=True)


def health_routes(prefix: str | None) -> list[Route]:
    """Return the same for the root of a server whose programs are all below paths."""
    return [Route(path, answer) for path, answer in _endpoints(prefix)]


def _endpoints(prefix: str | None) -> list[tuple[str, Answer]]:
    below = f"/{prefix}" if prefix else ""
    return [(f"{below}/healthz", _healthz), (f"{below}/readyz", _readyz)]


async def _healthz(_: Request) -> PlainTextResponse:
    return PlainTextResponse("ok\n", headers=FRESH)


async def _readyz(_: Request) -> PlainTextResponse:
    if shutdown.begun:
        return PlainTextResponse("going down\n", 503, headers=FRESH)
    return PlainTextResponse("ready\n", headers=FRESH)
