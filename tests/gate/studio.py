"""A visitor of a program that shows sheets, in either client."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import flet as ft
import flet.fastapi as flet_fastapi
from tests.gate.photograph import ASSETS, Seen, Studio, studio_program
from tests.gate.sheet import HEIGHT, WIDTH, sheets
from tests.gate.stage import Stage
from tests.live import live_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FLUTTER = (
    "--enable-unsafe-swiftshader",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--font-render-hinting=none",
    "--disable-lcd-text",
)
"""What Chromium needs to draw the Flutter client without a graphics card."""


@contextmanager
def studio(browser: Browser, *, flutter: bool = False, **context: Any) -> Iterator[Studio]:
    """A page that can be filled with sheets, in our client or in Flet's; `context` says more of its browser."""
    visitors: list[ft.Page] = []
    options = {"web_renderer": ft.WebRenderer.CANVAS_KIT, "no_cdn": True} if flutter else {}
    app = flet_fastapi.app(studio_program(visitors), assets_dir=str(ASSETS), **options)
    with live_site(app) as server:
        visit = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, **context)
        visit.set_default_timeout(60_000 if flutter else 10_000)
        window = visit.new_page()
        window.goto(server.url, wait_until="commit")
        for _ in range(600):
            if visitors:
                break
            window.wait_for_timeout(100)
        yield Studio(window, visitors[0], not flutter)
        visit.close()


def look_at(studio: Studio, stages: list[Stage]) -> Seen:
    """Takes the pictures of all cells of some stages."""
    seen = Seen()
    for stage in stages:
        for sheet in sheets([stage]):
            studio.take(sheet, seen)
    return seen
