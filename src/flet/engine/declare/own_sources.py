"""Which code is ours and which a program's: by the folder in which it lies."""

from __future__ import annotations

import os
from pathlib import Path
from types import FrameType

_HERE = os.path.join(Path(__file__).parents[2], "")


def is_own(file: str) -> bool:
    """Say whether a file of sources belongs to the package."""
    return file.startswith(_HERE)


def outside(frame: FrameType) -> FrameType | None:
    """Return the innermost call from a frame on that is not ours, `None` if all are."""
    found: FrameType | None = frame
    while found is not None and is_own(found.f_code.co_filename):
        found = found.f_back
    return found


def is_programs(function: object) -> bool:
    """Say whether a function was written in Python outside of the package."""
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return code is not None and not is_own(code.co_filename)
