"""The end of a sign-in, on the worker that has the visitor's session."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flet.fastapi.clustered import clustered
from flet.fastapi.socket.session_cookie import renew_secret

if TYPE_CHECKING:
    from flet.auth.sign_in_error import SignInError
    from flet.engine.program.program import Program

__all__ = ["finish_here", "finish_sign_in"]

_LONGEST = 500
"""Characters of a provider's words that are passed on."""

Answer = tuple[str | None, str]
"""What the browser shows from now on, `None` if nobody has signed in, and the path of the program."""


async def finish_sign_in(
    program: Program, session_id: str, secret: str, state: str, told: dict[str, str]
) -> Answer | None:
    """Have a session sign its visitor in, wherever it lives; `None` if it has ended.

    Args:
        program: the program.
        session_id: names the session.
        secret: what the browser shows.
        state: names the sign-in.
        told: what the provider says: `code`, or `error` and `error_description`.
    """
    if await program.directory.find(session_id) is not None:
        return await finish_here(program, session_id, secret, state, told)
    answer = await clustered.finish_elsewhere(program, session_id, secret, state, told)
    return (answer[0], answer[1]) if answer is not None else None


async def finish_here(
    program: Program, session_id: str, secret: str, state: str, told: dict[str, str]
) -> Answer | None:
    """Do the same with a session of this process."""
    session = await program.directory.find(session_id)
    if session is None:
        return None
    code = told.get("code") or None
    failure = (
        None if code and "error" not in told else _failure(told.get("error"), told.get("error_description"))
    )
    from flet.controls.page.make_page import page_of

    home = urlsplit(session.request.url or "/").path
    if not await page_of(session)._finish_login(state, None if failure else code, failure):
        return None, home
    # Whoever knew the cookie before somebody signed in with it, knows it no more.
    new = renew_secret(program, secret)
    clustered.renewed(program, secret, new)
    return new, home


def _failure(error: str | None, description: str | None) -> SignInError:
    from flet.auth.sign_in_error import SignInError

    if not error:
        return SignInError("invalid_request", "the provider sent neither a code nor an error")
    return SignInError(error[:_LONGEST], (description or "")[:_LONGEST])
