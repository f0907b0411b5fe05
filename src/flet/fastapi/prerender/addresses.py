"""Addresses that may stand in the HTML of a page."""

import base64
import re

__all__ = ["link_address", "picture_address"]

SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
LINK_SCHEMES = {"http", "https", "mailto", "tel"}
# Browsers pass over these inside an address, so that "java\tscript:" is one.
PASSED_OVER = re.compile(r"[\x00-\x20\x7f-\x9f]")
LARGEST_INLINE = 32 * 1024
SIGNATURES = (
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
    (b"<svg", "image/svg+xml"),
    (b"<?xml", "image/svg+xml"),
)
BASE64 = re.compile(r"[A-Za-z0-9+/\s]+={0,2}\s*")
LOOKS_LIKE_PATH = re.compile(r"\.[a-z0-9]{2,5}(?:[?#].*)?$", re.IGNORECASE)


def link_address(url: object) -> str | None:
    """Return the address of a link, `None` if it is none or one that runs scripts.

    Args:
        url: Text, or a map with `url`, as controls have them.
    """
    value = url.get("url") if isinstance(url, dict) else url
    if not isinstance(value, str) or not value.strip():
        return None
    scheme = SCHEME.match(PASSED_OVER.sub("", value))
    return value.strip() if scheme is None or scheme[1].lower() in LINK_SCHEMES else None


def picture_address(source: object) -> str | None:
    """Return the address of a picture, `None` if it is too large to be part of the page.

    Args:
        source: A URL, the path of an asset, SVG text, base64 text or bytes.
    """
    if isinstance(source, bytes):
        return _inline(source)
    if not isinstance(source, str) or not source.strip():
        return None
    source = source.strip()
    if source.startswith("<"):
        return _inline(source.encode())
    scheme = SCHEME.match(PASSED_OVER.sub("", source))
    if scheme is not None:
        kept = scheme[1].lower() in {"http", "https"} or (
            source.startswith("data:image/") and len(source) <= LARGEST_INLINE
        )
        return source if kept else None
    if not LOOKS_LIKE_PATH.search(source) and len(source) > 64 and BASE64.fullmatch(source):
        return _inline(_decoded(source)) if len(source) <= 2 * LARGEST_INLINE else None
    return source


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except ValueError:
        return b""


def _inline(picture: bytes) -> str | None:
    kind = next((kind for start, kind in SIGNATURES if picture.startswith(start)), None)
    if kind is None or len(picture) > LARGEST_INLINE:
        return None
    return f"data:{kind};base64,{base64.b64encode(picture).decode()}"
