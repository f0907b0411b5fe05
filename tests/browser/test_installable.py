"""The page as an app on the visitor's device, and what it shows while the server is away."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from starlette.responses import Response

import flet as ft
import flet.fastapi as flet_fastapi
from tests.browser.conftest import Show
from tests.chromium import ARGUMENTS, NAMES, Publish, Visitor
from tests.live import live_site

pytestmark = pytest.mark.browser


def main(page: ft.Page) -> None:
    shown = ft.Text(f"route {page.route}")

    def follow(e: ft.RouteChangeEvent) -> None:
        shown.value = f"route {e.route}"

    page.on_route_change = follow
    page.add(shown)


@pytest.fixture
def window(chromium: Browser, tmp_path: Path) -> Iterator[Page]:
    """A window that is not incognito: from such nothing is installed."""
    path = next(filter(None, map(shutil.which, NAMES)))
    profile = chromium.browser_type.launch_persistent_context(
        tmp_path / "profile", executable_path=path, args=list(ARGUMENTS)
    )
    yield profile.pages[0]
    profile.close()


def install_errors(page: Page) -> tuple[dict[str, Any], list[Any]]:
    """The manifest as Chromium has read it, and what it has against installing the page."""
    browser = page.context.new_cdp_session(page)
    told = browser.send("Page.getAppManifest")
    errors = browser.send("Page.getInstallabilityErrors")["installabilityErrors"]
    return json.loads(told["data"]), told["errors"] + errors


def controlled(page: Page) -> None:
    """Waits until the browser keeps the offline page."""
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")


@pytest.mark.parametrize("at", ["", "/shop"])
def test_chromium_would_install_it(publish: Publish, window: Page, at: str) -> None:
    window.goto(publish(main, at, app_name="Tea & Cake", app_short_name="Tea").url + f"{at}/green")
    expect(window.get_by_text("route /green")).to_be_visible()
    manifest, errors = install_errors(window)
    assert errors == []
    assert (manifest["name"], manifest["short_name"]) == ("Tea & Cake", "Tea")


def test_own_icons_are_the_only_ones(publish: Publish, window: Page, tmp_path: Path) -> None:
    (tmp_path / "icons").mkdir()
    for name in ("icon-192.png", "apple-touch-icon-192.png"):
        Image.new("RGB", (192, 192), "tomato").save(tmp_path / "icons" / name)
    window.goto(publish(main, assets_dir=str(tmp_path)).url)
    manifest, errors = install_errors(window)
    assert errors == []
    assert [icon["src"] for icon in manifest["icons"]] == ["icons/icon-192.png"]
    touch = window.locator("link[rel=apple-touch-icon]").evaluate("link => link.href")
    assert window.request.get(touch).body() == (tmp_path / "icons" / "apple-touch-icon-192.png").read_bytes()


def test_offline_page(show: Show, visitor: Visitor) -> None:
    at = "/shop"
    shown = show(main, f"{at}/", at=at)
    page = shown.page
    expect(page.get_by_text("route /", exact=True)).to_be_visible()
    controlled(page)

    shown.network.go_down()
    page.goto(shown.network.url + f"{at}/deep?size=2")
    expect(page.get_by_role("heading")).to_have_text(
        shown.network.url.removeprefix("http://") + " cannot be reached"
    )
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("status")).to_contain_text("Trying again in")

    shown.network.come_up()
    # It finds the server by itself, and opens what was asked for.
    expect(page.get_by_text("route /deep?size=2")).to_be_visible()
    visitor.complaints[:] = [one for one in visitor.complaints if "status of 503" not in one]


def test_what_a_proxy_says_of_a_server_that_is_away(visitor: Visitor) -> None:
    site = flet_fastapi.FastAPI()
    for status in (502, 503, 504):
        words = Response(f"The proxy says {status}", status)
        site.add_api_route(f"/{status}", lambda words=words: words, methods=["GET", "HEAD"])
    site.mount("/", flet_fastapi.app(main))
    with live_site(site) as server:
        page = visitor.open(server.url)
        expect(page.get_by_text("route /")).to_be_visible()
        controlled(page)
        for status in (502, 504):
            page.goto(f"{server.url}/{status}")
            expect(page.get_by_role("button", name="Try again")).to_be_visible()
        # The site's own words, while it is being worked on.
        page.goto(f"{server.url}/503")
        expect(page.get_by_text("The proxy says 503")).to_be_visible()
    visitor.complaints[:] = [one for one in visitor.complaints if "status of 50" not in one]


def test_the_worker_keeps_nothing(show: Show, tmp_path: Path) -> None:
    (tmp_path / "note.html").write_text("old")
    shown = show(main, assets_dir=str(tmp_path))
    page = shown.page
    controlled(page)
    page.goto(shown.network.url + "/note.html")
    expect(page.locator("body")).to_have_text("old")
    (tmp_path / "note.html").write_text("newer")
    page.goto(shown.network.url + "/note.html")
    expect(page.locator("body")).to_have_text("newer")
    assert page.evaluate("caches.keys()") == []


def test_first_load_does_without_the_worker(publish: Publish, visitor: Visitor) -> None:
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    page = visitor.open(publish(main).url)
    expect(page.get_by_text("route /")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "service_worker" in url or "offline" in url]


def test_loading_picture(publish: Publish, visitor: Visitor, tmp_path: Path) -> None:
    (tmp_path / "icons").mkdir()
    Image.new("RGB", (64, 64), "tomato").save(tmp_path / "icons" / "loading-animation.png")
    url = publish(main, assets_dir=str(tmp_path)).url
    released: list[Callable[[], Any]] = []
    visitor.page.route("**/client/index-*.js", lambda route: released.append(route.continue_))
    visitor.page.goto(url, wait_until="commit")
    picture = visitor.page.locator("#loading img")
    expect(picture).to_have_js_property("naturalWidth", 64)
    released[0]()
    expect(visitor.page.get_by_text("route /")).to_be_visible()
    expect(picture).to_have_count(0)
