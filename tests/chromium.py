"""Chromium, and programs for it to look at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

import flet.fastapi as flet_fastapi
from flet.fastapi.pages.clients import PACKAGED
from tests.live import LiveServer, live_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
Publish = Callable[..., LiveServer]


def missing(what: str) -> None:
    """Leaves the tests out where a person works, and fails them where all must be there."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")


PATIENCE = 30_000
"""Milliseconds for which is waited for what comes: a busy machine takes its time."""

_open = ExitStack()
_browsers: list[Browser] = []


@pytest.fixture(scope="module")
def chromium() -> Browser:
    """The browser, which stays open for the next module where that needs it too."""
    from playwright.sync_api import expect, sync_playwright

    if not (_browsers and _browsers[0].is_connected()):
        _shut()
        path = next(filter(None, map(shutil.which, NAMES)), None)
        if path is None:
            missing("Chromium")
        if not (PACKAGED / "index.html").is_file():
            missing("the built client (make client)")
        expect.set_options(timeout=PATIENCE)
        playwright = _open.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        _open.callback(browser.close)
        _browsers.append(browser)
    return _browsers[0]


def _shut() -> None:
    _browsers.clear()
    _open.close()


# Playwright keeps an event loop running in this thread, which the async tests of other modules cannot stand.
@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, Any, Any]:
    try:
        return (yield)
    finally:
        if nextitem is None or (
            nextitem.path != item.path and "chromium" not in getattr(nextitem, "fixturenames", ())
        ):
            _shut()


@dataclass
class Visitor:
    """A browser window and what went wrong in it."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def open(self, url: str) -> Page:
        self.page.goto(url)
        return self.page


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser without any past."""
    context = chromium.new_context(viewport={"width": 900, "height": 700})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def visitor(context: BrowserContext) -> Iterator[Visitor]:
    """A window; errors in its console and refusals of the content policy fail the test."""
    visitor = Visitor(context.new_page())
    visitor.page.on("pageerror", lambda error: visitor.complaints.append(str(error)))

    def listen(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            visitor.complaints.append(message.text)

    visitor.page.on("console", listen)
    yield visitor
    assert visitor.complaints == []


@pytest.fixture
def publish() -> Iterator[Publish]:
    """Serves programs: `publish(main)` at the root, `publish(main, "/shop", app_name=...)` below a path."""
    with ExitStack() as stack:

        def start(main: Callable[..., Any], at: str = "", **options: Any) -> LiveServer:
            app = flet_fastapi.app(main, **options)
            if at:
                site = flet_fastapi.FastAPI()
                site.mount(at, app)
                app = site
            return stack.enter_context(live_site(app))

        yield start
