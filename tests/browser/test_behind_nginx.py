"""A browser's way through nginx to a program below a path that nginx takes off."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

import flet as ft
import flet.fastapi as flet_fastapi
from tests.chromium import Visitor
from tests.live import live_site
from tests.nginx import location, nginx

pytestmark = pytest.mark.browser


def test_routes_reloads_and_cookies_below_a_prefix(visitor: Visitor, tmp_path: Path) -> None:
    def main(page: ft.Page) -> None:
        async def go(e: ft.Event[ft.Button]) -> None:
            page.set_cookie("seen", "items")
            await page.push_route("/items/6?x=2")

        page.on_route_change = lambda e: page.add(ft.Text(f"went to {page.route}"))
        page.add(ft.Text(f"began at {page.route}"), ft.Button("Go", on_click=go))

    site = flet_fastapi.FastAPI()
    site.mount("/shop", flet_fastapi.app(main))
    told = "proxy_set_header X-Forwarded-Prefix /tools;"
    with live_site(site) as server:
        rules = location("/tools", server.url, taken_off=True, more=told)
        with nginx(tmp_path / "nginx", rules) as url:
            page = visitor.open(f"{url}/tools/shop/items/5?x=1")
            expect(page.get_by_text("began at /items/5?x=1", exact=True)).to_be_visible()
            with page.expect_response(lambda answer: "/tools/shop/ws?cookies=" in answer.url) as kept:
                page.get_by_role("button", name="Go").click()
            assert kept.value.status == 204
            expect(page.get_by_text("went to /items/6?x=2", exact=True)).to_be_visible()
            assert page.url == f"{url}/tools/shop/items/6?x=2"
            cookies = {one["name"]: one["path"] for one in page.context.cookies()}
            assert cookies == {"flet_session": "/tools/shop/", "seen": "/tools/shop/"}
            page.reload()
            expect(page.get_by_text("began at /items/5?x=1", exact=True)).to_be_visible()
            page.go_back()
            expect(page.get_by_text("went to /items/5?x=1", exact=True)).to_be_visible()
