"""Which files start a program again when they change."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from watchfiles import Change, DefaultFilter

from flet.cli.imported import imported

__all__ = ["Watched"]

# What programs write as they run, such as databases, logs and uploads, is not among them.
SOURCES = (".py", ".pyi", ".toml", ".json", ".yaml", ".yml", ".env")
ASSETS = (".css", ".html", ".ico", ".jpeg", ".jpg", ".js", ".otf", ".png", ".svg", ".ttf", ".webp", ".woff2")
OWN_FOLDER = ".flet"
MOST_FOLDERS = 500
"""Folders of assets that are watched at most."""


@dataclass
class Watched:
    """The files whose changes start a program again; called with a change, it tells whether that one does.

    Attributes:
        folder: The folder of the program.
        file: Its file, where only that, the modules that it imports, its `.env` files and its assets count; `None`
            where all sources in the folder do.
        recursive: Whether folders inside count; for a folder.
        ignored: Folders that do not: names, or paths from `folder`.
        assets: The folder of its assets.
    """

    folder: Path
    file: Path | None = None
    recursive: bool = False
    ignored: Sequence[str] = ()
    assets: Path | None = None
    _files: set[Path] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.look()

    def look(self) -> None:
        """Finds out what the program imports now."""
        if self.file is not None:
            self._files = imported(self.file, self._roots())

    def stamps(self) -> dict[Path, int]:
        """Return when each file of the program was last written."""
        return {file: file.stat().st_mtime_ns for file in self._files if file.is_file()}

    def folders(self) -> set[Path]:
        """Return the folders to watch."""
        if self.file is None:
            return {self.folder}
        found = {self.folder, Path.cwd(), *(file.parent for file in self._files)}
        if self.assets is not None and self.assets.is_dir():
            inside = [Path(path) for path, _, _ in os.walk(self.assets)]
            found.update(inside[:MOST_FOLDERS])
        # Editors replace a file as often as they write to it, so its folder is watched.
        return {folder for folder in found if folder.is_dir()}

    def __call__(self, change: Change, path: str) -> bool:
        if self.file is None:
            return path.endswith(SOURCES) and _usual(change, path) and not self._is_ignored(Path(path))
        return change is not Change.deleted and self._is_of_the_program(Path(path))

    def _is_of_the_program(self, path: Path) -> bool:
        if path == self.file:
            return True
        if self._is_ignored(path):
            return False
        of_settings = path.name == ".env" or path.name.startswith(".env.")
        of_assets = self.assets is not None and path.is_relative_to(self.assets) and path.suffix in ASSETS
        return path in self._files or of_settings or of_assets

    def _roots(self) -> list[Path]:
        given = [Path(path) for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]
        roots = [path.resolve() for path in (self.folder, Path.cwd(), *given)]
        return list(dict.fromkeys(root for root in roots if root.is_dir()))

    def _is_ignored(self, path: Path) -> bool:
        if not path.is_relative_to(self.folder):
            return False
        inside = path.relative_to(self.folder).parent
        return any(
            self.folder.joinpath(name) in path.parents if "/" in name else name in inside.parts
            for name in (*self.ignored, OWN_FOLDER)
        )


_usual = DefaultFilter()
