"""Where browsers fetch the cookies that programs set: only answers of HTTP can set those that scripts cannot read."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from hmac import compare_digest
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Scope

from flet.engine.session.directives import Cookie
from flet.fastapi.socket.session_cookie import read_secret

__all__ = ["CookiePickup"]

PARAMETER = "cookies"
SECONDS = 60
KEPT = 10_000


@dataclass(frozen=True, slots=True)
class _Waiting:
    cookies: Sequence[Cookie]
    path: str
    secure: bool
    secret: str | None
    until: float


_waiting: OrderedDict[str, _Waiting] = OrderedDict()


@dataclass(frozen=True, slots=True)
class CookiePickup:
    """Makes addresses for one visitor; each is good once, for a minute, and in the visitor's browser.

    Args:
        socket_path: path of the program's WebSocket as the browser sees it: there the cookies are fetched.
        path: path below which cookies hold that name none.
        secure: whether the visitor came over https.
        secret: what the visitor's browser shows; `None` for one that keeps no cookies.
    """

    socket_path: str
    path: str
    secure: bool
    secret: str | None

    def address(self, cookies: Sequence[Cookie]) -> str:
        """Returns an address whose answer sets the cookies."""
        ticket = secrets.token_urlsafe(24)
        until = time.monotonic() + SECONDS
        _waiting[ticket] = _Waiting(cookies, self.path, self.secure, self.secret, until)
        while len(_waiting) > KEPT:
            _waiting.popitem(last=False)
        return f"{self.socket_path}?{PARAMETER}={ticket}"

    @staticmethod
    def answer(scope: Scope) -> Response | None:
        """Returns the answer to a request for cookies, `None` if it is none."""
        tickets = parse_qs(scope.get("query_string", b"").decode("latin-1")).get(PARAMETER)
        if not tickets:
            return None
        waiting = _waiting.pop(tickets[0], None)
        if waiting is None or waiting.until < time.monotonic() or not _is_of(waiting, scope):
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


def _is_of(waiting: _Waiting, scope: Scope) -> bool:
    if waiting.secret is None:
        return True
    return compare_digest(waiting.secret, read_secret(Headers(scope=scope)) or "")
