"""A file that arrives piece by piece, and is there as a whole or not at all."""

import secrets
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import anyio.to_thread

__all__ = ["store"]

WRITE_BYTES = 1024 * 1024

ABANDONED = 3600
"""Seconds after which nothing more comes for a file to which nothing was added."""

FOLDERS = 1000

_tidied: dict[Path, float] = {}
"""When folders were last looked at."""


async def store(chunks: AsyncIterator[bytes], target: Path, folder: Path) -> None:
    """Write a file beside the target and puts it in its place when it is complete.

    Whatever ends it before, the target is as it was, and so are the folders on the way to it.

    Args:
        chunks: The contents.
        target: Where the file goes.
        folder: The folder of uploads, which holds the target; made if it is missing.

    Raises:
        OSError: The file cannot be written.
    """
    await anyio.to_thread.run_sync(lambda: folder.mkdir(parents=True, exist_ok=True))
    beside = _existing_folder(target)
    await anyio.to_thread.run_sync(_tidy, beside)
    part = beside / f".{secrets.token_hex(8)}.part"
    try:
        async with await anyio.open_file(part, "xb") as file:
            waiting = bytearray()
            async for chunk in chunks:
                waiting += chunk
                if len(waiting) >= WRITE_BYTES:
                    await file.write(bytes(waiting))
                    waiting.clear()
            await file.write(bytes(waiting))
        await anyio.to_thread.run_sync(_put, part, target)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _tidy(folder: Path) -> None:
    """Remove what servers that were killed have left half done in a folder; looks once an hour."""
    now = time.time()
    if now - _tidied.get(folder, 0) < ABANDONED:
        return
    if len(_tidied) >= FOLDERS:
        _tidied.clear()
    _tidied[folder] = now
    for part in folder.glob(f".{'[0-9a-f]' * 16}.part"):
        with suppress(OSError):
            if now - part.stat().st_mtime > ABANDONED:
                part.unlink()


def _existing_folder(target: Path) -> Path:
    return next(folder for folder in target.parents if folder.is_dir())


def _put(part: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part.replace(target)
