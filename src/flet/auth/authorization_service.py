from __future__ import annotations

import asyncio
import re
import secrets
from typing import Any

from flet.auth.authorization import Authorization
from flet.auth.endpoints import check_endpoint
from flet.auth.oauth_provider import OAuthProvider
from flet.auth.oauth_token import OAuthToken
from flet.auth.provider_client import token_client
from flet.auth.sign_in_error import SignInError
from flet.auth.user import User

_STATE_BYTES = 16
_VERIFIER_BYTES = 48
_LEEWAY = 30.0
"""Seconds before its end from which a token is not handed out any more: requests take time."""


class AuthorizationService(Authorization):
    """Signs one user in by OAuth 2: authorization code with PKCE.

    Args:
        provider: whose account it is.
        fetch_user: read the profile.
        fetch_groups: read the groups of the user too.
        scope: what the program asks for beside the provider's own scopes.
    """

    def __init__(
        self, provider: OAuthProvider, fetch_user: bool, fetch_groups: bool, scope: list[str] | None = None
    ) -> None:
        self.provider = provider
        self.fetch_user = fetch_user
        self.fetch_groups = fetch_groups
        asked = [*(scope or ()), *provider.scopes]
        asked += provider.user_scopes if fetch_user else ()
        asked += provider.group_scopes if fetch_groups else ()
        self.scope = list(dict.fromkeys(asked))
        self.user: User | None = None
        """Who has signed in, if `fetch_user`."""
        self._token: OAuthToken | None = None
        self._verifier: str | None = None
        self._refreshing = asyncio.Lock()

    @property
    def token(self) -> OAuthToken | None:
        """The token as it is, which may have ended; `get_token` gives one that is good."""
        return self._token

    async def dehydrate_token(self, saved_token: str) -> None:
        """Sign in with a token saved earlier; refreshed first if it has ended.

        Raises:
            SignInError: the token is none, or is not good any more.
        """
        try:
            self._token = OAuthToken.from_json(saved_token)
        except ValueError as error:
            raise SignInError("invalid_token", str(error)) from None
        if self._token.has_expired() and not self._token.refresh_token:
            raise SignInError("invalid_token", "the saved token has expired")
        await self.get_token()
        await self._fetch_user_and_groups()

    def get_authorization_data(self) -> tuple[str, str]:
        """Return the address at which the user signs in, and the state in it.

        Raises:
            ValueError: an endpoint of the provider is no address, or is not encrypted.
        """
        from authlib.oauth2.rfc6749.parameters import prepare_grant_uri

        provider = self.provider
        check_endpoint("authorization_endpoint", provider.authorization_endpoint)
        check_endpoint("token_endpoint", provider.token_endpoint)
        state = secrets.token_urlsafe(_STATE_BYTES)
        url = prepare_grant_uri(
            provider.authorization_endpoint,
            provider.client_id,
            "code",
            redirect_uri=provider.redirect_url,
            scope=self.scope,
            state=state,
            **(self._challenge() | provider.authorization_params),
        )
        return url, state

    def _challenge(self) -> dict[str, str]:
        from authlib.oauth2.rfc7636 import create_s256_code_challenge

        provider = self.provider
        self._verifier = provider.code_verifier or secrets.token_urlsafe(_VERIFIER_BYTES)
        method = provider.code_challenge_method or "S256"
        made = self._verifier if method == "plain" else create_s256_code_challenge(self._verifier)  # type: ignore[no-untyped-call]
        challenge = provider.code_challenge if provider.code_verifier else None
        return {"code_challenge": challenge or made, "code_challenge_method": method}

    async def request_token(self, code: str) -> None:
        """Exchange the code that the provider gave the user's browser for a token, and read the profile.

        Raises:
            SignInError: the provider refused, answered nonsense, or did not answer.
        """
        async with token_client(self.provider) as client:
            told = await client.fetch_token(
                self.provider.token_endpoint,
                grant_type="authorization_code",
                code=code,
                code_verifier=self._verifier,
            )
            self._token = self._read(told)
        await self._fetch_user_and_groups()

    async def get_token(self) -> OAuthToken | None:
        """Return the token, refreshed if it has ended; `None` before the user has signed in.

        Raises:
            SignInError: it has ended and the provider gives no other: the user must sign in again.
        """
        async with self._refreshing:
            token = self._token
            if token is not None and token.refresh_token and token.has_expired(_LEEWAY):
                async with token_client(self.provider) as client:
                    told = await client.refresh_token(
                        self.provider.token_endpoint, refresh_token=token.refresh_token
                    )
                    self._token = self._read(told, before=token)
            return self._token

    def _read(self, told: Any, before: OAuthToken | None = None) -> OAuthToken:
        access_token = told.get("access_token") if isinstance(told, dict) else None
        if not isinstance(access_token, str) or not access_token:
            raise ValueError("no access token")
        scope = told.get("scope")
        granted = re.split(r"[ ,]+", scope) if isinstance(scope, str) else scope
        expires_in = told.get("expires_in")
        return OAuthToken(
            access_token,
            scope=granted or (before.scope if before else self.scope),
            token_type=told.get("token_type"),
            expires_in=int(expires_in) if expires_in is not None else None,
            expires_at=told.get("expires_at"),
            # A provider that sends no new one means that the old one stays good.
            refresh_token=told.get("refresh_token") or (before.refresh_token if before else None),
        )

    async def _fetch_user_and_groups(self) -> None:
        token = self._token
        if token is None or not (self.fetch_user or self.fetch_groups):
            return
        user = await self.provider._fetch_user(token.access_token) if self.fetch_user else None
        if self.fetch_groups and user is not None:
            user.groups = await self.provider._fetch_groups(token.access_token)
        self.user = user
