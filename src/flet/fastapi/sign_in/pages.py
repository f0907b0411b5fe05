"""What a visitor sees at the end of a sign-in."""

from __future__ import annotations

import secrets
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from flet.settings import read_settings

_HEADERS = {
    "cache-control": "no-store",
    # The address has the code in it.
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style nonce="{nonce}">
:root {{ color-scheme: light dark }}
body {{ display: grid; place-content: center; min-height: 100vh; margin: 0; padding: 24px; box-sizing: border-box;
  text-align: center; font: 16px/1.5 Roboto, system-ui, sans-serif }}
h1 {{ margin: 0 0 8px; font-size: 22px; font-weight: 400 }}
p {{ margin: 0; max-width: 40ch; opacity: .75 }}
a {{ display: inline-block; margin-top: 24px; padding: 8px; color: inherit }}
</style></head><body><main><h1>{title}</h1><p>{text}</p>{more}</main></body></html>
"""
# A popup has the page beside it.
_WAY_BACK = """<a href="{page}" id="back">Back to the page</a><script nonce="{nonce}">
if (window.opener) Object.assign(document.getElementById("back"), {{
  textContent: "Close this window", onclick: () => (window.close(), false) }})
</script>"""


def closing_page() -> Response:
    """Return a popup that closes itself, and says so where the browser does not let it."""
    nonce = secrets.token_urlsafe(16)
    close = f'<script nonce="{nonce}">window.close()</script>'
    return _page(200, "Back to the page", "You can close this window.", nonce, close)


def own_page(html: str) -> Response:
    """Return the program's own page for the popup."""
    return HTMLResponse(html, headers=_HEADERS)


def refusal(request: Request, status: int, detail: str, text: str) -> Response:
    """Why a sign-in cannot be ended: a page for people, JSON for programs."""
    if "text/html" in request.headers.get("accept", ""):
        nonce = secrets.token_urlsafe(16)
        back = _WAY_BACK.format(page=_page_of(request), nonce=nonce)
        return _page(status, "Signing in did not work", text, nonce, back)
    return JSONResponse({"detail": detail}, status, _HEADERS)


def _page_of(request: Request) -> str:
    """Return the program's page, as seen from its callback; relative, so that what proxies take off does not matter."""
    endpoint = read_settings().oauth_callback_handler_endpoint
    steps = endpoint.count("/") if request.scope["path"].endswith(f"/{endpoint}") else 0
    return "../" * steps or "./"


def _page(status: int, title: str, text: str, nonce: str, more: str) -> Response:
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; frame-ancestors 'none'"
    )
    html = _PAGE.format(title=escape(title), text=escape(text), nonce=nonce, more=more)
    return HTMLResponse(html, status, {**_HEADERS, "content-security-policy": policy})
