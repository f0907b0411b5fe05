"""The icons of the DOM client: thousands of small files kept in one archive."""

import zipfile
from functools import lru_cache
from pathlib import Path
from threading import Lock

__all__ = ["IconPack"]

ARCHIVE = "icons.zip"


class IconPack:
    """Reads `<set>/<index>.svg` from the archive in a client's folder.

    Args:
        folder: Folder of the client. Without an archive in it there are no icons.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / ARCHIVE
        self._archive = zipfile.ZipFile(path) if path.is_file() else None
        self._names = frozenset(self._archive.namelist()) if self._archive else frozenset[str]()
        # Threads share the archive's file position.
        self._lock = Lock()
        self.read = lru_cache(maxsize=1024)(self._read)

    def _read(self, name: str) -> bytes | None:
        if self._archive is None or name not in self._names:
            return None
        with self._lock:
            return self._archive.read(name)
