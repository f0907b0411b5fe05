"""Pictures of one of each control, kept once they had been looked at: `python -m tests.gate.golden` takes them anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops

import flet as ft
from tests.gate.one_of_each import LARGE, SMALL, Make
from tests.gate.photograph import Studio
from tests.gate.studio import studio
from tests.gate.windows_of_each import WINDOWS

FOLDER = Path(__file__).parent / "golden"
THEMES = ("light", "dark")
CALM: dict[str, Any] = {"reduced_motion": "reduce"}
WIDTH = 1200
SMALL_SIZE, LARGE_SIZE, WINDOW_SIZE = (200, 92), (300, 200), (400, 420)
BLOCK, SHADE, SQUARES = 6, 40, 15
"""Squares of so many pixels are compared by their mean colour: how letters are smoothed, and where by a pixel, differs
from machine to machine. A control is another one if more of its squares are off by more than that shade of 255."""


SETTLED = """async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations()
        .filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
        .map((one) => one.finished.catch(() => undefined)));
}"""


@dataclass(frozen=True)
class Place:
    """Where of the picture something is."""

    name: str
    left: int
    top: int
    width: int
    height: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        return self.left, self.top, self.left + self.width, self.top + self.height


def _in_rows(names: list[str], size: tuple[int, int], top: int) -> list[Place]:
    width, height = size
    across = WIDTH // width
    return [
        Place(name, index % across * width, top + index // across * height, width, height)
        for index, name in enumerate(names)
    ]


_small = _in_rows(list(SMALL), SMALL_SIZE, 0)
CELLS = [*_small, *_in_rows(list(LARGE), LARGE_SIZE, _small[-1].box[3])]
WINDOW_PLACES = _in_rows(list(WINDOWS), WINDOW_SIZE, CELLS[-1].box[3])
PLACES = [*CELLS, *WINDOW_PLACES]
SIZE = WIDTH, PLACES[-1].box[3]


def picture(studio: Studio, theme: str) -> Image.Image:
    """The cells as one page, and below them each window as a page of its own."""
    whole = Image.new("RGB", SIZE)
    whole.paste(_page_of_cells(studio, theme))
    for place, window in zip(WINDOW_PLACES, WINDOWS.values(), strict=True):
        _open(studio, theme, WINDOW_SIZE)
        window.show(studio.page)
        studio.page.update()
        if window.touch is not None:
            window.touch(studio)
            studio.window.mouse.move(1, WINDOW_SIZE[1] - 1)
        whole.paste(_settled(studio), place.box)

    return whole


def _page_of_cells(studio: Studio, theme: str) -> Image.Image:
    height = CELLS[-1].box[3]
    makes: list[Make] = [*SMALL.values(), *LARGE.values()]
    cells: list[ft.Control] = [
        ft.Container(
            ft.Column([make()]),
            left=place.left,
            top=place.top,
            width=place.width,
            height=place.height,
            padding=8,
            clip_behavior=ft.ClipBehavior.HARD_EDGE,
        )
        for place, make in zip(CELLS, makes, strict=True)
    ]
    _open(studio, theme, (WIDTH, height))
    studio.page.views[:] = [ft.View(controls=[ft.Stack(cells, width=WIDTH, height=height)], padding=0)]
    studio.page.update()
    studio.window.get_by_text("Under it").last.wait_for()
    return _settled(studio)


def _open(studio: Studio, theme: str, size: tuple[int, int]) -> None:
    studio.clear()
    studio.window.set_viewport_size({"width": size[0], "height": size[1]})
    studio.page.theme_mode = ft.ThemeMode(theme)


def _settled(studio: Studio) -> Image.Image:
    studio.tell()
    studio.window.evaluate(SETTLED)
    return studio.still()


def unlike(found: Image.Image, kept: Image.Image) -> Iterator[str]:
    """Says which controls look otherwise than in the picture that was kept."""
    for place in PLACES:
        ours, theirs = (image.crop(place.box).reduce(BLOCK) for image in (found, kept))
        red, green, blue = ImageChops.difference(ours, theirs).split()
        most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
        off = sum(count for shade, count in enumerate(most.histogram()) if shade > SHADE)
        if off > SQUARES:
            yield f"{place.name}: {off} squares of it look otherwise"


def kept(theme: str) -> Image.Image:
    return Image.open(FOLDER / f"{theme}.png").convert("RGB")


def take() -> None:
    from playwright.sync_api import sync_playwright

    from tests.chromium import ARGUMENTS, NAMES

    path = next(filter(None, map(shutil.which, NAMES)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        with studio(browser, **CALM) as opened:
            for theme in THEMES:
                taken = picture(opened, theme)
                taken.quantize(256, dither=Image.Dither.NONE).save(FOLDER / f"{theme}.png", optimize=True)
        browser.close()


if __name__ == "__main__":
    take()
