"""On every screen: what the page has is there to be seen, whole, and what can be pressed is reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

import flet.fastapi as flet_fastapi
from tests.browser.test_examples import PAGES
from tests.gate.screens import FOLDER, Screen, screens, show_named
from tests.gate.seen import rest, unseen
from tests.live import LiveServer, live_site

pytestmark = [pytest.mark.browser, pytest.mark.pictures]

ASKED_FOR = {
    "navigation_bars": "nothing to see",  # labels that are never shown, or of the chosen only
    "progress": "picture 'progress-ring': nothing to see",  # a ring of which nothing has come round
    "responsive_row@400": "cut off",  # more than the window holds, on a page that does not scroll
    "text_basics": "No wrap",
    "text_overflow": "cut off",
    "viewers": "cut off",  # what is looked at through a frame
}
"""What a program hides on purpose: where a fault has these words, it is none."""

PARTS = 8
SCREENS = list(screens())


@pytest.fixture(scope="module")
def served() -> Iterator[LiveServer]:
    with live_site(flet_fastapi.app(show_named, assets_dir=str(FOLDER / "assets"))) as server:
        yield server


@pytest.fixture(scope="module")
def visit(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context()
    context.set_default_timeout(20_000)
    yield context
    context.close()


@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("part", range(PARTS))
def test_what_is_there_is_seen(served: LiveServer, visit: BrowserContext, part: int) -> None:
    faults = {}
    for screen in SCREENS[part::PARTS]:
        window = visit.new_page()
        if found := [one for one in _look(window, served.url, screen) if not _asked_for(screen, one)]:
            faults[screen.told] = found
        window.close()
    assert faults == {}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("name", "routes"),
    [
        ("counter", ["/"]),
        ("todo", ["/"]),
        ("kanban", ["/"]),
        ("shop", ["/", "/goods/lamp", "/cart", "/checkout"]),
        ("together", ["/"]),
        ("showcase", [*PAGES]),
    ],
)
def test_what_the_examples_have_is_seen(
    visit: BrowserContext, example: Callable[[str], str], name: str, routes: list[str]
) -> None:
    url = example(name).rstrip("/")
    window = visit.new_page()
    faults = {}
    for width in (400, 1100):
        window.set_viewport_size({"width": width, "height": 800})
        for route in routes:
            window.goto(url + route)
            window.locator("[data-control]").locator("visible=true").first.wait_for()
            window.wait_for_load_state("networkidle")  # with code and icons that come late
            rest(window)
            if found := unseen(window):
                faults[f"{route} at {width}"] = found
    window.close()
    assert faults == {}


def _look(window: Page, url: str, screen: Screen) -> list[str]:
    window.set_viewport_size({"width": screen.size[0], "height": screen.size[1]})
    window.goto(f"{url}/{screen.name}")
    window.wait_for_function("name => document.title === name", arg=screen.name)
    rest(window)
    screen.act(window)
    if screen.actions:
        rest(window)
    return unseen(window)


def _asked_for(screen: Screen, fault: str) -> bool:
    return ASKED_FOR.get(screen.told, "never") in fault
