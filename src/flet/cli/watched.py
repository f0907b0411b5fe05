"""Which files start a program again when they change."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from watchfiles import Change, DefaultFilter

__all__ = ["Watched"]

# What programs write as they run, such as databases, logs and uploads, is not among them.
SOURCES = (".py", ".pyi", ".toml", ".json", ".yaml", ".yml", ".env")
OWN_FOLDER = ".flet"


@dataclass(frozen=True)
class Watched:
    """The files whose changes start a program again; called with a change, it tells whether that one does.

    Attributes:
        folder: The folder of the files.
        file: The only file that counts, or `None` if all sources in the folder do.
        recursive: Whether folders inside count.
        ignored: Folders that do not: names, or paths from `folder`.
    """

    folder: Path
    file: Path | None = None
    recursive: bool = False
    ignored: Sequence[str] = ()

    def __call__(self, change: Change, path: str) -> bool:
        # Editors replace a file as often as they write to it: its folder is watched in either case.
        if self.file is not None:
            return Path(path) == self.file and change is not Change.deleted
        return path.endswith(SOURCES) and _usual(change, path) and not self._is_ignored(Path(path))

    def _is_ignored(self, path: Path) -> bool:
        inside = path.relative_to(self.folder).parent
        return any(
            self.folder.joinpath(name) in path.parents if "/" in name else name in inside.parts
            for name in (*self.ignored, OWN_FOLDER)
        )


_usual = DefaultFilter()
