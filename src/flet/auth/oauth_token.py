from __future__ import annotations

import json
import time


class OAuthToken:
    """What a provider gave the program to act for a user.

    Args:
        access_token: opens the provider's API.
        scope: what the program may do.
        token_type: how the token is shown, `Bearer`.
        expires_in: seconds for which it was good when it was issued.
        expires_at: Unix time at which it ends; `None` if it does not.
        refresh_token: gets a new token when this one has ended.
    """

    def __init__(
        self,
        access_token: str,
        scope: list[str] | None = None,
        token_type: str | None = None,
        expires_in: int | None = None,
        expires_at: float | None = None,
        refresh_token: str | None = None,
    ) -> None:
        self.access_token = access_token
        self.scope = scope
        self.token_type = token_type
        self.expires_in = expires_in
        self.expires_at = expires_at
        self.refresh_token = refresh_token

    def to_json(self) -> str:
        """Return the token as text, to keep it for `login(saved_token=...)`. Encrypt it: it opens the account."""
        told = {name: value for name, value in vars(self).items() if value is not None}
        return json.dumps(told, separators=(",", ":"))

    @staticmethod
    def from_json(data: str) -> OAuthToken:
        """Read what `to_json` wrote.

        Raises:
            ValueError: it is something else.
        """
        told = json.loads(data)
        if not isinstance(told, dict) or not isinstance(told.get("access_token"), str):
            raise ValueError("not a saved token: a JSON object with an access_token was expected")
        token = OAuthToken(told["access_token"])
        for name, kinds in _KINDS.items():
            value = told.get(name)
            if value is not None and not isinstance(value, kinds):
                raise ValueError(f"not a saved token: {name} is {value!r}")
            setattr(token, name, value)
        return token

    def has_expired(self, leeway: float = 0) -> bool:
        """Say whether it has ended, or will within `leeway` seconds."""
        return self.expires_at is not None and time.time() + leeway >= self.expires_at

    def __repr__(self) -> str:
        # Logs are no place for what opens an account.
        return f"OAuthToken(scope={self.scope!r}, expires_at={self.expires_at!r})"


_KINDS: dict[str, tuple[type, ...]] = {
    "scope": (list,),
    "token_type": (str,),
    "expires_in": (int, float),
    "expires_at": (int, float),
    "refresh_token": (str,),
}
