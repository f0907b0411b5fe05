"""Takes pictures of charts, light and dark, of the programs on their pages: `python -m docs_site.chart_pictures`."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

from docs_site.shown import ROOT, SCHEMES

PAGES = sorted((ROOT / "docs" / "charts").glob("*.md"))
PICTURES = ROOT / "docs" / "images" / "charts"
SIZE = {"width": 560, "height": 360}
CHART = "[role=group], .main-svg, canvas[role=img]"
"""What tells that a chart is there."""
ANIMATION = 600
"""Milliseconds."""


def main() -> int:
    """Take all pictures; returns the exit code."""
    sys.path.insert(0, str(ROOT / "extensions" / "charts"))
    from playwright.sync_api import sync_playwright

    from flet.fastapi import app
    from flet.testing.served import served

    with sync_playwright() as playwright:
        browser: Any = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for path in PAGES:
            with served(app(program(path.read_text(encoding="utf-8")))) as url:
                for scheme in SCHEMES:
                    context = browser.new_context(viewport=SIZE, color_scheme=scheme)
                    page = context.new_page()
                    page.goto(url)
                    page.locator(CHART).first.wait_for()
                    page.wait_for_load_state("networkidle")
                    page.wait_for_timeout(ANIMATION)
                    page.screenshot(path=PICTURES / f"{path.stem}-{scheme}.png")
                    context.close()
        browser.close()
    return 0


def program(text: str) -> Callable[..., Any]:
    """Return the `main` of the program on a page."""
    import flet as ft

    mains: list[Callable[..., Any]] = []
    (source,) = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    with patch.object(ft, "run", mains.append):
        exec(compile(source, "program", "exec"), {"__name__": "__main__"})  # noqa: S102 - it is ours
    return mains[0]


if __name__ == "__main__":
    raise SystemExit(main())
