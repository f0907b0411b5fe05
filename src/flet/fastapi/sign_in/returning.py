"""How a visitor who comes back from a provider finds the session again, in whichever tab.

A tab that comes back knows its session. Where the provider's page was opened in another one, that tab shows a cookie,
which is good for once and soon expires.
"""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.responses import Response

from flet.engine.program.begun_sign_in import BegunSignIn
from flet.engine.program.program import Program
from flet.fastapi.socket.session_cookie import read_secret

_COOKIE = "flet_oauth_state"
_SECONDS = 300


async def return_to_page(
    program: Program, ticket: str, begun: BegunSignIn, response: Response, *, secure: bool
) -> None:
    """Have the next page that this browser opens find the session."""
    await program.sign_ins.put(_key(ticket), begun, _SECONDS, owner=begun.session_id)
    response.set_cookie(
        _COOKIE, ticket, max_age=_SECONDS, path="/", secure=secure, httponly=True, samesite="lax"
    )


async def returns_to(connection: HTTPConnection, program: Program) -> str | None:
    """Return the id of the session to which a browser comes back from a provider; asked again there is none."""
    ticket = connection.cookies.get(_COOKIE)
    begun = await program.sign_ins.take(_key(ticket)) if ticket else None
    if begun is None or not begun.is_of(read_secret(connection.scope)):
        return None
    # Another program at this address may share the cookies.
    return begun.session_id


def _key(ticket: str) -> str:
    # A ticket is no state: nobody may end a sign-in with it.
    return f"return {ticket}"
