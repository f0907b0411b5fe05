from __future__ import annotations

import shutil


def which(program: str, exclude_exe: str | None = None) -> str | None:
    """Return the path of a program that can be started by its name; `None` if there is none, or it is `exclude_exe`."""
    found = shutil.which(program)
    return None if found == exclude_exe else found
