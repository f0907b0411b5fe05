from __future__ import annotations

from flet.auth.group import Group
from flet.auth.oauth_provider import OAuthProvider
from flet.auth.provider_client import get_json
from flet.auth.sign_in_error import SignInError
from flet.auth.user import User

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
            addresses = await get_json(f"{_API}/user/emails", access_token)
            profile["email"] = next((one["email"] for one in addresses if one.get("primary")), None)
        return User(profile, str(profile["id"]))

    async def _fetch_groups(self, access_token: str) -> list[Group]:
        teams = await get_json(f"{_API}/user/teams?per_page=100", access_token)
        return [Group(team, team["name"]) for team in teams]
