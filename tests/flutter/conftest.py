from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.chromium import missing

OpenFlutter = Callable[[str], Page]

SEMANTICS = "flt-semantics-placeholder"
MILLISECONDS_TO_START = 60_000


@pytest.fixture(autouse=True)
def _installed() -> None:
    installed = any(Path(entry, "flet_web/web").is_dir() for entry in sys.path)
    if not installed and "FLET_WEB_PATH" not in os.environ:
        missing("the Flutter client (pip install --no-deps flet-web==1.0.5)")


@pytest.fixture
def open_flutter(context: BrowserContext) -> OpenFlutter:
    """Opens a page and switches its accessibility tree on: the rest of it is a canvas."""
    context.set_default_timeout(20_000)

    def start(url: str) -> Page:
        page = context.new_page()
        # Without the Internet it takes long until all is loaded that the client asks for and does not need.
        page.goto(url, wait_until="commit")
        page.wait_for_selector(SEMANTICS, state="attached", timeout=MILLISECONDS_TO_START)
        page.evaluate(f"document.querySelector('{SEMANTICS}').click()")
        return page

    return start
