"""Signing in over HTTP and the wire, at a provider that runs beside."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi import FastAPI, Request, WebSocket
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute

import flet as ft
from flet.auth import Authorization, AuthorizationService, OAuthProvider
from flet.fastapi import FletApp, FletOAuth
from flet.fastapi.socket.session_cookie import new_secret
from tests.live import live_site, until
from tests.openid_provider import OpenIdProvider
from tests.server.sign_in_program import Begin, Program, browser, cookie_of
from tests.wire import Action, wire_client


async def test_by_popup(begin: Begin, provider: OpenIdProvider) -> None:
    async with begin(fetch_groups=True, scope=["email"]) as (visitor, program):
        url = await visitor.opened()
        call = visitor.call
        assert (call["name"], call["args"]["title"]) == ("open_window", "flet_oauth_signin")
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert asked["scope"] == "email openid profile groups"
        assert asked["code_challenge_method"] == "S256"
        assert program.pages[0].auth is None
        response = await visitor.window.get(await visitor.allow(url))
        assert response.status_code == 200
        assert "window.close()" in response.text
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["referrer-policy"] == "no-referrer"
        await visitor.client.shows("error None", "because None", "user ann")
        auth = program.pages[0].auth
        assert isinstance(auth, AuthorizationService)
        assert auth.user == {"sub": "ann", "name": "Ann"}
        assert [group.name for group in auth.user.groups] == ["Tea club"]
        token = await auth.get_token()
        assert token is auth.token
        assert token.scope == ["email", "openid", "profile", "groups"]
        assert len(provider.asked[0]["code_verifier"]) >= 43

        await visitor.client.click("Sign out")
        await visitor.client.shows("out None")


async def test_by_redirect(begin: Begin) -> None:
    async with begin(redirect_to_page=True) as (visitor, program):
        url = await visitor.opened()
        assert visitor.call["name"] == "launch_url"
        assert visitor.call["args"]["web_only_window_name"] == "_self"
        response = await visitor.window.get(await visitor.allow(url))
        assert response.status_code == 303
        assert response.headers["location"] == program.root + "/"
        cookie = response.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Secure" not in cookie
        await visitor.client.shows("user ann")


async def test_another_tab_finds_the_session_once(begin: Begin) -> None:
    async with begin(redirect_to_page=True) as (visitor, program):
        for_tabs, shown = [], []
        for _ in range(2):
            response = await visitor.sign_in()
            for_tabs.append(cookie_of(response, "flet_oauth_state"))
            shown.append(visitor.window.headers["cookie"])
        own, stranger = shown[0], f"flet_session={new_secret()}"
        visits = [(own, for_tabs[0], True), (own, for_tabs[0], False), (stranger, for_tabs[1], False)]
        for browser, ticket, found in visits:
            async with wire_client(program.root, Cookie=f"{browser}; {ticket}") as tab:
                await tab.register()
                assert (tab.session_id == visitor.client.session_id) is found


async def test_another_program_at_the_address_does_not_get_the_session(
    provider: OpenIdProvider, client_folder: Path
) -> None:
    program, other = Program(provider, {"redirect_to_page": True}), Program(provider)
    site = in_starlette(program.main)
    site.router.routes.append(WebSocketRoute("/other/ws", FletApp(other.main).handle))
    with live_site(site) as server:
        program.root = server.url
        async with browser(server) as visitor:
            ticket = cookie_of(await visitor.sign_in(), "flet_oauth_state")
            cookie = f"{visitor.window.headers['cookie']}; {ticket}"
            async with wire_client(f"{server.url}/other", Cookie=cookie) as tab:
                await tab.register()
                assert tab.session_id != visitor.client.session_id
                await until(lambda: len(other.pages) == 1)


async def test_in_place_where_popups_are_blocked(begin: Begin) -> None:
    async with begin() as (visitor, program):
        await visitor.client.click("Sign in")
        call = await visitor.client.wait_for(Action.INVOKE)
        await visitor.client.answer(call, error="The browser blocked the window")
        instead = (await visitor.client.wait_for(Action.INVOKE)).body
        assert (instead["name"], instead["args"]["web_only_window_name"]) == ("launch_url", "_self")
        response = await visitor.window.get(await visitor.allow(instead["args"]["url"]))
        assert response.headers["location"] == program.root + "/"
        await visitor.client.shows("user ann")


async def test_own_page_at_the_end(begin: Begin) -> None:
    async with begin(complete_page_html="<p>Welcome</p>") as (visitor, _):
        response = await visitor.sign_in()
        assert response.text == "<p>Welcome</p>"
        await visitor.client.shows("user ann")


async def test_opened_by_the_program(begin: Begin) -> None:
    opened: list[str] = []

    async def opener(url: str) -> None:
        opened.append(url)
        ft.context.page.add(ft.Text("opened"))

    async with begin(on_open_authorization_url=opener) as (visitor, _):
        await visitor.client.click("Sign in")
        await visitor.client.shows("opened")
        await visitor.window.get(await visitor.allow(opened[0]))
        await visitor.client.shows("user ann")


async def test_another_authorization(begin: Begin) -> None:
    class Nobody(Authorization):
        def __init__(self, provider: OAuthProvider, **options: Any) -> None:
            self.provider = provider
            self.options = options
            self.user = None

        def get_authorization_data(self) -> tuple[str, str]:
            return f"{self.provider.authorization_endpoint}?state=mine", "mine"

        async def request_token(self, code: str) -> None:
            self.code = code

    async with begin(authorization=Nobody, scope=["email"]) as (visitor, program):
        assert (await visitor.opened()).endswith("?state=mine")
        await visitor.window.get(f"{program.root}/oauth_callback?state=mine&code=42")
        await visitor.client.shows("user None")
        auth = program.pages[0].auth
        assert auth.code == "42"
        assert auth.options == {"fetch_user": True, "fetch_groups": False, "scope": ["email"]}


def test_pkce_of_the_program() -> None:
    provider = OAuthProvider(
        "id",
        "secret",
        "https://accounts.example/authorize?hint=x",
        "https://accounts.example/token",
        "https://shop.example/oauth_callback",
        code_challenge="challenge",
        code_challenge_method="S256",
        code_verifier="verifier",
        authorization_params={"prompt": "login"},
    )
    url, state = AuthorizationService(provider, True, True).get_authorization_data()
    asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert asked == {
        "hint": "x",
        "response_type": "code",
        "client_id": "id",
        "redirect_uri": "https://shop.example/oauth_callback",
        "state": state,
        "code_challenge": "challenge",
        "code_challenge_method": "S256",
        "prompt": "login",
    }


async def test_cookies_are_secure_on_https(begin: Begin) -> None:
    async with begin(redirect_to_page=True) as (visitor, _):
        back = await visitor.allow(await visitor.opened())
        # A proxy of this machine, which is trusted, ends https.
        cookie = visitor.window.headers["cookie"].replace("flet_session=", "__Host-flet_session=")
        response = await visitor.window.get(back, headers={"x-forwarded-proto": "https", "cookie": cookie})
        assert all("; Secure" in cookie for cookie in response.headers.get_list("set-cookie"))


async def test_the_session_cookie_is_another_one_after_a_sign_in(begin: Begin) -> None:
    async with begin() as (visitor, program):
        before = visitor.window.headers["cookie"]
        await visitor.sign_in()
        await visitor.client.shows("user ann")
        after = visitor.window.headers["cookie"]
        assert after != before
        session = program.pages[0].session
        session.former_secret = None  # a minute later
        for cookie, opens in ((before, False), (after, True)):
            async with wire_client(program.root, Cookie=cookie) as tab:
                await visitor.client.socket.close()
                await until(lambda: session.link.connection is None)
                answer = await tab.register(str(visitor.client.session_id))
                assert (answer["session_id"] == visitor.client.session_id) is opens


async def test_a_callback_where_the_cookie_is_not_shown(
    begin: Begin, caplog: pytest.LogCaptureFixture
) -> None:
    async with begin() as (visitor, program):
        await until(lambda: program.pages)
        program.pages[0].session.request.place.url = f"{program.root.replace('http', 'ws', 1)}/shop"
        await visitor.opened()
        assert "is not below the program's own path, /shop/" in caplog.text


def in_starlette(main: Any) -> Starlette:
    return Starlette(
        routes=[WebSocketRoute("/ws", FletApp(main).handle), Route("/oauth_callback", FletOAuth().handle)]
    )


def in_fastapi(main: Any) -> FastAPI:
    site = FastAPI()

    @site.websocket("/ws")
    async def connect(websocket: WebSocket) -> None:
        await FletApp(main).handle(websocket)

    @site.get("/oauth_callback")
    async def back(request: Request) -> Any:
        return await FletOAuth().handle(request)

    return site


@pytest.mark.parametrize("site_of", [in_starlette, in_fastapi])
async def test_endpoint_in_a_site_of_its_own(
    provider: OpenIdProvider, client_folder: Path, site_of: Callable[[Any], Any]
) -> None:
    program = Program(provider)
    site = site_of(program.main)
    with live_site(site) as server:
        program.root = server.url
        async with browser(server) as visitor:
            assert (await visitor.sign_in()).status_code == 200
            await visitor.client.shows("user ann")


def test_nothing_is_loaded_before_somebody_signs_in() -> None:
    source = "import sys, flet.fastapi, flet.auth, flet; flet.Page; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True).stdout
    assert not {"authlib", "httpx2"} & set(loaded.split())
