"""The endpoint to which sign-in providers send visitors back."""

from __future__ import annotations

import secrets

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from flet.engine.program.begun_sign_in import BegunSignIn
from flet.engine.program.program import Program
from flet.fastapi.forwarded.forwarded_request import forwarded
from flet.fastapi.programs import programs
from flet.fastapi.sign_in.finishing import finish_sign_in
from flet.fastapi.sign_in.pages import closing_page, own_page, refusal
from flet.fastapi.sign_in.returning import return_to_page
from flet.fastapi.socket.session_cookie import read_secret, set_cookie

__all__ = ["FletOAuth"]

TOLD = ("code", "error", "error_description")


class FletOAuth:
    """Ends the sign-ins that `page.login()` has begun.

    `await FletOAuth().handle(request)` is all that an endpoint needs. A state is good for once, for the browser
    in which the sign-in began, and for a limited time.

    Args:
        program: where the sign-ins began; any program of this process if not given.
    """

    def __init__(self, program: Program | None = None) -> None:
        self._program = program

    async def handle(self, request: Request) -> Response:
        """Exchange the provider's code for a token, tell the program, and send the visitor on."""
        if request.method != "GET":
            return Response(status_code=405, headers={"allow": "GET"})
        state = request.query_params.get("state")
        program, begun = await self._take(state) if state else (None, None)
        if not state or program is None or begun is None:
            return refusal(
                request,
                400,
                "Invalid state",
                "This sign-in has been used or has expired. Go back to the page and sign in again.",
            )
        secret = read_secret(request.scope)
        if secret is None or not begun.is_of(secret):
            return refusal(
                request,
                400,
                "Invalid state",
                "This sign-in began in another browser or at another address. Open the page here and sign in again.",
            )
        told = {name: request.query_params[name] for name in TOLD if name in request.query_params}
        finished = await finish_sign_in(program, begun.session_id, secret, state, told)
        if finished is None:
            return refusal(
                request,
                410,
                "Session has ended",
                "You were away for too long. Open the page and sign in again.",
            )
        new, home = finished
        if new is None:
            return await self._send_on(request, begun, program)
        response = await self._send_on(request, begun.of_browser(new), program)
        response.headers.append(
            "set-cookie", set_cookie(new, path=home, secure=forwarded(request.scope).secure)
        )
        return response

    async def _take(self, state: str) -> tuple[Program | None, BegunSignIn | None]:
        for program in programs.asked(self._program):
            if (begun := await program.sign_ins.take(state)) is not None:
                return program, begun
        return None, None

    async def _send_on(self, request: Request, begun: BegunSignIn, program: Program) -> Response:
        if begun.complete_page_url is None:
            html = begun.complete_page_html
            return own_page(html) if html is not None else closing_page()
        response = RedirectResponse(begun.complete_page_url, 303, {"cache-control": "no-store"})
        ticket = secrets.token_urlsafe(24)
        await return_to_page(program, ticket, begun, response, secure=forwarded(request.scope).secure)
        return response
