"""The folders that belong to a program: of its assets, of what is uploaded."""

import logging
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

__all__ = ["DEFAULT_ASSETS_DIR", "assets_folder", "program_folders", "upload_folder"]

DEFAULT_ASSETS_DIR = "assets"
INSTALLED = {"site-packages", "dist-packages"}

logger = logging.getLogger("flet")


def assets_folder(name: str | None, beside: Iterable[Path]) -> Path | None:
    """Return the folder of assets, or `None` where there is none.

    Args:
        name: The folder, absolute or relative to one of `beside`.
        beside: Where relative names begin; the first that has such a folder counts.
    """
    if not name:
        return None
    folders = [start / Path(name).expanduser() for start in beside]
    for folder in folders:
        if folder.is_dir():
            return folder.resolve()
    # An app without assets has no folder of the default name: nothing to say about that.
    if name != DEFAULT_ASSETS_DIR:
        tried = ", ".join(dict.fromkeys(str(folder) for folder in folders))
        logger.warning(
            "assets_dir is %r, but there is no such folder (%s): nothing is served from it.", name, tried
        )
    return None


def upload_folder(name: str | None, beside: Sequence[Path]) -> Path | None:
    """Return the folder of uploads, which may have to be made, or `None` where there is none.

    Args:
        name: The folder, absolute or relative.
        beside: Where relative names begin: the first that has such a folder counts, else the first.
    """
    if not name:
        return None
    folders = [start / Path(name).expanduser() for start in beside]
    return next((folder for folder in folders if folder.is_dir()), folders[0])


def program_folders(main: Callable[..., Any]) -> list[Path]:
    """Return a program's folders: that of its script, the working one, that of the module of `main`.

    A server that was started as `python -m uvicorn` is not the program's script.
    """
    script, module = _folder_of("__main__"), _folder_of(getattr(main, "__module__", None) or "")
    if script and script != module and INSTALLED.intersection(script.parts):
        script = None
    return [folder for folder in (script, Path.cwd(), module) if folder]


def _folder_of(module: str) -> Path | None:
    file = getattr(sys.modules.get(module), "__file__", None)
    return Path(file).resolve().parent if file and file.endswith(".py") else None
