from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flet.auth.group import Group
    from flet.auth.user import User


class OAuthProvider:
    """A site whose accounts people sign in with.

    Args:
        client_id: what the site knows the program by.
        client_secret: what it proves itself with; empty for a public client.
        authorization_endpoint: where users sign in.
        token_endpoint: where codes are exchanged for tokens.
        redirect_url: where the site sends users back to: the program's address with `/oauth_callback` behind.
            It must be registered at the site.
        scopes: what the program asks for in any case.
        user_scopes: what it asks for, besides, to read the profile.
        user_endpoint: where the profile is.
        user_id_fn: takes the id of the user from the profile.
        group_scopes: what it asks for, besides, to read the groups.
        code_challenge: a PKCE challenge to send instead of one made for each sign-in.
        code_challenge_method: how `code_challenge` was made from `code_verifier`: `S256` or `plain`.
        code_verifier: the PKCE verifier of `code_challenge`.
        authorization_params: further parameters of the sign-in address, such as `{"prompt": "login"}`.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        authorization_endpoint: str,
        token_endpoint: str,
        redirect_url: str,
        scopes: list[str] | None = None,
        user_scopes: list[str] | None = None,
        user_endpoint: str | None = None,
        user_id_fn: Callable[[dict[str, Any]], Any] | None = None,
        group_scopes: list[str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
        code_verifier: str | None = None,
        authorization_params: dict[str, str] | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.authorization_endpoint = authorization_endpoint
        self.token_endpoint = token_endpoint
        self.redirect_url = redirect_url
        self.scopes = scopes or []
        self.user_scopes = user_scopes or []
        self.user_endpoint = user_endpoint
        self.user_id_fn = user_id_fn
        self.group_scopes = group_scopes or []
        self.code_challenge = code_challenge
        self.code_challenge_method = code_challenge_method
        self.code_verifier = code_verifier
        self.authorization_params = authorization_params or {}

    async def _fetch_user(self, access_token: str) -> User | None:
        """Return the profile, `None` if the site has none. Providers with another kind of profile override it."""
        from flet.auth.provider_client import get_json
        from flet.auth.sign_in_error import SignInError
        from flet.auth.user import User

        if self.user_endpoint is None:
            return None
        if self.user_id_fn is None:
            raise SignInError("provider_error", "the provider has a user_endpoint but no user_id_fn")
        profile = await get_json(self.user_endpoint, access_token)
        try:
            return User(profile, str(self.user_id_fn(profile)))
        except (KeyError, TypeError, ValueError) as error:
            raise SignInError("provider_error", "the profile has no id of the user") from error

    async def _fetch_groups(self, access_token: str) -> list[Group]:
        """Return the groups of the user. Providers that have groups override it."""
        return []
