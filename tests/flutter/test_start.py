"""Flet's own Flutter client, unmodified, against our server."""

from __future__ import annotations

import importlib.util
import os

import pytest
from playwright.sync_api import BrowserContext, Page

import flet as ft
from tests.chromium import Publish, missing

pytestmark = [pytest.mark.browser, pytest.mark.flutter]

SEMANTICS = "flt-semantics-placeholder"
SECONDS_TO_START = 60_000


@pytest.fixture(autouse=True)
def _installed() -> None:
    if importlib.util.find_spec("flet_web") is None and "FLET_WEB_PATH" not in os.environ:
        missing("the Flutter client (pip install --no-deps flet-web==1.0.5)")


def open_flutter(context: BrowserContext, url: str) -> Page:
    """Opens a page and switches its accessibility tree on: the rest of it is a canvas."""
    page = context.new_page()
    page.goto(url)
    page.wait_for_selector(SEMANTICS, state="attached", timeout=SECONDS_TO_START)
    page.evaluate("document.querySelector('flt-semantics-placeholder').click()")
    return page


@pytest.mark.parametrize("renderer", [ft.WebRenderer.CANVAS_KIT, ft.WebRenderer.SKWASM])
@pytest.mark.parametrize("at", ["", "/shop"])
@pytest.mark.timeout(180)
def test_a_page_answers(publish: Publish, context: BrowserContext, renderer: ft.WebRenderer, at: str) -> None:
    def main(page: ft.Page) -> None:
        count = ft.Text("count 0")

        def add(e: ft.Event[ft.Button]) -> None:
            count.value = "count 1"

        page.add(count, ft.Button("Add", on_click=add))

    server = publish(main, at, web_renderer=renderer, no_cdn=True)
    page = open_flutter(context, f"{server.url}{at}/")
    page.get_by_role("button", name="Add").click(timeout=20_000)
    page.get_by_text("count 1").wait_for(state="attached", timeout=20_000)
