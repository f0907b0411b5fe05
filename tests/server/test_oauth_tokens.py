"""Tokens: saved, restored, refreshed."""

from __future__ import annotations

import asyncio

import pytest

from flet.auth import OAuthToken, SignInError
from tests.openid_provider import Answer, OpenIdProvider
from tests.server.sign_in_program import Begin


async def test_saved_token(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        await visitor.sign_in()
        await visitor.client.shows("user ann")
        saved = (await program.pages[0].auth.get_token()).to_json()
        await visitor.client.click("Sign out")
        await visitor.client.shows("out None")
        program.options["saved_token"] = saved
        await visitor.client.click("Sign in")
        await visitor.client.shows("error ''", "because ''")
        assert program.pages[0].auth.user.id == "ann"
        assert len(provider.asked) == 1


async def test_saved_token_that_has_ended_is_refreshed(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        await visitor.sign_in()
        await visitor.client.shows("user ann")
        token = await program.pages[0].auth.get_token()
        token.expires_at = 1.0
        program.options["saved_token"] = token.to_json()
        await visitor.client.click("Sign in")
        await visitor.client.shows("error ''")
        assert [asked["grant_type"] for asked in provider.asked] == ["authorization_code", "refresh_token"]
        fresh = await program.pages[0].auth.get_token()
        assert fresh.access_token != token.access_token
        assert fresh.refresh_token


@pytest.mark.parametrize(
    "saved",
    [
        "",
        "{}",
        "[]",
        '{"access_token":"x","expires_at":"soon"}',
        '{"access_token":"x","expires_at":1}',
    ],
)
async def test_saved_token_that_is_none(begin: Begin, saved: str) -> None:
    async with begin(saved_token=saved) as (visitor, program):
        await visitor.client.click("Sign in")
        await visitor.client.shows("error 'invalid_token'")
        assert program.pages[0].auth is None


def test_tokens_as_text() -> None:
    token = OAuthToken("a", ["x", "y"], "Bearer", 3600, 1795350830.0, "r")
    assert vars(OAuthToken.from_json(token.to_json())) == vars(token)
    assert OAuthToken("x", scope=["a"]).to_json() == '{"access_token":"x","scope":["a"]}'
    assert "secret" not in repr(OAuthToken("secret", refresh_token="secret"))


async def test_many_ask_for_a_token_that_is_refreshed_once(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        await visitor.sign_in()
        await visitor.client.shows("user ann")
        auth = program.pages[0].auth
        auth.token.expires_at = 1.0
        first, second = await asyncio.gather(auth.get_token(), auth.get_token())
        assert first is second
        assert len(provider.asked) == 2


async def test_a_token_that_cannot_be_refreshed(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        await visitor.sign_in()
        await visitor.client.shows("user ann")
        auth = program.pages[0].auth
        auth.token.expires_at = 1.0
        auth.token.refresh_token = "revoked"
        with pytest.raises(SignInError, match="invalid_grant"):
            await auth.get_token()
        provider.instead["token"] = Answer(b"down for repairs", status=503)
        with pytest.raises(SignInError, match="status 503"):
            await auth.get_token()
