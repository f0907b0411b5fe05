"""Where browsers fetch the cookies that programs set: only answers of HTTP can set those that scripts cannot read."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from hmac import compare_digest
from urllib.parse import parse_qs

from starlette.responses import Response
from starlette.types import Scope

from flet.engine.program.program import Program
from flet.engine.program.taken_once import TakenOnce
from flet.engine.session.directives import Cookie
from flet.fastapi.programs import programs
from flet.fastapi.socket.session_cookie import read_secret

__all__ = ["CookiePickup", "WaitingCookies", "picked_up"]

PARAMETER = "cookies"
SECONDS = 60


@dataclass(frozen=True, slots=True)
class WaitingCookies:
    """Cookies that a browser has still to fetch, and whose they are; plain data, for any store."""

    cookies: Sequence[Cookie]
    path: str
    secure: bool
    secret: str | None


@dataclass(frozen=True, slots=True)
class CookiePickup:
    """Makes addresses for one visitor; each is good once, for a minute, and in the visitor's browser.

    Args:
        shelf: where the cookies wait.
        address_path: where the cookies are fetched, as the browser sees it: at the WebSocket or the program itself.
        path: path below which cookies hold that name none.
        secure: whether the visitor came over https.
        secret: what the visitor's browser shows; `None` for one that keeps no cookies.
        owner: whose they are, among all that wait.
    """

    shelf: TakenOnce[WaitingCookies]
    address_path: str
    path: str
    secure: bool
    secret: str | None
    owner: str = ""

    async def address(self, cookies: Sequence[Cookie]) -> str:
        """Return an address whose answer sets the cookies."""
        ticket = secrets.token_urlsafe(24)
        waiting = WaitingCookies(cookies, self.path, self.secure, self.secret)
        await self.shelf.put(ticket, waiting, SECONDS, self.owner)
        return f"{self.address_path}?{PARAMETER}={ticket}"


async def picked_up(scope: Scope, program: Program | None) -> Response | None:
    """Return the answer to a request for cookies of a program, or of any in this process; `None` if it is none."""
    tickets = parse_qs(scope.get("query_string", b"").decode("latin-1")).get(PARAMETER)
    if not tickets:
        return None
    waiting: WaitingCookies | None = None
    for one in programs.asked(program):
        if waiting is None:
            waiting = await one.cookies.take(tickets[0])
    if waiting is None or not _is_of(waiting, scope):
        return Response(status_code=410, headers={"cache-control": "no-store"})
    response = Response(status_code=204, headers={"cache-control": "no-store"})
    for cookie in waiting.cookies:
        secure = waiting.secure if cookie.secure is None else cookie.secure
        response.set_cookie(
            cookie.name,
            cookie.value,
            max_age=cookie.max_age,
            path=cookie.path or waiting.path,
            domain=cookie.domain,
            secure=secure or cookie.same_site == "none",
            httponly=cookie.http_only,
            samesite=cookie.same_site,
        )
    return response


def _is_of(waiting: WaitingCookies, scope: Scope) -> bool:
    if waiting.secret is None:
        return True
    return compare_digest(waiting.secret, read_secret(scope) or "")
