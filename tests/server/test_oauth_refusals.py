"""Sign-ins that fail, and those that somebody else tries to end."""

from __future__ import annotations

import re
import time
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx2
import pytest

import flet.fastapi as flet_fastapi
from flet.auth import AuthorizationService, GoogleOAuthProvider
from flet.auth.endpoints import check_endpoint
from tests.openid_provider import OpenIdProvider
from tests.server.conftest import Serve, Visit
from tests.server.sign_in_program import Begin, Program, browser
from tests.wire import Action


async def test_denied(begin: Begin) -> None:
    async with begin() as (visitor, program):
        back = await visitor.allow(await visitor.opened(), denied="1")
        response = await visitor.window.get(back)
        assert "window.close()" in response.text
        await visitor.client.shows("error 'access_denied'")
        assert program.pages[0].auth is None


async def test_a_state_is_good_once(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, _):
        back = await visitor.allow(await visitor.opened())
        assert (await visitor.window.get(back)).status_code == 200
        again = await visitor.window.get(back)
        assert (again.status_code, again.json()) == (400, {"detail": "Invalid state"})
        assert len(provider.asked) == 1


async def test_states_of_others(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        for query in ("", "?code=x", "?code=x&state=", "?code=x&state=made-up", "?error=x&state=made-up"):
            response = await visitor.window.get(f"{program.root}/oauth_callback{query}")
            assert (response.status_code, response.json()) == (400, {"detail": "Invalid state"})
        for_people = await visitor.window.get(
            f"{program.root}/oauth_callback", headers={"accept": "text/html"}
        )
        assert for_people.status_code == 400
        assert "sign in again" in for_people.text
        assert 'href="./"' in for_people.text
        assert provider.asked == []


async def test_another_browser(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        back = await visitor.allow(await visitor.opened())
        async with httpx2.AsyncClient() as other:
            assert (await other.get(back)).status_code == 400
        # It is spent now: whoever has seen the address may not try again.
        assert (await visitor.window.get(back)).status_code == 400
        assert provider.asked == []
        assert program.pages[0].auth is None


async def test_expired(serve: Serve, provider: OpenIdProvider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_OAUTH_STATE_TIMEOUT", "1")
    program = Program(provider)
    server = serve(program.main)
    program.root = server.url
    async with browser(server) as visitor:
        back = await visitor.allow(await visitor.opened())
        later = time.monotonic() + 2
        monkeypatch.setattr("flet.engine.program.taken_once.time.monotonic", lambda: later)
        assert (await visitor.window.get(back)).status_code == 400


async def test_session_has_ended(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        back = await visitor.allow(await visitor.opened())
        session = program.pages[0].session
        session.program.loop.call_soon_threadsafe(session.close)
        response = await visitor.window.get(back)
        assert (response.status_code, response.json()) == (410, {"detail": "Session has ended"})


async def test_provider_is_down(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, program):
        back = await visitor.allow(await visitor.opened())
        begun = program.pages[0]._sign_in
        assert begun is not None
        (authorization,) = begun._begun.values()
        authorization.provider.token_endpoint = "http://127.0.0.1:9/token"  # type: ignore[attr-defined]
        await visitor.window.get(back)
        await visitor.client.shows("error 'provider_unreachable'")


async def test_wrong_secret_of_the_program(begin: Begin) -> None:
    async with begin({"client_secret": "wrong"}) as (visitor, program):
        await visitor.sign_in()
        await visitor.client.shows("error 'invalid_client'")
        assert program.pages[0].auth is None


async def test_wrong_code(begin: Begin) -> None:
    async with begin() as (visitor, program):
        state = parse_qs(urlsplit(await visitor.opened()).query)["state"][0]
        await visitor.window.get(f"{program.root}/oauth_callback?code=stolen&state={state}")
        await visitor.client.shows("error 'invalid_grant'")


async def test_a_browser_without_cookies_is_refused(
    serve: Serve, provider: OpenIdProvider, caplog: pytest.LogCaptureFixture
) -> None:
    program = Program(provider)
    server = serve(program.main)
    program.root = server.url
    async with server.visitor() as client:
        await client.click("Sign in")
        await client.wait_for(Action.PATCH)
        assert "keeps no cookies" in caplog.text


async def test_only_the_latest_sign_ins_of_a_session_count(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, _):
        first = await visitor.allow(await visitor.opened())
        for _ in range(5):
            last = await visitor.opened()
        await visitor.window.get(first)
        await visitor.client.shows("error 'invalid_state'")
        await visitor.window.get(await visitor.allow(last))
        await visitor.client.shows("user ann")
        assert len(provider.asked) == 1


async def test_signing_out_ends_what_has_begun(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin() as (visitor, _):
        back = await visitor.allow(await visitor.opened())
        await visitor.client.click("Sign out")
        await visitor.client.shows("out None")
        await visitor.window.get(back)
        await visitor.client.shows("error 'invalid_state'")
        assert provider.asked == []


async def test_only_a_get_ends_a_sign_in(begin: Begin) -> None:
    async with begin() as (visitor, _):
        back = await visitor.allow(await visitor.opened())
        assert (await visitor.window.head(back)).status_code == 405
        assert (await visitor.window.post(back)).status_code == 405
        assert (await visitor.window.get(back)).status_code == 200


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("authorization_endpoint", "http://accounts.example/authorize"),
        ("authorization_endpoint", "javascript:alert(1)"),
        ("token_endpoint", "http://accounts.example/token"),
        ("token_endpoint", "accounts.example/token"),
    ],
)
def test_endpoints_that_are_not_safe(monkeypatch: pytest.MonkeyPatch, name: str, url: str) -> None:
    monkeypatch.delenv("OAUTHLIB_INSECURE_TRANSPORT", raising=False)
    provider = GoogleOAuthProvider("id", "secret", "https://shop.example/oauth_callback")
    setattr(provider, name, url)
    with pytest.raises(ValueError, match=name):
        AuthorizationService(provider, fetch_user=True, fetch_groups=False).get_authorization_data()


def test_endpoints_without_encryption_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    check_endpoint("token_endpoint", "http://accounts.example/token")
    with pytest.raises(ValueError, match="web address"):
        check_endpoint("token_endpoint", "javascript:alert(1)")


@pytest.mark.parametrize(
    ("endpoint", "page"), [("oauth_callback", "/shop/"), ("sign-in/back", "/shop/"), ("back", "/shop/")]
)
def test_the_way_back_leads_to_the_program(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, endpoint: str, page: str
) -> None:
    monkeypatch.setenv("FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT", endpoint)
    site = flet_fastapi.FastAPI()
    site.mount("/shop", flet_fastapi.app(lambda page: None))
    callback = f"/shop/{endpoint}"
    text = visit(site).get(callback, headers={"accept": "text/html"}).text
    found = re.search('<a href="([^"]+)"', text)
    assert found is not None
    assert urljoin(callback, found[1]) == page
