"""Takes pictures of the controls, light and dark, for their pages of the reference: `python -m docs_site.pictures`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from docs_site.shown import PICTURES, ROOT, SCHEMES, gallery
from flet.listening import listen, url_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ("--no-sandbox", "--disable-gpu")
SIZE = {"width": 640, "height": 420}
UNSEEN = ("services", "extra")
"""Rooms of what has no looks of its own, or no page in the reference."""
SECONDS = 30


def main() -> int:
    """Take all pictures; returns the exit code."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        sys.stderr.write("There is no Chromium: the reference has no pictures.\n")
        return 0
    from playwright.sync_api import sync_playwright

    PICTURES.mkdir(parents=True, exist_ok=True)
    (listener,) = listen("127.0.0.1", 0)
    url, port = url_of([listener]), listener.getsockname()[1]
    listener.close()
    served = subprocess.Popen(
        [sys.executable, "-m", "flet", "run", "examples/gallery", "--hidden", "--port", str(port)],
        cwd=ROOT,
    )
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
            for scheme in SCHEMES:
                _take(browser, url, scheme)
            browser.close()
    finally:
        served.terminate()
        served.wait(SECONDS)
    return 0


def _take(browser: Browser, url: str, scheme: str) -> None:
    context = browser.new_context(viewport=SIZE, color_scheme=scheme, reduced_motion="reduce")  # type: ignore
    page = context.new_page()
    for entry in gallery().entries().values():
        if entry.room in UNSEEN:
            continue
        _open(page, f"{url}/alone/{entry.name}")
        shown = page.locator(f"[data-scroll-key='alone {entry.name}']")
        shown.wait_for()
        page.wait_for_load_state("networkidle")
        page.evaluate("document.fonts.ready")
        shown.screenshot(path=PICTURES / f"{entry.name}-{scheme}.png", animations="disabled")
    context.close()


def _open(page: object, url: str) -> None:
    """Open a page of a server that may be about to start."""
    for _ in range(SECONDS * 5):
        try:
            page.goto(url)  # type: ignore[attr-defined]
            return
        except Exception:
            page.wait_for_timeout(200)  # type: ignore[attr-defined]
    page.goto(url)  # type: ignore[attr-defined]


if __name__ == "__main__":
    raise SystemExit(main())
