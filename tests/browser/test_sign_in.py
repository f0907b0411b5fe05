"""Signing in at a provider, as a visitor does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from playwright.sync_api import Browser, Page, expect

import flet as ft
from tests.chromium import Publish, Visitor
from tests.openid_provider import Answer, OpenIdProvider, openid_provider

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def provider() -> Iterator[OpenIdProvider]:
    with openid_provider() as running:
        yield running


@pytest.fixture(autouse=True)
def _provider_works(provider: OpenIdProvider) -> Iterator[None]:
    yield
    provider.instead.clear()


@pytest.fixture
def forgiving(visitor: Visitor) -> Iterator[Visitor]:
    """A window in whose console refusals of the endpoint are no failures."""
    yield visitor
    visitor.complaints[:] = [one for one in visitor.complaints if "status of 400" not in one]


@pytest.fixture
def opened(publish: Publish, visitor: Visitor, provider: OpenIdProvider) -> Open:
    """Opens a program with a button to sign in: `opened("/shop", "/tea", redirect_to_page=True)`."""

    def open_page(at: str = "", route: str = "/", site: dict[str, Any] | None = None, **options: Any) -> Page:
        root: list[str] = []

        def main(page: ft.Page) -> None:
            count = ft.Text("clicks 0")

            def click(e: ft.Event[ft.Button]) -> None:
                count.value = f"clicks {int(count.value.split()[1]) + 1}"

            async def sign_in(e: ft.Event[ft.Button]) -> None:
                await page.login(provider.for_program(f"{root[0]}{at}/oauth_callback"), **options)

            def told(e: ft.LoginEvent[ft.Page]) -> None:
                who = page.auth.user["name"] if page.auth else f"nobody: {e.error}"
                page.add(ft.Text(f"This is {who}"))

            page.on_login = told
            page.add(count, ft.Button("Click", on_click=click), ft.Button("Sign in", on_click=sign_in))

        server = publish(main, at, **(site or {}))
        root.append(server.url)
        page = visitor.open(server.url + at + route)
        page.get_by_role("button", name="Click").click()
        expect(page.get_by_text("clicks 1", exact=True)).to_be_visible()
        return page

    return open_page


def popup_of(page: Page) -> Page:
    with page.expect_popup() as opening:
        page.get_by_role("button", name="Sign in").click()
    return opening.value


def test_in_a_popup(opened: Open) -> None:
    page = opened()
    popup = popup_of(page)
    popup.get_by_label("Name").fill("ann")
    with popup.expect_event("close"):
        popup.get_by_role("button", name="Allow").click()
    expect(page.get_by_text("This is Ann", exact=True)).to_be_visible()
    expect(page.get_by_text("clicks 1", exact=True)).to_be_visible()


def test_denied_in_a_popup(opened: Open) -> None:
    page = opened()
    popup = popup_of(page)
    with popup.expect_event("close"):
        popup.get_by_role("button", name="Deny").click()
    expect(page.get_by_text("This is nobody: access_denied", exact=True)).to_be_visible()


def test_own_page_in_the_popup(opened: Open) -> None:
    page = opened(complete_page_html="<title>Done</title><h1>Welcome back</h1>")
    popup = popup_of(page)
    popup.get_by_label("Name").fill("ann")
    popup.get_by_role("button", name="Allow").click()
    expect(popup.get_by_role("heading", name="Welcome back")).to_be_visible()
    expect(page.get_by_text("This is Ann", exact=True)).to_be_visible()


def test_where_popups_are_blocked(opened: Open) -> None:
    page = opened()
    page.evaluate("window.open = () => null")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Name").fill("ann")
    page.get_by_role("button", name="Allow").click()
    expect(page.get_by_text("This is Ann", exact=True)).to_be_visible()
    expect(page.get_by_text("clicks 1", exact=True)).to_be_visible()


@pytest.mark.parametrize(
    ("at", "route", "site"),
    [
        ("", "/", {}),
        ("/shop", "/tea/green?size=2", {}),
        ("", "/#/tea?size=2", {"route_url_strategy": ft.RouteUrlStrategy.HASH}),
    ],
)
def test_in_place_of_the_page(opened: Open, at: str, route: str, site: dict[str, Any]) -> None:
    page = opened(at, route, site, redirect_to_page=True)
    address = page.url
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Name").fill("ann")
    page.get_by_role("button", name="Allow").click()
    expect(page.get_by_text("This is Ann", exact=True)).to_be_visible()
    # It is the session that was left, at the address that was left.
    expect(page.get_by_text("clicks 1", exact=True)).to_be_visible()
    assert page.url == address
    page.get_by_role("button", name="Click").click()
    expect(page.get_by_text("clicks 2", exact=True)).to_be_visible()


def test_denied_in_place_of_the_page(opened: Open) -> None:
    page = opened(redirect_to_page=True)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Deny").click()
    expect(page.get_by_text("This is nobody: access_denied", exact=True)).to_be_visible()
    expect(page.get_by_text("clicks 1", exact=True)).to_be_visible()


def test_the_provider_breaks_down(opened: Open, provider: OpenIdProvider) -> None:
    page = opened(redirect_to_page=True)
    page.get_by_role("button", name="Sign in").click()
    provider.instead["token"] = Answer(b"down for repairs", status=503)
    page.get_by_label("Name").fill("ann")
    page.get_by_role("button", name="Allow").click()
    expect(page.get_by_text("This is nobody: provider_error", exact=True)).to_be_visible()


def test_a_state_that_has_expired(opened: Open, forgiving: Visitor) -> None:
    page = opened(site={"oauth_state_timeout_seconds": 1}, redirect_to_page=True)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Name").fill("ann")
    page.wait_for_timeout(1100)
    page.get_by_role("button", name="Allow").click()
    expect(page.get_by_role("heading", name="Signing in did not work")).to_be_visible()
    page.get_by_role("link", name="Back to the page").click()
    # It is the session that was left.
    expect(page.get_by_text("clicks 1", exact=True)).to_be_visible()
    expect(page.get_by_text("This is")).to_have_count(0)


def test_a_state_that_is_used_again_or_made_up(opened: Open, forgiving: Visitor) -> None:
    page = opened("/shop")
    popup = popup_of(page)
    popup.get_by_label("Name").fill("ann")
    visited: list[str] = []
    popup.on("request", lambda request: visited.append(request.url))
    with popup.expect_event("close"):
        popup.get_by_role("button", name="Allow").click()
    expect(page.get_by_text("This is Ann", exact=True)).to_have_count(1)
    (back,) = [url for url in visited if "/shop/oauth_callback?" in url]
    for address in (back, back.partition("?")[0] + "?code=made&state=up"):
        with page.expect_popup() as opening:
            page.evaluate("address => void window.open(address, 'again')", address)
        again = opening.value
        expect(again.get_by_role("heading", name="Signing in did not work")).to_be_visible()
        with again.expect_event("close"):
            # The window may be gone before the click has been answered.
            again.evaluate("setTimeout(() => document.querySelector('#back').click())")
    expect(page.get_by_text("This is Ann", exact=True)).to_have_count(1)


def test_a_callback_that_another_browser_opens(
    opened: Open, chromium: Browser, provider: OpenIdProvider
) -> None:
    page = opened()
    popup = popup_of(page)
    # The attacker keeps the address that the provider sends him back to, for somebody else to open.
    back = httpx2.post(popup.url, data={"user": "mallory"}).headers["location"]
    victim = chromium.new_context().new_page()
    victim.goto(page.url)
    expect(victim.get_by_role("button", name="Sign in")).to_be_visible()
    asked = len(provider.asked)
    response = victim.goto(back)
    assert response is not None
    assert response.status == 400
    expect(victim.get_by_text("began in another browser")).to_be_visible()
    assert len(provider.asked) == asked
    expect(page.get_by_text("This is")).to_have_count(0)
    victim.context.close()


def test_back_from_the_provider(opened: Open) -> None:
    page = opened(redirect_to_page=True)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_label("Name")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("clicks 1", exact=True)).to_be_visible()
    page.get_by_role("button", name="Click").click()
    expect(page.get_by_text("clicks 2", exact=True)).to_be_visible()


def test_signed_in_after_a_reload(opened: Open) -> None:
    page = opened(redirect_to_page=True)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Name").fill("ann")
    page.get_by_role("button", name="Allow").click()
    expect(page.get_by_text("This is Ann", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_text("This is Ann", exact=True)).to_be_visible()
