"""Several programs of one site in the same tab: one after the other, and one in a page of the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import FrameLocator, Page, expect

import flet as ft
import flet.fastapi as flet_fastapi
from tests.chromium import Visitor
from tests.live import live_site

pytestmark = pytest.mark.browser

TOLD: list[str] = []


def counting(name: str) -> Callable[[ft.Page], None]:
    """A program that counts its visitor's presses."""

    def main(page: ft.Page) -> None:
        page.title = name
        count = ft.Text(f"{name} 0")

        def more() -> None:
            count.value = f"{name} {int(str(count.value).split()[1]) + 1}"

        page.add(count, ft.Button(f"More {name}", on_click=more), ft.Column(height=2000))
        page.scroll = ft.ScrollMode.AUTO

    return main


def around(page: ft.Page) -> None:
    """A program that shows another one of its site, and counts too."""
    counting("teas")(page)
    page.scroll = None
    page.controls.pop()
    app = ft.FletApp(url="/pots/", expand=True, on_connect=lambda e: TOLD.append("connected"))
    page.add(app, ft.Button("Others", on_click=lambda: setattr(app, "url", "/cups/")))


@pytest.fixture
def site() -> Iterator[str]:
    """The address of a site with three programs."""
    TOLD.clear()
    app = flet_fastapi.FastAPI()
    app.mount("/pots", flet_fastapi.app(counting("pots")))
    app.mount("/cups", flet_fastapi.app(counting("cups")))
    app.mount("/", flet_fastapi.app(around))
    with live_site(app) as server:
        yield server.url


def shows(page: Page | FrameLocator, text: str) -> None:
    expect(page.get_by_text(text, exact=True)).to_be_visible()


def press(page: Page | FrameLocator, name: str) -> None:
    page.get_by_role("button", name=name).click()


def test_each_program_keeps_its_session_while_the_tab_is_at_another(visitor: Visitor, site: str) -> None:
    page = visitor.open(f"{site}/pots/")
    press(page, "More pots")
    shows(page, "pots 1")
    page.goto(f"{site}/cups/")
    press(page, "More cups")
    shows(page, "cups 1")
    page.goto(f"{site}/pots/?again")
    shows(page, "pots 1")
    page.goto(f"{site}/cups/?again")
    shows(page, "cups 1")


def test_a_program_within_another(visitor: Visitor, site: str) -> None:
    page = visitor.open(site)
    inner = page.frame_locator("iframe")
    press(inner, "More pots")
    press(inner, "More pots")
    shows(inner, "pots 2")
    press(page, "More teas")
    shows(page, "teas 1")
    assert TOLD == ["connected"]
    assert (page.locator("iframe").bounding_box() or {})["height"] > 400
    page.reload()
    shows(page, "teas 1")
    shows(inner, "pots 2")
    press(page, "Others")
    shows(inner, "cups 0")
    assert TOLD == ["connected"] * 3
