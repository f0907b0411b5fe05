"""What a property changes in a picture: where, how much and in what colour."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageChops

LEAST = 14
"""Of 255: what differs less in every channel is the same colour."""

EDGES = 20
"""So much, at most, differ edges where Chromium has drawn a part of a tile anew; it does so when it is busy."""


@dataclass(frozen=True)
class Change:
    """The difference between two pictures of the same place."""

    box: tuple[int, int, int, int]
    """Left, top, right and bottom of what changed."""

    points: int
    colour: tuple[int, int, int]
    """The colour that most of what changed has now."""

    share: float
    """The part of what changed that has this colour."""


def change(before: Image.Image, after: Image.Image, least: int = LEAST) -> Change | None:
    """What differs by more than `least`; `None` if nothing does."""
    mask = _differs(before, after, least)
    box = mask.getbbox()
    if box is None:
        return None
    only = after.convert("RGBA")
    only.putalpha(mask)
    counted = [(n, c[:3]) for n, c in only.getcolors(1 << 20) or [] if c[3]]  # type: ignore[index]
    points = sum(n for n, _ in counted)
    most, colour = max(counted)
    return Change(box, points, colour, round(most / points, 3))


def _differs(before: Image.Image, after: Image.Image, least: int) -> Image.Image:
    red, green, blue = ImageChops.difference(before, after).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda v: 255 if v > least else 0)
