"""What a picture of a page shows, and the colours that the system has for what is drawn there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO

from PIL import Image, ImageChops
from playwright.sync_api import Locator, Page

Colour = tuple[int, int, int]
TOLD = 60
"""By how much a part of a colour differs at least that an eye tells from another."""
SYSTEM = ("Canvas", "CanvasText", "GrayText", "Highlight")


def shot(of: Page | Locator) -> Image.Image:
    return Image.open(BytesIO(of.screenshot(animations="disabled"))).convert("RGB")


def system_colours(page: Page) -> dict[str, Colour]:
    """The colours of `SYSTEM` as the page has them."""
    found = page.evaluate(
        """(names) => names.map((name) => {
            const one = document.body.appendChild(document.createElement("i"));
            one.style.color = name;
            const color = getComputedStyle(one).color;
            one.remove();
            return color.match(/[0-9.]+/g).map(Number);
        })""",
        list(SYSTEM),
    )
    ground = found[0]
    return {name: over(colour, ground) for name, colour in zip(SYSTEM, found, strict=True)}


def over(colour: list[float], ground: list[float]) -> Colour:
    """A colour that lets some of its ground through, as it is seen."""
    alpha = colour[3] if len(colour) > 3 else 1
    red, green, blue = (
        round(part * alpha + below * (1 - alpha)) for part, below in zip(colour[:3], ground[:3], strict=True)
    )
    return red, green, blue


def has(image: Image.Image, colour: Colour) -> bool:
    return any(difference(one, colour) <= 1 for _, one in image.getcolors(1 << 20) or [])


def inked(image: Image.Image, ground: Colour) -> int:
    """How many pixels can be told from the ground."""
    return sum(count for count, colour in image.getcolors(1 << 20) or [] if apart(colour, ground))


def apart(colour: object, ground: Colour) -> bool:
    return difference(colour, ground) > TOLD


def difference(one: object, other: Colour) -> int:
    assert isinstance(one, tuple)
    return max(abs(part - its) for part, its in zip(one, other, strict=True))


def changed(one: Image.Image, other: Image.Image, place: Sequence[float]) -> int:
    """How many pixels within left, top, right, bottom are otherwise."""
    left, top, right, bottom = (round(end) for end in place)
    box = (max(0, left), max(0, top), min(one.width, right), min(one.height, bottom))
    between = ImageChops.difference(one.crop(box), other.crop(box)).convert("L")
    return sum(between.histogram()[TOLD:])


def edged(image: Image.Image, box: Mapping[str, float] | None, ground: Colour) -> bool:
    """Whether there is a line along the middle of each side of a box."""
    assert box is not None
    left, top, right, bottom = box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]
    places = [
        *((x, y, 0, 1) for x in middle(left, right) for y in (top, bottom)),
        *((x, y, 1, 0) for y in middle(top, bottom) for x in (left, right)),
    ]
    return all(
        any(
            apart(
                image.getpixel((within(x + across * step, image.width), within(y + up * step, image.height))),
                ground,
            )
            for step in range(-3, 4)
        )
        for x, y, across, up in places
    )


def middle(begin: float, end: float) -> list[float]:
    return [begin + (end - begin) * share / 20 for share in range(6, 15)]


def within(place: float, length: int) -> int:
    return min(max(0, int(place)), length - 1)
