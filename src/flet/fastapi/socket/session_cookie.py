"""The cookie that ties a session to a browser: a session id alone opens nothing.

The server signs what it gives out, so that a value which somebody made up, or had put into a browser by another site of
the same domain, proves nothing. On https browsers take the cookie from this very host only.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from starlette.types import Scope

from flet.fastapi.forwarded.forwarded_request import forwarded
from flet.settings import read_settings

if TYPE_CHECKING:
    from flet.engine.program.program import Program

__all__ = [
    "NAME",
    "OWN_SECRET",
    "new_secret",
    "read_secret",
    "renew_secret",
    "set_cookie",
    "shown_secrets",
    "shows_cookie",
    "sign_with",
]

NAME = "flet_session"
HOST_NAME = f"__Host-{NAME}"
OWN_SECRET = "flet.session_secret"  # noqa: S105
"""Key of the scope that holds the secret which a browser was given in place of one that is not good any more."""

RANDOM_BYTES = 24
SIGNATURE_LETTERS = 22
FORMER_SECONDS = 60.0
"""Seconds for which the secret before a renewal opens a session still: the new one may be on its way."""

_keys: list[bytes] = []
_shared: list[bytes] = []


def sign_with(secret_key: str | None) -> None:
    """Sign with a key that several workers know; what was signed before, with a key of this process, is still good."""
    if secret_key:
        key = hmac.digest(secret_key.encode(), b"flet session cookie", "sha256")
        if key not in _keys:
            _keys.insert(0, key)
            _shared.append(key)


def shared_key() -> bytes | None:
    """Return the key that all workers know, `None` if none was given."""
    sign_with(read_settings().secret_key)
    return _shared[0] if _shared else None


def _signing_keys() -> list[bytes]:
    if not _keys:
        sign_with(read_settings().secret_key)
    if not _keys:
        _keys.append(secrets.token_bytes(32))
    return _keys


def _signature(key: bytes, random: str) -> str:
    return hmac.digest(key, random.encode(), "sha256").hex()[:SIGNATURE_LETTERS]


def new_secret() -> str:
    """Return a random secret of 192 bits, signed."""
    random = secrets.token_urlsafe(RANDOM_BYTES)
    return f"{random}.{_signature(_signing_keys()[0], random)}"


def _is_signed(value: str) -> bool:
    random, _, signature = value.partition(".")
    if len(signature) != SIGNATURE_LETTERS or not value.isascii():
        return False
    return any(hmac.compare_digest(_signature(key, random), signature) for key in _signing_keys())


def read_secret(scope: Scope) -> str | None:
    """Return the secret that the browser of a request shows, or `None` if it shows none that was signed here.

    Browsers send the cookie with the longest path first, so the first one is that of the innermost app.
    """
    own: str | None = scope.get(OWN_SECRET)
    if own is not None:
        return own
    for value in shown_secrets(scope):
        if _is_signed(value):
            return value
    return None


def shows_cookie(scope: Scope) -> bool:
    """Say whether the browser keeps such cookies, be they good or not."""
    return next(shown_secrets(scope), None) is not None


def shown_secrets(scope: Scope) -> Iterator[str]:
    """Give what the browser shows as secrets, be they signed here or not."""
    for header, content in scope["headers"]:
        if header != b"cookie":
            continue
        secure = forwarded(scope).secure
        for pair in content.decode("latin-1").split(";"):
            name, _, value = pair.strip().partition("=")
            # What came over https may not be replaced by what anybody sent over http.
            if name.startswith(HOST_NAME) if secure else name == NAME:
                yield value


def set_cookie(secret: str, *, path: str, secure: bool) -> str:
    """Return the value of a `Set-Cookie` header.

    Args:
        secret: the secret.
        path: the program's own, with a slash at its end.
        secure: whether the visitor came over https.
    """
    if not secure:
        return f"{NAME}={secret}; Path={path}; HttpOnly; SameSite=Lax"
    # Such a cookie is for the whole host; another server's program on it has a name of its own.
    mark = "" if path == "/" else f"-{hashlib.sha256(path.encode()).hexdigest()[:8]}"
    return f"{HOST_NAME}{mark}={secret}; Path=/; HttpOnly; SameSite=Lax; Secure"


def renew_secret(program: Program, secret: str) -> str:
    """Give the sessions of a browser another secret; returns it, for the browser to keep."""
    new = new_secret()
    for session in program:
        if session.secret == secret:
            session.former_secret = secret, time.monotonic() + FORMER_SECONDS
            session.secret = new
            renew = session.request.place.renew
            if renew is not None:
                renew(new)
    return new
