"""An error of the program in one line, for who writes it."""

from __future__ import annotations

import traceback
from pathlib import Path

OWN_SOURCES = Path(__file__).parents[2]


def failure_text(error: BaseException) -> str:
    """Return the error, and the place in the program that it comes from."""
    line = traceback.format_exception_only(error)[-1].strip()
    if isinstance(error, SyntaxError):
        return f"{line} ({Path(error.filename or '').name}, line {error.lineno})"
    places = [frame for frame in traceback.extract_tb(error.__traceback__) if not _is_ours(frame.filename)]
    if not places:
        return line
    return f"{line} ({Path(places[-1].filename).name}, line {places[-1].lineno})"


def _is_ours(file: str) -> bool:
    return Path(file).is_relative_to(OWN_SOURCES)
