"""The cookie that ties a session to a browser: a session id alone opens nothing."""

import secrets

from starlette.datastructures import Headers

__all__ = ["NAME", "new_secret", "read_secret", "set_cookie"]

NAME = "flet_session"
SECRET_BYTES = 24
SECRET_LENGTH = 32
ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def new_secret() -> str:
    """Returns a random secret of 192 bits."""
    return secrets.token_urlsafe(SECRET_BYTES)


def read_secret(headers: Headers) -> str | None:
    """Returns the secret that the browser sent, or `None`.

    Browsers send the cookie with the longest path first, so the first one is that of the innermost app.
    """
    for header in headers.getlist("cookie"):
        for pair in header.split(";"):
            name, _, value = pair.strip().partition("=")
            if name == NAME and len(value) == SECRET_LENGTH and ALPHABET.issuperset(value):
                return value
    return None


def set_cookie(secret: str, *, path: str, secure: bool) -> str:
    """Returns the value of a `Set-Cookie` header."""
    return f"{NAME}={secret}; Path={path}; HttpOnly; SameSite=Lax" + ("; Secure" if secure else "")
