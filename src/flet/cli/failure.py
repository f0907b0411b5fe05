"""Why a program has failed, read from what it wrote to the terminal."""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

__all__ = ["Failure", "Stderr"]

KEPT_BYTES = 64 * 1024
SECONDS_TO_READ = 1
TRACEBACK = "Traceback (most recent call last):"
LINKED = ("another exception occurred:", "direct cause of the following exception:")
PLACE = re.compile(r'^ *File "(?P<file>.+)", line (?P<line>\d+)', re.MULTILINE)
MESSAGE = re.compile(r"^\S.*", re.MULTILINE | re.DOTALL)
SERVED = re.compile(rb"(?:^|\"message\": \")Serving on http://[^/\s]+(?P<path>[^\s,]*),? ", re.MULTILINE)
COLORS = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True, slots=True)
class Failure:
    """An exception that nobody caught.

    Attributes:
        error: Its type and text.
        place: File and line in the program.
        trace: The whole traceback.
    """

    error: str
    place: str = ""
    trace: str = ""

    @classmethod
    def read(cls, text: str, folder: Path) -> Failure | None:
        """Return what a text ends with, `None` if that is no traceback.

        Args:
            text: What a program wrote before it ended.
            folder: The program's folder: a line in it says more than one of a library.
        """
        places = list(PLACE.finditer(text))
        message = MESSAGE.search(text, places[-1].end()) if places else None
        if message is None:
            return None
        trace = text[_beginning(text, places[0].start()) :].rstrip()
        own = [place for place in places if Path(place["file"]).is_relative_to(folder)]
        file, line = (own or places)[-1].group("file", "line")
        name = Path(file).relative_to(folder) if own else file
        return cls(message.group().rstrip(), f"{name}, line {line}", trace)


def _beginning(text: str, first_place: int) -> int:
    """Return where the last traceback begins, with those of the exceptions that led to its own."""
    begin = text.rfind(TRACEBACK)
    while begin > 0 and text[:begin].rstrip().endswith(LINKED):
        begin = text.rfind(TRACEBACK, 0, begin)
    return begin if begin >= 0 else first_place


class Stderr:
    """Passes what a program writes on to the terminal and keeps the end of it.

    Args:
        stream: What the program writes to.
        served: Called with the path below which the program is served, once it has said so.
    """

    def __init__(self, stream: IO[bytes], served: Callable[[str], None]) -> None:
        self._served: Callable[[str], None] | None = served
        self._kept = b""
        self._thread = threading.Thread(target=self._pass_on, args=(stream,), daemon=True)
        self._thread.start()

    def text(self) -> str:
        """Return the end of what was written by a program that has ended."""
        self._thread.join(SECONDS_TO_READ)
        return COLORS.sub("", self._kept.decode(errors="replace")).replace("\r\n", "\n")

    def _pass_on(self, stream: IO[bytes]) -> None:
        with stream:
            while chunk := os.read(stream.fileno(), KEPT_BYTES):
                sys.stderr.buffer.write(chunk)
                sys.stderr.buffer.flush()
                self._kept = (self._kept + chunk)[-KEPT_BYTES:]
                if self._served is not None and (said := SERVED.search(self._kept)):
                    self._served(said["path"].decode())
                    self._served = None
