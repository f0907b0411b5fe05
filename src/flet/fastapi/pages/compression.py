"""Choosing and making compressed forms of files."""

import gzip
import hashlib
import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from starlette.datastructures import Headers
from starlette.responses import Response

__all__ = ["CompressedCopies", "Encoded", "accepts", "compressed"]

SIBLINGS = (("br", ".br"), ("gzip", ".gz"))
SMALLEST = 1024
LARGEST = 64 * 1024 * 1024
LEVEL = 6


class Encoded(NamedTuple):
    """A file that holds another one compressed."""

    coding: str
    path: Path
    stat: os.stat_result


def accepts(header: str, coding: str) -> bool:
    """Say whether an `Accept-Encoding` header allows a content coding."""
    for part in header.lower().split(","):
        name, _, parameters = part.strip().partition(";")
        if name.strip() == coding:
            return parameters.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False


def compressed(body: bytes, kind: str, request: Headers, headers: dict[str, str]) -> Response:
    """Return a body that was made for a request, compressed where that is worth it.

    Args:
        body: The content.
        kind: Its media type.
        request: The headers of the request.
        headers: Headers of the answer; `vary` and an `etag` are completed.
    """
    headers["vary"] = ", ".join(filter(None, (headers.get("vary"), "accept-encoding")))
    if len(body) > SMALLEST and accepts(request.get("accept-encoding", ""), "gzip"):
        body = gzip.compress(body, LEVEL, mtime=0)
        headers["content-encoding"] = "gzip"
        if "etag" in headers:
            headers["etag"] = headers["etag"][:-1] + '-gzip"'
    return Response(body, headers=headers, media_type=kind)


class CompressedCopies:
    """Compressed forms of files: those that a build left beside them, else gzip copies made on first request.

    Args:
        folder: Where copies are kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, path: Path, stat: os.stat_result, accept: str) -> Encoded | None:
        """Return the best compressed form that the browser accepts, or `None` to send the file as it is."""
        for coding, suffix in SIBLINGS:
            sibling = path.with_name(path.name + suffix)
            if accepts(accept, coding) and sibling.is_file():
                return Encoded(coding, sibling, sibling.stat())
        if not accepts(accept, "gzip") or not SMALLEST <= stat.st_size <= LARGEST:
            return None
        copy = self._copy(path, stat)
        return Encoded("gzip", copy, copy.stat())

    def _copy(self, path: Path, stat: os.stat_result) -> Path:
        version = f"{path}\0{stat.st_mtime_ns}\0{stat.st_size}".encode()
        copy = self._folder / (hashlib.sha256(version).hexdigest() + ".gz")
        if not copy.is_file():
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as file:
                # Without a time inside, equal files give equal bytes.
                file.write(gzip.compress(path.read_bytes(), LEVEL, mtime=0))
            # Several requests may compress the same file at once: each puts a whole copy in place.
            Path(file.name).replace(copy)
        return copy
