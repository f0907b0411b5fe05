"""Warnings at the line of the program that brought them about."""

from __future__ import annotations

import sys
import warnings


def warn_program(text: str, category: type[Warning]) -> None:
    """Warn at the innermost line that is not ours."""
    level, frame = 1, sys._getframe(0)
    while frame.f_back is not None and str(frame.f_globals.get("__name__")).partition(".")[0] == "flet":
        level, frame = level + 1, frame.f_back
    warnings.warn(text, category, stacklevel=level)
