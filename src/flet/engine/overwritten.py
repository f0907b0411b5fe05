"""Upstream's distribution put over these files: noticed where the first of ours is imported, told in words."""

from __future__ import annotations

import sys

MEND = "pip uninstall -y flet flet-web flet-cli && pip install --force-reinstall --no-deps fletching"


def check() -> None:
    """Raise `ImportError` if the package `flet` that is being imported is not ours."""
    package = sys.modules["flet"]
    if not hasattr(package, "__fletching__"):
        raise ImportError(f"{told()}. To mend it: {MEND}")


def told() -> str:
    """Return what has happened, with who brought it."""
    words = f"Flet {upstream() or 'of another distribution'} has been installed over Fletching"
    brought = ", ".join(sorted(_who_wants_flet()))
    return f"{words}, whose package is called flet as well" + (f" (required by {brought})" if brought else "")


def upstream() -> str | None:
    """Return the version of upstream's distribution, if it is installed beside this one."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("flet")
    except PackageNotFoundError:
        return None


def _who_wants_flet() -> set[str]:
    from importlib.metadata import distributions

    found = set()
    for one in distributions():
        wants = {line.split(";")[0].split("=")[0].strip(" <>~!(") for line in one.requires or ()}
        if "flet" in wants and one.name not in ("flet-web", "flet-cli", "flet-desktop"):
            found.add(one.name)
    return found
