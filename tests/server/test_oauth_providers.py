"""What each provider asks for, and how its profiles are read."""

from __future__ import annotations

from typing import Any

import pytest

from flet.auth import (
    Auth0OAuthProvider,
    AuthorizationService,
    AzureOAuthProvider,
    GitHubOAuthProvider,
    GoogleOAuthProvider,
    OAuthProvider,
    SignInError,
)

APP = ("id", "secret", "https://shop.example/oauth_callback")
PROFILES: dict[str, Any] = {
    "https://api.github.com/user": {"id": 7, "login": "ann", "email": None},
    "https://api.github.com/user/emails": [
        {"email": "old@shop.example", "primary": False},
        {"email": "ann@shop.example", "primary": True},
    ],
    "https://api.github.com/user/teams?per_page=100": [{"name": "Tea club", "id": 1}],
    "https://www.googleapis.com/oauth2/v3/userinfo": {"sub": "7", "name": "Ann"},
    "https://graph.microsoft.com/v1.0/me": {"id": "7", "displayName": "Ann"},
    "https://shop.eu.auth0.com/userinfo": {"sub": "7", "name": "Ann"},
}


@pytest.fixture(autouse=True)
def _profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    async def get_json(url: str, access_token: str) -> Any:
        assert access_token == "token"
        return PROFILES[url]

    monkeypatch.setattr("flet.auth.provider_client.get_json", get_json)
    monkeypatch.setattr("flet.auth.providers.github_oauth_provider.get_json", get_json)


@pytest.mark.parametrize(
    ("provider", "scope"),
    [
        (GitHubOAuthProvider(*APP), ["read:user", "user:email", "read:org"]),
        (
            GoogleOAuthProvider(*APP),
            [
                "https://www.googleapis.com/auth/userinfo.email",
                "https://www.googleapis.com/auth/userinfo.profile",
            ],
        ),
        (AzureOAuthProvider(*APP), ["user.read"]),
        (Auth0OAuthProvider("shop.eu.auth0.com", *APP), ["offline_access", "openid", "profile", "email"]),
    ],
    ids=lambda value: type(value).__name__,
)
async def test_scopes_and_profile(provider: OAuthProvider, scope: list[str]) -> None:
    assert AuthorizationService(provider, fetch_user=True, fetch_groups=True).scope == scope
    user = await provider._fetch_user("token")
    assert user is not None
    assert user.id == "7"


async def test_teams_and_hidden_address_of_github() -> None:
    provider = GitHubOAuthProvider(*APP)
    user = await provider._fetch_user("token")
    assert user is not None
    assert user["email"] == "ann@shop.example"
    assert [group.name for group in await provider._fetch_groups("token")] == ["Tea club"]


def test_tenant_and_audience() -> None:
    azure = AzureOAuthProvider(*APP, tenant="shop.example")
    assert azure.token_endpoint == "https://login.microsoftonline.com/shop.example/oauth2/v2.0/token"
    auth0 = Auth0OAuthProvider("shop.eu.auth0.com", *APP, audience="orders")
    url, _ = AuthorizationService(auth0, fetch_user=False, fetch_groups=False).get_authorization_data()
    assert url.startswith("https://shop.eu.auth0.com/authorize?")
    assert "audience=orders" in url


async def test_a_profile_without_id() -> None:
    provider = GoogleOAuthProvider(*APP)
    provider.user_endpoint = "https://graph.microsoft.com/v1.0/me"
    with pytest.raises(SignInError, match="no id of the user"):
        await provider._fetch_user("token")
