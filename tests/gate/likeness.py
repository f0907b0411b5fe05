"""How like Flet's own drawings ours are: `python -m tests.gate.likeness FOLDER`.

FOLDER holds a picture of each screen as Flet's Flutter client draws it, `NAME.png` or `NAME@WIDTH.png`. Prints the
structural similarity (SSIM) of each where there is something to see, the ground left out, as a table in Markdown. Ends
with 1 if the mean is below 0.90, or one is below 0.75 for which no reason is known.
"""

from __future__ import annotations

import io
import shutil
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageMath
from playwright.sync_api import sync_playwright

import flet.fastapi as flet_fastapi
from tests.chromium import ARGUMENTS, NAMES
from tests.gate.screens import FOLDER, screens, show_named
from tests.gate.seen import rest
from tests.live import live_site

BLOCK = 7
OFFSETS = (0, 2, 4)
STEADY, CONTRAST = (0.01 * 255) ** 2, (0.03 * 255) ** 2
MEAN, LEAST = 0.90, 0.75
WHY_BETTER: dict[str, str] = {
    "date_range_picker": "the days stand where the visitor's scrollbar leaves room; with a bar of the browser all is "
    "some pixels to the left",
    "dropdown_m2": "options have the names that the program gave, Flet shows their keys; "
    "the menu is as wide as its field",
    "cupertino_bars": "a tile has the padding that the program gave it, Flet leaves it out",
    "theme_custom": "a tile of two lines keeps its height where letters are larger; Flet takes a pixel from it, and "
    "all below stands higher by that",
    "cupertino_context_menu": "the picture that was pressed is lifted, and what lies below stays, blurred",
}
"""Why a screen that is unlike stays so."""
FLAGS = ("--disable-lcd-text", "--font-render-hinting=none", "--force-color-profile=srgb")


def likeness(one: Image.Image, other: Image.Image) -> float:
    """The mean SSIM of the blocks in which either picture has something."""
    values = list(_blocks(one.convert("L").convert("F"), other.convert("L").convert("F")))
    return statistics.fmean(values) if values else 1.0


def _blocks(x: Image.Image, y: Image.Image) -> Iterator[float]:
    products = [
        ImageMath.lambda_eval(lambda given: given["a"] * given["b"], a=a, b=b)
        for a, b in ((x, x), (y, y), (x, y))
    ]
    for left in OFFSETS:
        for top in OFFSETS:
            means = zip(*(_means(image, left, top) for image in (x, y, *products)), strict=True)
            for mx, my, mxx, myy, mxy in means:
                vx, vy, both = max(mxx - mx * mx, 0), max(myy - my * my, 0), mxy - mx * my
                if vx <= 4 and vy <= 4 and abs(mx - my) <= 4:
                    continue
                alike = (2 * mx * my + STEADY) * (2 * both + CONTRAST)
                yield alike / ((mx * mx + my * my + STEADY) * (vx + vy + CONTRAST))


def _means(image: Image.Image, left: int, top: int) -> list[float]:
    across, down = (image.width - left) // BLOCK, (image.height - top) // BLOCK
    part = image.crop((left, top, left + across * BLOCK, top + down * BLOCK))
    return list(part.reduce(BLOCK).getdata())


def main(folder: Path) -> int:
    path = next(filter(None, map(shutil.which, NAMES)))
    found: dict[str, float] = {}
    app = flet_fastapi.app(show_named, assets_dir=str(FOLDER / "assets"))
    with live_site(app) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, *FLAGS])
        for screen in screens():
            theirs = folder / f"{screen.told}.png"
            if not theirs.exists():
                continue
            window = browser.new_page(viewport={"width": screen.size[0], "height": screen.size[1]})
            window.goto(f"{server.url}/{screen.name}")
            window.wait_for_function("name => document.title === name", arg=screen.name)
            rest(window)
            screen.act(window)
            rest(window)
            picture = Image.open(io.BytesIO(window.screenshot(animations="disabled"))).convert("RGB")
            found[screen.told] = likeness(Image.open(theirs).convert("RGB"), picture)
            window.close()
        browser.close()
    return _report(found)


def _report(found: dict[str, float]) -> int:
    print("| screen | likeness |\n| --- | --- |")
    for name, value in sorted(found.items(), key=lambda one: one[1]):
        print(f"| {name} | {value:.3f} |")
    mean = statistics.fmean(found.values())
    print(f"\nMean {mean:.3f} of {len(found)} screens.")
    unlike = [name for name, value in found.items() if value < LEAST and name not in WHY_BETTER]
    if unlike:
        print(f"Below {LEAST} without a reason: {', '.join(unlike)}")
    return 1 if unlike or mean < MEAN else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
