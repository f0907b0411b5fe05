"""Answers with a file, or with what was made: their type, how long they keep, packed where that pays."""

import hashlib
import os
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles

from flet.fastapi.pages.clients import Client
from flet.fastapi.pages.compression import CompressedCopies, compressed
from flet.fastapi.pages.file_types import is_compressible, is_fingerprinted, media_type
from flet.fastapi.pages.headers import asset_headers, uploaded_type

__all__ = ["ALWAYS_CHECK", "NEVER_CHANGES", "FileAnswers", "is_lasting"]

ALWAYS_CHECK = "no-cache"
NEVER_CHANGES = "public, max-age=31536000, immutable"
AT_ONCE = 1 << 18
"""Bytes up to which a lasting file is read as a whole: in the step that found it."""


class FileAnswers:
    """Answers requests for files of one program.

    Args:
        client: what shows the program; its code has names that change with it.
        copies: the packed copies of files.
        uploads: the folder of what visitors have sent, whose types are not trusted.
        frame_ancestors: which sites may show files in frames.
    """

    def __init__(
        self, client: Client, copies: CompressedCopies, uploads: Path | None, frame_ancestors: str
    ) -> None:
        self._client = client
        self._copies = copies
        self._uploads = uploads
        self._frame_ancestors = frame_ancestors

    def file(self, path: Path, found: os.stat_result, headers: Headers, *, lasting: bool = False) -> Response:
        """Return the answer with a file; one that is `lasting` never changes under its name."""
        kind = media_type(path.name) or "application/octet-stream"
        uploaded = self._uploads is not None and path.is_relative_to(self._uploads)
        kind = uploaded_type(kind) if uploaded else kind
        lasting = lasting or (path.is_relative_to(self._client.code) and is_fingerprinted(path.name))
        response_headers = {"cache-control": NEVER_CHANGES if lasting else ALWAYS_CHECK}
        response_headers |= asset_headers(kind, self._frame_ancestors, uploaded)
        if is_compressible(kind):
            response_headers["vary"] = "accept-encoding"
            # Ranges count the bytes of the file itself.
            accept = "" if "range" in headers else headers.get("accept-encoding", "")
            if encoded := self._copies.find(path, found, accept):
                response_headers["content-encoding"] = encoded.coding
                path, found = encoded.path, encoded.stat
        if lasting and "range" not in headers and found.st_size <= AT_ONCE:
            # what says how old a file is, or that parts of it can be had, is for those that are asked for again
            return Response(path.read_bytes(), headers=response_headers, media_type=kind)
        response = FileResponse(path, headers=response_headers, media_type=kind, stat_result=found)
        return _unless_known(response, headers)

    def made(self, body: bytes, kind: str, headers: Headers, caching: str = ALWAYS_CHECK) -> Response:
        """Return the answer with contents of a type that stand in no file."""
        etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        response = compressed(body, kind, headers, {"cache-control": caching, "etag": etag})
        return _unless_known(response, headers)


def is_lasting(response: Response) -> bool:
    """Say whether an answer is a whole file that nobody asks for again."""
    headers = response.headers
    return (
        response.status_code == 200
        and headers.get("cache-control") == NEVER_CHANGES
        and "etag" not in headers
    )


_known = StaticFiles(check_dir=False).is_not_modified


def _unless_known(response: Response, headers: Headers) -> Response:
    return NotModifiedResponse(response.headers) if _known(response.headers, headers) else response
