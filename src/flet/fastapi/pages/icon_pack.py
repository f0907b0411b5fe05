"""The icons of the DOM client: thousands of small files kept in one file a set."""

import mmap
import struct
from collections.abc import Sequence
from functools import cache
from pathlib import Path

__all__ = ["IconPack", "icon_pack"]

OPENED, CLOSED = b'<svg xmlns="http://www.w3.org/2000/svg">', b"</svg>"
EMPTY = b"<svg/>"


class IconPack:
    """Reads icons by index.

    The file begins with the number of icons and where each begins, as unsigned 32-bit little-endian integers; the
    icons follow. `client/scripts/icons.mjs` makes it.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            # Mapped, the file costs no memory until an icon is asked for.
            self._content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        (self._count,) = struct.unpack_from("<I", self._content)

    def read(self, index: int) -> bytes | None:
        """Return an icon's SVG, `None` where there is none."""
        if not 0 <= index < self._count:
            return None
        start, end = struct.unpack_from("<2I", self._content, 4 + 4 * index)
        return self._content[start:end] or None

    def read_several(self, indexes: Sequence[int]) -> bytes | None:
        """Return one SVG that holds those of several icons in turn, empty ones for none; `None` if there is none."""
        found = [self.read(index) for index in indexes]
        if not any(found):
            return None
        return b"".join((OPENED, *(icon or EMPTY for icon in found), CLOSED))


@cache
def icon_pack(folder: Path, icon_set: str) -> IconPack | None:
    """Return a client's icons of a set, `None` where it has no such set; all apps of a process share them."""
    path = folder / "icons" / f"{icon_set}.pack"
    return IconPack(path) if icon_set.isdecimal() and path.is_file() else None
