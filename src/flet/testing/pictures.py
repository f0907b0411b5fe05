"""Pictures of pages, compared with those in files beside the tests."""

from __future__ import annotations

import io
from pathlib import Path

__all__ = ["compare_picture"]

UNSEEN = 24
"""How far a colour may be off, of 255: letters are smoothed a little differently from one machine to the next."""

NEARBY = 12
"""Points to each side of one that count as near it: a letter is as large."""
GATHERED = 10
"""How many times as much may differ near one point as in the whole: a letter in a large picture is next to nothing
of it, and yet another letter."""


def compare_picture(file: Path, taken: bytes, *, update: bool, tolerance: float) -> None:
    """Compare a picture with the one in a file; one that differs is put beside it, with what differs in red.

    Args:
        file: Where the picture is kept.
        taken: The picture as PNG.
        update: Whether it takes the place of the one that is kept.
        tolerance: Which part of the points may differ; near each other, 10 times as many.

    Raises:
        AssertionError: They differ, or there is no file yet.
        ModuleNotFoundError: Pillow is not installed.
    """
    try:
        from PIL import Image, ImageChops, ImageFilter
    except ModuleNotFoundError:
        raise ModuleNotFoundError("Comparing pictures needs Pillow: pip install pillow") from None
    if update:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(taken)
        return
    new = file.with_suffix(".new.png")
    if not file.exists():
        raise AssertionError(f"There is no picture {file.name} yet: pytest --update-snapshots takes it.")
    before = Image.open(file).convert("RGB")
    now = Image.open(io.BytesIO(taken)).convert("RGB")
    if before.size != now.size:
        new.write_bytes(taken)
        raise AssertionError(
            f"The picture is {now.size[0]} x {now.size[1]} points; {file.name} has "
            f"{before.size[0]} x {before.size[1]}. The new one is {new.name}."
        )
    mask = ImageChops.difference(before, now).convert("L").point(lambda off: 255 if off > UNSEEN else 0)
    different = mask.histogram()[255] / (now.size[0] * now.size[1])
    near = mask.filter(ImageFilter.BoxBlur(NEARBY)).histogram()
    gathered = max(share for share, points in enumerate(near) if points) / 255
    if different <= tolerance and gathered <= tolerance * GATHERED:
        new.unlink(missing_ok=True)
        return
    new.write_bytes(taken)
    marked = now.copy()
    marked.paste((255, 0, 0), mask=mask)
    marked.save(file.with_suffix(".different.png"))
    raise AssertionError(
        f"{different:.2%} of the picture differ from {file.name}, {tolerance:.2%} may; near "
        f"one another {gathered:.1%} do, {tolerance * GATHERED:.1%} may. The new one is {new.name}; "
        f"{file.stem}.different.png shows where. pytest --update-snapshots takes it anew."
    )
