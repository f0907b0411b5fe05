from __future__ import annotations

import logging

from flet.auth.group import Group
from flet.auth.oauth_provider import OAuthProvider
from flet.auth.provider_client import get_json
from flet.auth.sign_in_error import SignInError
from flet.auth.user import User

logger = logging.getLogger("flet")

_API = "https://api.github.com"


class GitHubOAuthProvider(OAuthProvider):
    """GitHub accounts; groups are teams. The app is made at https://github.com/settings/developers."""

    def __init__(self, client_id: str, client_secret: str, redirect_url: str) -> None:
        super().__init__(
            client_id=client_id,
            client_secret=client_secret,
            authorization_endpoint="https://github.com/login/oauth/authorize",
            token_endpoint="https://github.com/login/oauth/access_token",  # noqa: S106
            redirect_url=redirect_url,
            user_scopes=["read:user", "user:email"],
            group_scopes=["read:org"],
        )

    async def _fetch_user(self, access_token: str) -> User | None:
        profile = await get_json(f"{_API}/user", access_token)
        if not isinstance(profile, dict) or "id" not in profile:
            raise SignInError("provider_error", "the profile has no id of the user")
        if profile.get("email") is None:
            # The address in the profile is the one that the user shows everyone.
            profile["email"] = await self._fetch_address(access_token)
        return User(profile, str(profile["id"]))

    async def _fetch_address(self, access_token: str) -> str | None:
        try:
            addresses = await get_json(f"{_API}/user/emails", access_token)
        except SignInError as error:
            # An app that may not read addresses can know its users all the same.
            logger.warning("GitHub did not tell the user's e-mail address: %s", error)
            return None
        return next((one["email"] for one in addresses if one.get("primary")), None)

    async def _fetch_groups(self, access_token: str) -> list[Group]:
        teams = await get_json(f"{_API}/user/teams?per_page=100", access_token)
        try:
            return [Group(team, team["name"]) for team in teams]
        except (KeyError, TypeError) as error:
            raise SignInError("provider_error", "the teams are no list of teams with names") from error
