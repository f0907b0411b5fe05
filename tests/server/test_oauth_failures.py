"""Providers that are down, slow, or talk nonsense: the visitor is told, and can try again."""

from __future__ import annotations

from typing import Any

import pytest

from flet.auth import SignInError
from flet.auth.providers import GitHubOAuthProvider
from tests.openid_provider import Answer, OpenIdProvider
from tests.server.sign_in_program import Begin

PAGE = Answer(b"<!doctype html><title>Down for repairs</title>", "text/html")


@pytest.mark.parametrize(
    ("endpoint", "answer", "error"),
    [
        ("token", Answer(b"down", status=503), "provider_error"),
        ("token", PAGE, "provider_error"),
        ("token", Answer(b""), "provider_error"),
        ("token", Answer(b"[]"), "provider_error"),
        ("token", Answer(b'{"token_type": "Bearer"}'), "provider_error"),
        ("token", Answer(b'{"access_token": 7}'), "provider_error"),
        ("token", Answer(b'{"access_token": "x", "expires_in": "soon"}'), "provider_error"),
        ("token", Answer(b"\xff\xfe\x00"), "provider_error"),
        ("token", Answer(b'{"error": "temporarily_unavailable"}', status=400), "temporarily_unavailable"),
        ("token", Answer(seconds=5), "provider_unreachable"),
        ("userinfo", Answer(b"down", status=502), "provider_error"),
        ("userinfo", PAGE, "provider_error"),
        ("userinfo", Answer(b"[1]"), "provider_error"),
        ("userinfo", Answer(b'{"name": "Ann"}'), "provider_error"),
        ("userinfo", Answer(seconds=5), "provider_unreachable"),
        ("groups", PAGE, "provider_error"),
        # The program's own provider reads groups, and does not check them.
        ("groups", Answer(b'[{"name": 1}]'), "server_error"),
    ],
)
async def test_a_provider_that_fails(
    begin: Begin,
    provider: OpenIdProvider,
    monkeypatch: pytest.MonkeyPatch,
    endpoint: str,
    answer: Answer,
    error: str,
) -> None:
    async with begin(fetch_groups=True) as (visitor, program):
        provider.instead[endpoint] = answer
        with monkeypatch.context() as impatient:
            if answer.seconds:
                impatient.setattr("flet.auth.provider_client.SECONDS", 0.3)
            assert "window.close()" in (await visitor.sign_in()).text
            await visitor.client.shows(f"error '{error}'")
        assert program.pages[0].auth is None
        provider.instead.clear()
        await visitor.sign_in()
        await visitor.client.shows("user ann")


async def test_a_provider_that_dribbles(
    begin: Begin, provider: OpenIdProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flet.auth.sign_in._SECONDS", 0.5)
    async with begin() as (visitor, program):
        provider.instead["token"] = Answer(b" " * 100, dribble=0.05)
        await visitor.sign_in()
        await visitor.client.shows(
            "error 'provider_unreachable'", "because 'the provider took too long to answer'"
        )
        assert program.pages[0].auth is None


async def test_a_failure_leaves_who_is_signed_in(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        await visitor.sign_in()
        await visitor.client.shows("user ann")
        provider.instead["token"] = PAGE
        await visitor.sign_in()
        await visitor.client.shows("error 'provider_error'")
        assert program.pages[0].auth.user.id == "ann"


async def test_an_app_that_may_not_read_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    async def get_json(url: str, access_token: str) -> Any:
        if url.endswith("/emails"):
            raise SignInError("provider_error", "api.github.com answered with status 403")
        return {"id": 7, "login": "ann", "email": None}

    monkeypatch.setattr("flet.auth.providers.github_oauth_provider.get_json", get_json)
    user = await GitHubOAuthProvider("id", "secret", "https://shop.example/oauth_callback")._fetch_user(
        "token"
    )
    assert user is not None
    assert (user.id, user["email"]) == ("7", None)
