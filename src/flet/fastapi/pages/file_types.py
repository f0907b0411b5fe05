"""Media types by file name, the same on every machine."""

import mimetypes
import re
from pathlib import PurePath

__all__ = ["is_compressible", "is_fingerprinted", "media_type"]

# Registries of some systems lack these or have them wrong.
TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".ico": "image/x-icon",
    ".js": "text/javascript",
    ".json": "application/json",
    ".map": "application/json",
    ".mjs": "text/javascript",
    ".otf": "font/otf",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
}
COMPRESSIBLE = re.compile(r"text/|application/(json|wasm|manifest\+json|xml)|image/svg\+xml|font/(otf|ttf)")
FINGERPRINT = re.compile(r"[-.][A-Za-z0-9_-]{8}\.[a-z0-9]+$")


def media_type(name: str) -> str | None:
    """Return the media type of a file, or `None` where its extension is not known."""
    suffix = PurePath(name).suffix.lower()
    return TYPES.get(suffix) or mimetypes.guess_type(f"file{suffix}", strict=False)[0]


def is_compressible(kind: str) -> bool:
    """Say whether compressing a file of this media type makes it smaller."""
    return COMPRESSIBLE.match(kind) is not None


def is_fingerprinted(name: str) -> bool:
    """Say whether a file's name holds a digest of its contents, as bundlers write it: it never changes then."""
    return FINGERPRINT.search(name) is not None
