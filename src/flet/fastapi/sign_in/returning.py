"""How a visitor who comes back from a provider finds the session again, in whichever tab.

A tab that comes back knows its session. Where the provider's page was opened in another one, that tab shows a cookie,
which is good for once and soon expires.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.requests import HTTPConnection
from starlette.responses import Response

from flet.engine.program.begun_sign_in import BegunSignIn
from flet.engine.program.program import Program
from flet.engine.session.request import same_user
from flet.fastapi.socket.session_cookie import read_secret

if TYPE_CHECKING:
    from flet.engine.session.session import Session

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


async def returning_session(connection: HTTPConnection, program: Program, user: Any) -> Session | None:
    """Return the session to which a user's browser comes back from a provider; asked again there is none."""
    ticket = connection.cookies.get(_COOKIE)
    begun = await program.sign_ins.take(_key(ticket)) if ticket else None
    if begun is None or not begun.is_of(read_secret(connection.scope)):
        return None
    # Another program at this address may share the cookies.
    session = await program.directory.find(begun.session_id)
    return session if session is not None and same_user(session.request.user, user) else None


def _key(ticket: str) -> str:
    # A ticket is no state: nobody may end a sign-in with it.
    return f"return {ticket}"
