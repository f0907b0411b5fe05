"""Takes pictures of the controls, light and dark, for their pages of the reference: `python -m docs_site.pictures`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from docs_site.shown import PICTURES, ROOT, SCHEMES, gallery
from flet.listening import listen, url_of

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page, ViewportSize

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ("--no-sandbox", "--disable-gpu")
SIZE: ViewportSize = {"width": 640, "height": 420}
SETTLES = 700
"""Milliseconds in which what opens has come to rest."""
UNSEEN = ("services", "extra")
"""Rooms of what has no looks of its own, or no page in the reference."""
OPENED = {
    "AlertDialog": 320,
    "Banner": 200,
    "BottomSheet": 420,
    "ContextMenu": 260,
    "CupertinoActionSheet": 360,
    "CupertinoAlertDialog": 320,
    "CupertinoBottomSheet": 440,
    "DatePicker": 620,
    "DateRangePicker": 620,
    "MenuBar": 260,
    "NavigationDrawer": 360,
    "Page": 200,
    "PopupMenuButton": 260,
    "SnackBar": 200,
    "TimePicker": 620,
    "View": 240,
}
"""Controls that open at a click on the example's button, and the height of the window in which they are taken."""
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
        path = PICTURES / f"{entry.name}-{scheme}.png"
        if entry.name in OPENED:
            _take_opened(page, shown, entry.name, path)
            page.close()  # what is open stays so in the session of the tab
            page = context.new_page()
        else:
            shown.screenshot(path=path, animations="disabled")
    context.close()


def _take_opened(page: Page, shown: Locator, name: str, path: Path) -> None:
    """Take the window with what a click opens in it: not the button, but what the page of the reference is about."""
    page.set_viewport_size({"width": SIZE["width"], "height": OPENED[name]})
    first = (
        shown.get_by_role("button").or_(shown.get_by_role("menuitem")).or_(shown.get_by_text(re.compile(".")))
    )
    first.first.click(button="right" if name == "ContextMenu" else "left")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(SETTLES)
    page.screenshot(path=path, animations="disabled")


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
