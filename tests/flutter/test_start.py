"""Flet's own Flutter client, unmodified, against our server."""

from __future__ import annotations

import pytest

import flet as ft
from tests.chromium import Publish
from tests.flutter.conftest import OpenFlutter

pytestmark = [pytest.mark.browser, pytest.mark.flutter]


@pytest.mark.parametrize("renderer", [ft.WebRenderer.CANVAS_KIT, ft.WebRenderer.SKWASM])
@pytest.mark.parametrize("at", ["", "/shop"])
@pytest.mark.timeout(180)
def test_a_page_answers(
    publish: Publish, open_flutter: OpenFlutter, renderer: ft.WebRenderer, at: str
) -> None:
    def main(page: ft.Page) -> None:
        count = ft.Text("count 0")

        def add(e: ft.Event[ft.Button]) -> None:
            count.value = "count 1"

        page.add(count, ft.Button("Add", on_click=add))

    server = publish(main, at, web_renderer=renderer, no_cdn=True)
    page = open_flutter(f"{server.url}{at}/")
    page.get_by_role("button", name="Add").click()
    page.get_by_text("count 1").wait_for(state="attached")
