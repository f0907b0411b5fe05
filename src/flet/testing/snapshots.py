"""Snapshots of pages as text, in files beside the tests."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

__all__ = ["Snapshots"]


class Snapshots:
    """The snapshots of one test.

    Args:
        file: The file of the test.
        test: Its name.
        update: Whether they are written anew.
    """

    def __init__(self, file: Path, test: str, update: bool) -> None:
        self._folder = file.parent / "snapshots"
        self._stem = f"{file.stem}-{re.sub(r'[^A-Za-z0-9_]+', '-', test).strip('-')}"
        self.update = update
        """Whether snapshots are written anew."""
        self._taken = 0

    def file(self, name: str, ending: str) -> Path:
        """Return the file of the next snapshot; without a name the test's first, second, ..."""
        self._taken += 1
        part = name or (str(self._taken) if self._taken > 1 else "")
        return self._folder / (f"{self._stem}-{part}.{ending}" if part else f"{self._stem}.{ending}")

    def of_failure(self, number: int) -> Path:
        """Return the file for a picture of a page, the first of the test or another one, at the test's failure."""
        return self._folder / f"{self._stem}{f'-{number + 1}' if number else ''}.failed.png"

    def compare(self, name: str, text: str) -> None:
        """Compare a text with the one in the snapshot's file.

        Raises:
            AssertionError: They differ, or there is no file yet.
        """
        file = self.file(name, "txt")
        if self.update:
            self._folder.mkdir(exist_ok=True)
            file.write_text(text + "\n", encoding="utf-8")
            return
        if not file.exists():
            raise AssertionError(
                f"There is no snapshot {file.name} yet: pytest --update-snapshots writes it.\n{text}"
            )
        before = file.read_text(encoding="utf-8").rstrip("\n")
        if before != text:
            lines = difflib.unified_diff(
                before.splitlines(), text.splitlines(), file.name, "the page", lineterm=""
            )
            raise AssertionError(
                "The page differs from its snapshot; pytest --update-snapshots takes it anew.\n"
                + "\n".join(lines)
            )
