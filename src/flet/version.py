"""Versions: of the Flet interface that programs see, and of this distribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

flet_version = "1.0.5"
"""The release of Flet whose public interface and wire protocol this package implements."""

flutter_version = "3.44.8"
"""The Flutter release that the stock Flutter web client of `flet_version` was built with."""


def get_flet_version() -> str:
    """Return `flet_version`."""
    return flet_version


def get_flutter_version() -> str:
    """Return `flutter_version`."""
    return flutter_version


def fletching_version() -> str:
    """Return the version of the installed distribution, `unknown` when it runs from bare sources."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("fletching")
    except PackageNotFoundError:
        return "unknown"


def find_repo_root(start_path: Path) -> Path | None:
    """Return the nearest folder at or above `start_path` that is a Git work tree, or `None`."""
    return next((folder for folder in (start_path, *start_path.parents) if (folder / ".git").exists()), None)


def from_git() -> str | None:
    """Return the latest version tag of the work tree that this package runs from, or `None` outside one."""
    import subprocess
    from pathlib import Path

    root = find_repo_root(Path(__file__).resolve().parent)
    if root is None:
        return None
    command = ["git", "describe", "--abbrev=0", "--tags"]
    try:
        tag = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None
    return tag.removeprefix("v") or None
