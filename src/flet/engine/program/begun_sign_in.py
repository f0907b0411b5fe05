"""What is remembered of a sign-in between the visitor's way to the provider and back."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest


@dataclass(frozen=True, slots=True)
class BegunSignIn:
    """What is needed when a visitor comes back from the provider; plain text, for any store."""

    session_id: str
    browser: str
    """Hash of the cookie of the browser in which it began: nobody else may end it."""
    complete_page_html: str | None = None
    complete_page_url: str | None = None

    def is_of(self, secret: str | None) -> bool:
        """Say whether a browser that shows this cookie began it."""
        return secret is not None and compare_digest(self.browser, browser_of(secret))

    def of_browser(self, secret: str) -> BegunSignIn:
        """Return the same for the browser with another cookie: it has been given a new one."""
        return dataclasses.replace(self, browser=browser_of(secret))


def browser_of(secret: str) -> str:
    """Return what stands for a browser's cookie in a store."""
    return sha256(secret.encode()).hexdigest()
