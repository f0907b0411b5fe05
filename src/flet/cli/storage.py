"""The folders in which a program may keep what it writes while it is being developed."""

from pathlib import Path

__all__ = ["storage_of"]

KINDS = ("data", "cache", "temp")


def storage_of(program: Path) -> dict[str, str]:
    """Makes the folders of a program and returns the variables that name them.

    They are in `.flet/storage`, which Git leaves out: `FLET_APP_STORAGE_DATA`, `FLET_APP_STORAGE_CACHE` and
    `FLET_APP_STORAGE_TEMP`.

    Args:
        program: The folder of the program.
    """
    own = program / ".flet"
    folders = {kind: own / "storage" / kind for kind in KINDS}
    try:
        for folder in folders.values():
            folder.mkdir(parents=True, exist_ok=True)
        (own / ".gitignore").write_text("*\n", encoding="utf-8")
    except OSError:
        # A program that stores nothing runs from a folder that cannot be written to as well.
        return {}
    return {f"FLET_APP_STORAGE_{kind.upper()}": str(folder) for kind, folder in folders.items()}
