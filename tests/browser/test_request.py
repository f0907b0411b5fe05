"""Cookies, redirects and the site's own sign-in, as a browser goes through them."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from playwright.sync_api import expect
from starlette.requests import HTTPConnection

import flet as ft
import flet.fastapi as flet_fastapi
from tests.chromium import Publish, Visitor
from tests.live import live_site
from tests.proxy import network

pytestmark = pytest.mark.browser


def test_a_cookie_is_there_before_the_page(publish: Publish, visitor: Visitor) -> None:
    def before(page: ft.Page) -> None:
        if "visits" not in page.request.cookies:
            page.set_cookie("visits", "first; visit", max_age=3600)

    def main(page: ft.Page) -> None:
        def forget() -> None:
            page.delete_cookie("visits")
            status.value = "forgotten"

        status = ft.Text(f"cookie {page.request.cookies.get('visits')}")
        page.add(status, ft.Button("Forget", on_click=forget))

    server = publish(main, "/shop", before_main=before)
    page = visitor.open(server.url + "/shop/")
    expect(page.get_by_text("cookie None")).to_be_visible()
    (cookie,) = [one for one in page.context.cookies() if one["name"] == "visits"]
    assert (cookie["path"], cookie["httpOnly"], cookie["sameSite"]) == ("/shop/", True, "Lax")
    assert "visits" not in page.evaluate("document.cookie")

    other = page.context.new_page()
    other.goto(server.url + "/shop/")
    expect(other.get_by_text("cookie first; visit")).to_be_visible()
    with other.expect_response(lambda answer: "/ws?cookies=" in answer.url):
        other.get_by_role("button", name="Forget").click()
    expect(other.get_by_text("forgotten")).to_be_visible()
    assert [one for one in page.context.cookies() if one["name"] == "visits"] == []


def site_with_login(main: Any, **options: Any) -> FastAPI:
    """A site of its own: `/login` sets a cookie that its middleware turns into a user."""
    site = flet_fastapi.FastAPI()

    @site.middleware("http")
    async def note_user(request: Request, call_next: Any) -> Response:
        request.state.user = request.cookies.get("user")
        answer: Response = await call_next(request)
        return answer

    @site.get("/login")
    def login() -> HTMLResponse:
        # The browser would look for an icon otherwise.
        icon = "<link rel=icon href=data:,>"
        form = "<form method=post><button>Sign in as Ann</button></form>"
        return HTMLResponse(
            f"<!doctype html><html lang=en><title>Sign in</title>{icon}<h1>Sign in</h1>{form}"
        )

    @site.post("/login")
    def signed_in(next: str = "/") -> RedirectResponse:
        answer = RedirectResponse(next, 303)
        answer.set_cookie("user", "ann", httponly=True)
        return answer

    site.mount("/app", flet_fastapi.app(main, **options))
    return site


def test_a_visitor_is_sent_to_the_sites_login_and_comes_back(visitor: Visitor) -> None:
    shown = []

    def before(page: ft.Page) -> None:
        if "user" not in page.request.cookies:
            page.redirect(f"/login?next=/app{page.route}")

    def main(page: ft.Page) -> None:
        def sign_out() -> None:
            page.delete_cookie("user", path="/")
            page.redirect("/login")

        # A browser that goes back finds its session, with the request that it makes then.
        page.on_connect = lambda e: before(page)
        shown.append(page.route)
        page.add(ft.Text(f"Hello {page.request.cookies['user']}"), ft.Button("Sign out", on_click=sign_out))

    with live_site(site_with_login(main, before_main=before)) as server:
        page = visitor.open(server.url + "/app/cart")
        page.get_by_role("button", name="Sign in as Ann").click()
        expect(page.get_by_text("Hello ann")).to_be_visible()
        assert shown == ["/cart"]
        page.get_by_role("button", name="Sign out").click()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        assert "user" not in {one["name"] for one in page.context.cookies()}
        page.go_back()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        assert page.url.startswith(server.url + "/login")


def test_a_visitor_whose_sign_in_has_ended_is_asked_to_sign_in_again(visitor: Visitor) -> None:
    signed_in = {"ann"}

    def user(connection: HTTPConnection) -> None:
        if connection.cookies.get("user") not in signed_in:
            raise HTTPException(303, headers={"location": "/login?next=/app/cart"})
        connection.state.user = connection.cookies["user"]

    def main(page: ft.Page) -> None:
        page.add(ft.Text(f"Hello {page.request.user}"))

    site = site_with_login(main, dependencies=[Depends(user)])
    with live_site(site) as server, network(server.url) as between:
        page = visitor.open(between.url + "/app/cart")
        page.get_by_role("button", name="Sign in as Ann").click()
        expect(page.get_by_text("Hello ann")).to_be_visible()
        page.wait_for_load_state("networkidle")  # a file cut in two would be a complaint
        signed_in.clear()
        between.cut()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    visitor.complaints[:] = [one for one in visitor.complaints if "WebSocket" not in one]
