"""Contents of files on their way over the WebSocket, in pieces.

A message is small: a large one would hold up all others, and a slow line would be taken for a dead one.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flet.controls.services.file_picker import FilePicker, FilePickerFile, FilePickerResultEvent
    from flet.engine.declare.control import BaseControl

PIECE = 256 * 1024
"""Bytes of a piece."""

LARGEST = 64 * 1024 * 1024
"""Bytes that are read into memory for one choice of files."""

_SECONDS = 120
"""What a piece may take."""


async def read_in_pieces(picker: FilePicker, files: list[FilePickerFile]) -> None:
    """Fill in the contents of chosen files. Flet's Flutter client has sent them along already.

    Raises:
        RuntimeError: they are too large, or the browser does not have them any more.
        TimeoutError: a piece did not come.
    """
    unread = [file for file in files if file.bytes is None]
    size = sum(file.size for file in unread)
    if size > LARGEST:
        raise RuntimeError(
            f"with_data: the chosen files have {size} bytes together, and at most {LARGEST} are read into memory; "
            "upload() takes files of any size"
        )
    for file in unread:
        file.bytes = await _read(picker, file)


async def _read(picker: FilePicker, file: FilePickerFile) -> bytes:
    contents = bytearray()
    while len(contents) < file.size:
        length = min(PIECE, file.size - len(contents))
        asked = {"id": file.id, "name": file.name, "offset": len(contents), "length": length}
        piece = await picker._invoke_method("read", asked, timeout=_SECONDS)
        if not isinstance(piece, bytes) or len(piece) != length:
            raise RuntimeError(f"with_data: {file.name!r} changed while it was read")
        contents += piece
    return bytes(contents)


def read_before_event(
    picker: FilePicker, control: BaseControl, event: FilePickerResultEvent[Any], *, wanted: bool
) -> bool:
    """Have the handler of an event called when the contents were read; false if there is nothing to read.

    Args:
        picker: has the files.
        control: what the event happened to.
        event: tells of the files; the browser says whether contents belong to it.
        wanted: whether the program may ask for contents at all, since the browser is not trusted.
    """
    if not wanted or event.with_data is not True or all(file.bytes is not None for file in event.files):
        return False

    async def read_and_tell() -> None:
        await read_in_pieces(picker, event.files)
        handler = getattr(control, f"on_{event.name}", None)
        if handler is not None:
            session.runner.handler(handler, event)

    session = control.page.session
    session.run_task(read_and_tell, (), {})
    return True


def takes_pieces(picker: FilePicker) -> bool:
    """Say whether the visitor's client puts pieces together; Flet's Flutter client does not."""
    return picker.page.session.link.numbered


async def give_in_pieces(picker: FilePicker, contents: bytes) -> str:
    """Send contents ahead of the call that needs them; returns what they are known by.

    Raises:
        TimeoutError: a piece was not taken.
    """
    name = secrets.token_hex(8)
    for offset in range(0, len(contents), PIECE):
        piece = contents[offset : offset + PIECE]
        await picker._invoke_method(
            "take", {"pieces": name, "offset": offset, "bytes": piece}, timeout=_SECONDS
        )
    return name
