"""Where an uploaded file may go: its name comes from strangers and must not lead out of the folder."""

import re
import stat
import unicodedata
from pathlib import Path

from flet.fastapi.uploads.tickets import TicketRefused

__all__ = ["file_below"]

LONGEST = 255
"""Bytes of a name that file systems take."""

_SEPARATORS = re.compile(r"[/\\]")
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)
_TURNS_TEXT_AROUND = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NOT_IN_NAMES = frozenset({"Cc", "Cs", "Zl", "Zp"})


def file_below(folder: Path, name: str) -> Path:
    """Return the path of a file below a folder.

    Names that only some systems take are refused on all, since folders are copied and shared.

    Args:
        folder: Absolute, without links.
        name: Name of the file; may name folders, separated by `/` or `\\`.

    Raises:
        TicketRefused: The name leads elsewhere, or cannot be that of a file (400).
    """
    parts = _SEPARATORS.split(name)
    for part in parts:
        if reason := _why_not(part):
            raise TicketRefused(400, f"the name cannot be that of an upload: {reason}")
    target = folder.joinpath(*parts)
    try:
        # Links inside the folder may lead out of it.
        inside = target.resolve().is_relative_to(folder)
        taken = _is_folder(target)
    except (OSError, RuntimeError):
        inside = taken = False
    if not inside:
        raise TicketRefused(400, "the name leads out of the folder of uploads")
    if taken:
        raise TicketRefused(400, "the name is that of a folder")
    return target


def _is_folder(path: Path) -> bool:
    """Say whether there is a folder.

    Raises:
        OSError: a link leads to itself, which `is_dir()` and, since Python 3.13, `resolve()` do not tell.
    """
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def _why_not(part: str) -> str | None:
    """Return what is wrong with a name between separators, `None` if nothing is."""
    if not part:
        return "it is empty, or begins or ends with a separator"
    # Some systems take look-alikes such as U+2025 for dots.
    if not unicodedata.normalize("NFKC", part).strip(". "):
        return "it has a part of dots or blanks alone"
    if part.endswith((".", " ")):
        return "a part ends with a dot or a blank"
    if ":" in part:
        return "it has a colon"
    if _DEVICE.match(part):
        return "it is that of a device"
    if any(unicodedata.category(one) in _NOT_IN_NAMES or one in _TURNS_TEXT_AROUND for one in part):
        return "it has invisible characters"
    if len(part.encode()) > LONGEST:
        return f"a part is longer than {LONGEST} bytes"
    return None
