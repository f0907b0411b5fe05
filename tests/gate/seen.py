"""What of a page can be seen: texts, pictures and controls, by what happens when they are hidden."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.gate.facts import change

if TYPE_CHECKING:
    from playwright.sync_api import Page

LOOK = (Path(__file__).parent / "seen.js").read_text()
ROOM = 3
"""How far apart two parts must be, in pixels, to be hidden in one go."""


@dataclass(frozen=True)
class Part:
    """A text, a picture or a control of a page."""

    number: int
    kind: str
    words: str
    boxes: tuple[tuple[float, float, float, float], ...]
    """Its visible boxes: left, top, right, bottom."""

    faults: tuple[str, ...]
    """What its place alone says: that it is cut, covered, out of reach."""

    def told(self, fault: str) -> str:
        return f"{self.kind} {self.words!r}: {fault}"


LOOKS = 3


def unseen(window: Page) -> list[str]:
    """All of a page that should be seen and is not, or not whole; what has moved meanwhile is looked for anew."""
    told = _look(window)
    for _ in range(LOOKS - 1):
        if told:
            told = [one for one in _look(window) if one in told]
    return told


def _look(window: Page) -> list[str]:
    found = [
        Part(one["number"], one["kind"], one["words"], tuple(map(tuple, one["boxes"])), tuple(one["faults"]))
        for one in window.evaluate(f"({LOOK})('parts')")
    ]
    told = [part.told(fault) for part in found for fault in part.faults]
    return told + [part.told("nothing to see") for part in _invisible(window, found)]


def rest(window: Page) -> None:
    """Waits until a page no longer changes, though not for ever."""
    before = b""
    for _ in range(15):
        now = _shot(window)
        if now == before:
            return
        before = now
        window.wait_for_timeout(50)


def _invisible(window: Page, found: list[Part]) -> Iterator[Part]:
    """The parts whose absence nobody would notice."""
    for group in _apart(found):
        # What changed while the pictures were taken is looked at once more, alone.
        suspects = _unchanged(window, group)
        yield from (part for part in suspects if _unchanged(window, [part]))


def _unchanged(window: Page, group: list[Part]) -> list[Part]:
    """The parts of a group that leave no trace when they are hidden."""
    before = _picture(window)
    window.evaluate(f"numbers => ({LOOK})('hide', numbers)", [part.number for part in group])
    without = _picture(window)
    window.evaluate(f"({LOOK})('show')")
    return [part for part in group if not _differs(before, without, part)]


def _apart(found: list[Part]) -> list[list[Part]]:
    """Groups of parts that do not touch each other."""
    groups: list[list[Part]] = []
    for part in found:
        if not part.boxes:
            continue
        for group in groups:
            if not any(_touch(part, other) for other in group):
                group.append(part)
                break
        else:
            groups.append([part])
    return groups


def _touch(one: Part, other: Part) -> bool:
    return any(
        a[0] - ROOM < b[2] and b[0] - ROOM < a[2] and a[1] - ROOM < b[3] and b[1] - ROOM < a[3]
        for a in one.boxes
        for b in other.boxes
    )


def _differs(before: Image.Image, without: Image.Image, part: Part) -> bool:
    return any(
        change(before.crop(area), without.crop(area)) is not None
        for box in part.boxes
        if (area := (int(box[0]), int(box[1]), int(box[2]) + 1, int(box[3]) + 1))
    )


def _picture(window: Page) -> Image.Image:
    return Image.open(io.BytesIO(_shot(window))).convert("RGB")


def _shot(window: Page) -> bytes:
    """A picture as fast as Chromium can make one, without stopping what moves."""
    session = window.context.new_cdp_session(window)
    taken = session.send("Page.captureScreenshot", {"format": "png", "optimizeForSpeed": True})
    session.detach()
    return base64.b64decode(taken["data"])
