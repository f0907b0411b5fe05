"""Takes the pictures of cells: one visitor, whose page is changed from sheet to sheet."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

import flet as ft
from tests.gate.sheet import Placed, Sheet

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request

ASSETS = Path(__file__).parent / "programs" / "assets"
FONTS = {"Block": "blocky.ttf"}
RESTING = (996, 1196)
"""Where the pointer does not meddle."""

MARKUP = """([x, y, w, h]) => {
  const found = [];
  for (const element of document.elementsFromPoint(x + w / 2, y + h / 2).concat(
    [...document.querySelectorAll('[data-control]')])) {
    const box = element.getBoundingClientRect();
    if (box.x >= x && box.y >= y && box.right <= x + w && box.bottom <= y + h) found.push(element);
  }
  const outer = found.filter(one => !found.some(other => other !== one && other.contains(one)));
  return [...new Set(outer)].map(one => one.outerHTML).join('')
    .replace(/data-control="[0-9]+"|(id|for|aria-[a-z]+|name)="[a-z_]*-?[0-9]+[^"]*"/g, '');
}"""
UNBUILT = """async () => {
  await new Promise((done) => requestIdleCallback(done, {timeout: 200}));
  return document.querySelector('.unbuilt') !== null;
}"""
CURSOR = """([x, y]) => {
  const element = document.elementFromPoint(x, y);
  return element ? getComputedStyle(element).cursor : '';
}"""
FOCUS = """([x, y, w, h]) => {
  const all = [...document.querySelectorAll('button, input, textarea, a[href], [tabindex]')];
  const inside = all.find(element => {
    const box = element.getBoundingClientRect();
    return element.tabIndex >= 0 && box.width && box.x >= x && box.y >= y && box.right <= x + w && box.bottom <= y + h;
  });
  inside?.focus({focusVisible: true});
}"""


@dataclass
class Seen:
    """What was found of the cells: pictures, or texts of those that show in no picture."""

    pictures: dict[str, Image.Image] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)


@dataclass
class Studio:
    """A visitor's page, to be changed from here and looked at."""

    window: Page
    page: ft.Page
    own: bool = True
    """Whether it is our client that draws."""
    number: int = 0
    coming: set[Request] = field(default_factory=set)
    """What the window has asked for and not got: code of a kind of control that is shown for the first time."""

    def __post_init__(self) -> None:
        self.window.on("request", self._asked)
        self.window.on("requestfinished", self._came)
        self.window.on("requestfailed", self._came)

    def _asked(self, request: Request) -> None:
        self.coming.add(request)

    def _came(self, request: Request) -> None:
        self.coming.discard(request)

    def take(self, sheet: Sheet, seen: Seen) -> None:
        """Shows a sheet and keeps what is to be seen of its cells."""
        width, height = sheet.window
        if self.window.viewport_size != {"width": width, "height": height}:
            self.window.set_viewport_size({"width": width, "height": height})
        self.window.mouse.move(*RESTING)
        self.clear()
        if not self.own and sheet.cells[0].cell.stage.place:
            self.still()  # what leaves takes its time, and would stay in the picture
        sheet.show(self.page)
        self.tell()
        whole = self.still()
        for one in sheet.cells:
            self._look(one, whole, seen)

    def clear(self) -> None:
        """Shows an empty page without a dialog, in the light theme."""
        while self.page.pop_dialog() is not None:
            pass
        self.page.theme = None
        self.page.theme_mode = ft.ThemeMode.LIGHT
        self.page.views[:] = [ft.View()]
        self.page.update()

    def tell(self) -> None:
        """Waits until the window shows what the page has been made."""
        self.number += 1
        self.page.title = f"sheet {self.number}"
        self.page.update()
        self.window.wait_for_function("title => document.title === title", arg=self.page.title)

    def still(self, **options: Any) -> Image.Image:
        """The window, or a part of it, once it has come to rest."""
        before = b""
        for _ in range(40):
            busy = self.own and (self._waits() or bool(self.coming))
            now = self.shot(**options)
            if now == before and not busy:
                break
            before = now
            self.window.wait_for_timeout(30 if self.own else 250)
        return Image.open(io.BytesIO(before)).convert("RGB")

    def _waits(self) -> bool:
        """Whether something is still to be built, once code that has come has been run."""
        return bool(self.window.evaluate(UNBUILT))

    def shot(self, **options: Any) -> bytes:
        return self.window.screenshot(animations="disabled", caret="hide", **options)

    def _look(self, one: Placed, whole: Image.Image, seen: Seen) -> None:
        name, state = one.cell.name, one.cell.state
        left, top, right, bottom = one.box
        area = [left, top, right - left, bottom - top]
        if state == "rest":
            seen.pictures[name] = whole.crop(one.box)
        elif state == "markup":
            seen.words[name] = self.window.evaluate(MARKUP, area) if self.own else ""
        elif state == "cursor":
            seen.words[name] = self.window.evaluate(CURSOR, list(one.pointer)) if self.own else ""
        else:
            seen.pictures[name] = self._touched(one, area)

    def _touched(self, one: Placed, area: list[int]) -> Image.Image:
        mouse, state = self.window.mouse, one.cell.state
        x, y = one.pointer
        if state == "focus" and self.own:
            self.window.evaluate(FOCUS, area)
        else:
            mouse.move(x - 2, y - 2)
            mouse.move(x, y)
        if state in ("press", "click", "focus") and not (state == "focus" and self.own):
            mouse.down()
        if state == "click":
            mouse.up()
        picture = self.still(clip=dict(zip(("x", "y", "width", "height"), area, strict=True)))
        mouse.move(*RESTING)
        if state == "press":
            mouse.up()
        return picture


def studio_program(visitors: list[ft.Page]) -> Callable[[ft.Page], None]:
    """A program that gives its page away."""

    def main(page: ft.Page) -> None:
        page.fonts = FONTS
        page.theme_mode = ft.ThemeMode.LIGHT
        visitors.append(page)

    return main
