"""What browsers that run no scripts show, and how the client takes over what search engines are given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

import flet as ft
from tests.chromium import Publish, Visitor

pytestmark = pytest.mark.browser

CRAWLER = (
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/130.0.0.0 Safari/537.36"
)


def main(page: ft.Page) -> None:
    page.title = f"Tea {page.route}"
    page.description = f"Words about {page.route}"
    page.appbar = ft.AppBar(title=ft.Text("Tea shop"))
    page.add(
        ft.Text(f"Route {page.route}"),
        ft.TextButton("Oolong", url="oolong?size=2"),
        *[ft.Text(f"Line {number}") for number in range(60)],
    )


@pytest.fixture
def crawler(chromium: Browser) -> Iterator[Page]:
    """A browser that runs scripts but, as Google's, has no WebSockets."""
    context = chromium.new_context(user_agent=CRAWLER, viewport={"width": 900, "height": 700})
    context.route_web_socket("**/*", lambda socket: socket.close())
    yield context.new_page()
    context.close()


@pytest.fixture
def reader(chromium: Browser) -> Iterator[Page]:
    """A browser that runs no scripts."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 900, "height": 700})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("at", ["", "/shop"])
def test_without_scripts_there_is_something_to_read(publish: Publish, reader: Page, at: str) -> None:
    reader.goto(publish(main, at).url + f"{at}/green?a=1")
    expect(reader.get_by_role("heading", name="Tea shop", level=1)).to_be_visible()
    expect(reader.get_by_text("Route /green?a=1")).to_be_visible()
    assert reader.title() == "Tea /green?a=1"
    assert reader.get_by_text("needs JavaScript").count() == 0

    # It can be scrolled, and its links lead on.
    reader.get_by_text("Line 59").scroll_into_view_if_needed()
    expect(reader.get_by_text("Line 59")).to_be_in_viewport()
    reader.get_by_role("link", name="Oolong").click()
    expect(reader.get_by_text("Route /oolong?size=2")).to_be_visible()


def test_the_address_for_readers_is_given_to_one_who_runs_scripts(publish: Publish, visitor: Visitor) -> None:
    url = publish(main).url
    page = visitor.open(url + "/green?_readable=1&a=1")
    expect(page.get_by_role("link", name="Oolong")).to_be_visible()
    expect(page.locator("#first-view")).to_have_count(0)
    expect(page.get_by_text("Route /green?a=1")).to_be_visible()
    assert page.url == url + "/green?a=1"


def test_the_client_takes_the_place_of_the_first_view(publish: Publish, chromium: Browser) -> None:
    context = chromium.new_context(user_agent=CRAWLER)
    page = context.new_page()
    page.goto(publish(main).url)
    expect(page.locator("#first-view")).to_have_count(0)
    expect(page.get_by_text("Route /", exact=True)).to_have_count(1)
    context.close()


def test_a_crawler_without_sockets_keeps_the_first_view(publish: Publish, crawler: Page) -> None:
    crawler.goto(publish(main).url + "/green")
    crawler.wait_for_timeout(1500)  # by then the notice that the server is away would show
    expect(crawler.get_by_text("Route /green")).to_be_visible()
    assert crawler.get_by_text("onnecting").count() == 0


def test_title_and_description_follow_the_route(publish: Publish, visitor: Visitor) -> None:
    def follow(page: ft.Page) -> None:
        def show(e: object = None) -> None:
            page.title = f"At {page.route}"
            page.description = "All about oolong" if page.route == "/oolong" else None

        page.on_route_change = show
        show()
        page.add(ft.Button("Go", on_click=lambda e: page.navigate("/oolong")))

    page = visitor.open(publish(follow, app_description="A shop").url)
    description = page.locator('meta[name="description"]')
    expect(description).to_have_attribute("content", "A shop")
    page.get_by_role("button", name="Go").click()
    expect(page).to_have_title("At /oolong")
    expect(description).to_have_attribute("content", "All about oolong")
    page.go_back()
    expect(page).to_have_title("At /")
    expect(description).to_have_attribute("content", "A shop")
