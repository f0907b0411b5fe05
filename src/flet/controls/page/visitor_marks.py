"""Marks by which the sessions of one visitor are known on every worker; they tell nothing of who that is."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from flet.engine.session.request import user_name

if TYPE_CHECKING:
    from flet.controls.page.page import Page

__all__ = ["mark_of", "marks_of", "signed_in"]


def signed_in(page: Any) -> Any:
    """Who has signed in by `page.login()`: the provider's number for the user, or the user; `None` if nobody has."""
    user = getattr(page.auth, "user", None)
    return getattr(user, "id", None) or user


def marks_of(page: Page) -> list[str]:
    """Return the marks of a session, the one that tells most first: who signed in, the site's user, the browser."""
    known = signed_in(page)
    of_site = user_name(page.sess.request.user)
    secret = page.sess.secret
    found = (
        ("signed in", repr(known) if isinstance(known, (str, int)) else None),
        ("user", of_site or None),
        ("browser", secret),
    )
    return [
        hashlib.sha256(f"{kind} {name}".encode()).hexdigest()[:40] for kind, name in found if name is not None
    ]


def mark_of(page: Page) -> str | None:
    """Return the mark by which all sessions of a visitor are known, `None` where nothing tells."""
    return next(iter(marks_of(page)), None)
