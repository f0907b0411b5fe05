from __future__ import annotations

from typing import Any


class Authorization:
    """A way of signing in. Derive one for `login(authorization=...)` where `AuthorizationService` does not do."""

    async def dehydrate_token(self, saved_token: str) -> None:
        """Sign in with a token saved earlier."""
        raise NotImplementedError

    async def get_token(self) -> Any:
        """Return a token that is good now."""
        raise NotImplementedError

    def get_authorization_data(self) -> tuple[str, str]:
        """Return the address at which the user signs in, and the state in it by which the answer is known."""
        raise NotImplementedError

    async def request_token(self, code: str) -> None:
        """Exchange the code that the provider gave the user's browser for a token."""
        raise NotImplementedError
