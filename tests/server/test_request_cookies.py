"""Cookies that programs set and addresses that they send browsers to."""

from __future__ import annotations

from collections.abc import Callable
from http.cookies import SimpleCookie
from typing import Any

import httpx2
import pytest

import flet as ft
from flet.fastapi.socket.session_cookie import new_secret
from tests.live import LiveServer
from tests.server.conftest import Serve
from tests.server.visits import tab
from tests.wire import Action


def nothing(page: ft.Page) -> None:
    page.add(ft.Text("shown"))


async def cookies_of(server: LiveServer, address: str, secret: str | None = None) -> SimpleCookie | None:
    """What an address of cookies sets in a browser; `None` if it is refused."""
    headers = {"cookie": f"flet_session={secret}"} if secret else {}
    async with httpx2.AsyncClient(base_url=server.url, headers=headers) as browser:
        answer = await browser.get(address)
    if answer.status_code != 204:
        assert answer.status_code == 410
        return None
    assert answer.headers["cache-control"] == "no-store"
    set_cookies = [value for name, value in answer.headers.multi_items() if name == "set-cookie"]
    return SimpleCookie("\n".join(set_cookies))


async def test_cookies_come_with_the_first_page(serve: Serve) -> None:
    def before(page: ft.Page) -> None:
        page.set_cookie("shop", "tea & cake; all", max_age=60)
        page.set_cookie("site", "1", path="/", http_only=False, same_site="strict")
        page.delete_cookie("old")

    server = serve(nothing, before)
    async with tab(server, secret=new_secret()) as client:
        await client.open()
        address = client.answers[-1]["cookies"]
        assert address.startswith("/ws?cookies=")
        await client.shows("shown")
        kept = await cookies_of(server, address, client.secret)
        assert kept is not None
        assert kept["shop"].value == "tea & cake; all"
        assert (kept["shop"]["max-age"], kept["shop"]["path"]) == ("60", "/")
        assert kept["shop"]["httponly"]
        assert not kept["shop"]["secure"]
        assert kept["shop"]["samesite"] == "lax"
        assert not kept["site"]["httponly"]
        assert kept["old"]["max-age"] == "0"


async def test_an_address_of_cookies_is_good_once_in_its_browser(serve: Serve) -> None:
    server = serve(nothing, lambda page: page.set_cookie("secret", "of the visitor"))
    async with tab(server, secret=new_secret()) as client:
        await client.open()
        address = client.answers[-1]["cookies"]
        assert await cookies_of(server, address, client.secret) is not None
        assert await cookies_of(server, address, client.secret) is None
    async with tab(server, secret=new_secret()) as victim:
        await victim.open()
        address = victim.answers[-1]["cookies"]
        assert await cookies_of(server, address, new_secret()) is None
        assert await cookies_of(server, address) is None


async def test_over_https_cookies_are_secure(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(nothing, lambda page: page.set_cookie("a", "b"))
    through = {"x-forwarded-proto": "https", "x-forwarded-prefix": "/shop"}
    async with tab(server, headers=through) as client:
        await client.open()
        address = client.answers[-1]["cookies"]
        assert address.startswith("/shop/ws?")
        kept = await cookies_of(server, address.removeprefix("/shop"))
        assert kept is not None
        assert kept["a"]["secure"]
        assert kept["a"]["path"] == "/shop/"


async def test_a_handler_sets_cookies_and_leaves(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        def sign_out() -> None:
            page.delete_cookie("token", path="/")
            page.redirect("https://example.com/bye?x=1")

        page.add(ft.Button("Sign out", on_click=sign_out))

    server = serve(main)
    async with tab(server, secret=new_secret()) as client:
        await client.open()
        await client.click("Sign out")
        await client.shown(lambda: len(client.calls) == 2)
        (keep, leave) = client.calls
        assert (keep["name"], leave["name"]) == ("keep_cookies", "leave")
        assert await cookies_of(server, keep["args"]["address"], client.secret) is not None
        assert leave["args"]["address"] == "https://example.com/bye?x=1"


async def test_a_visitor_who_is_sent_away_at_once_meets_no_main(serve: Serve) -> None:
    called = []

    def before(page: ft.Page) -> None:
        page.set_cookie("back", page.route)
        page.redirect("/login?next=%2Fcart")

    server = serve(called.append, before)
    async with tab(server, secret=new_secret()) as client:
        await client.open(route="/cart")
        answer = client.answers[-1]
        assert answer["leave"] == "/login?next=%2Fcart"
        assert await cookies_of(server, answer["cookies"], client.secret) is not None
        assert called == []
        assert not server.program.sessions


async def test_the_flutter_client_is_sent_away_too(serve: Serve) -> None:
    called = []
    server = serve(called.append, lambda page: page.redirect("/login"))
    async with server.visitor() as client:
        call = await client.wait_for(5)
        assert (call.body["name"], call.body["args"]["url"]) == ("launch_url", "/login")
        assert call.body["args"]["web_only_window_name"] == "_self"
    assert called == []


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (lambda page: page.redirect("javascript:alert(1)"), "no address to go to"),
        (lambda page: page.redirect("//evil.example"), "no address to go to"),
        (lambda page: page.redirect("/\\evil.example"), "no address to go to"),
        (lambda page: page.redirect("/a\nb"), "no address to go to"),
        (lambda page: page.redirect("cart"), "no address to go to"),
        (lambda page: page.set_cookie("a b", "x"), "no name for a cookie"),
        (lambda page: page.set_cookie("a", "x" * 5000), "larger than 4096 bytes"),
        (lambda page: page.set_cookie("a", "x", path="/; Domain=evil.example"), "no path"),
        (lambda page: page.set_cookie("a", "x", domain="a;b"), "no host name"),
        (lambda page: page.set_cookie("a", "x", same_site="all"), "lax, strict or none"),
    ],
)
async def test_what_is_not_allowed(serve: Serve, order: Callable[[Any], None], said: str) -> None:
    problems: list[str] = []

    def before(page: ft.Page) -> None:
        with pytest.raises(ValueError, match=said) as problem:
            order(page)
        problems.append(str(problem.value))

    async with tab(serve(nothing, before)) as client:
        await client.open()
        assert "cookies" not in client.answers[-1]
        assert "leave" not in client.answers[-1]
    assert len(problems) == 1


async def test_search_engines_are_sent_away_by_http(serve: Serve) -> None:
    def before(page: ft.Page) -> None:
        page.set_cookie("seen", "1")
        if page.route == "/old":
            page.redirect("/new?x=1")

    server = serve(nothing, before)
    crawler = {"user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"}
    async with httpx2.AsyncClient(base_url=server.url, headers=crawler) as browser:
        answer = await browser.get("/old")
        assert (answer.status_code, answer.headers["location"]) == (302, "/new?x=1")
        assert answer.headers["cache-control"] == "no-store"
        answer = await browser.get("/new")
        assert answer.status_code == 200
        assert "shown" in answer.text


async def test_a_program_that_fails_on_its_way_out_says_so(serve: Serve) -> None:
    def before(page: ft.Page) -> None:
        page.redirect("/login")
        raise LookupError("no such shop")

    async with serve(nothing, before).visitor() as client:
        crash = await client.wait_for(Action.CRASHED)
        assert "could not start" in crash.body["message"]
    async with tab(serve(nothing, before)) as numbered:
        await numbered.open()
        assert "leave" not in numbered.answers[-1]
