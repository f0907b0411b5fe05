"""Pictures as bytes that a browser can show, without an imaging library."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any


def picture_bytes(image: Any) -> bytes | tuple[int, int, bytes]:
    """A picture as the bytes of a file, or as width, height and RGBA pixels.

    Raises:
        TypeError: it is neither bytes, nor a Pillow image, nor an array of colours.
    """
    if isinstance(image, (bytes, bytearray, memoryview)):
        return bytes(image)
    if hasattr(image, "save") and hasattr(image, "mode"):
        file = io.BytesIO()
        image.save(file, "PNG")
        return file.getvalue()
    shape: tuple[int, ...] = getattr(image, "shape", ())
    if len(shape) == 3 and shape[2] in (3, 4) and str(getattr(image, "dtype", "")) == "uint8":
        height, width, colours = shape
        pixels = image.tobytes()
        return width, height, pixels if colours == 4 else _opaque(pixels)
    raise TypeError(
        "a picture is the bytes of a file, a Pillow image, or a uint8 array of shape (height, width, 3 or 4),"
        f" not {type(image).__name__}"
    )


def _opaque(rgb: bytes) -> bytes:
    made = bytearray(b"\xff") * (len(rgb) // 3 * 4)
    for channel in range(3):
        made[channel::4] = rgb[channel::3]
    return bytes(made)


def encode_rgba(width: int, height: int, pixels: bytes) -> bytes:
    """A PNG file of the given pixels, four bytes each."""
    stride = width * 4
    rows = b"".join(b"\0" + pixels[at : at + stride] for at in range(0, len(pixels), stride))
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(rows, 1))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
