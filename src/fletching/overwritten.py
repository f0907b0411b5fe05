"""Another's package `flet` in the place of ours, or over it: what has happened, and the one command that mends it."""

from __future__ import annotations

import sys
from pathlib import Path

UPSTREAM = ("flet", "flet-web", "flet-cli", "flet-desktop")
"""Distributions of Flet itself, which share files with this one or have no use beside it."""

OURS = {"flet-charts": "fletching-charts"}
"""Packages for Flet, with ours that have the same import name."""


def check() -> None:
    """Raise `ImportError`, or end the command `flet`, if the package `flet` that is being imported is not ours."""
    package = sys.modules["flet"]
    if hasattr(package, "__fletching__"):
        return
    words = told(package.__file__)
    if Path(sys.argv[0]).stem == "flet":
        sys.exit(words)
    raise ImportError(words)


def told(file: str | None) -> str:
    """Return what is wrong, and what mends it, if `file` is the `__init__` of the package `flet`, or it has none."""
    if file is not None and not _is_upstreams(file):
        return f"{file} is imported in the place of the package flet of Fletching: rename or move it."
    if file is None:
        happened = (
            "Files of Fletching are gone from its package flet, as happens when Flet, whose package has the same name, "
            "is uninstalled"
        )
    else:
        happened = (
            f"Flet {upstream()} has been installed over Fletching, whose package is called flet as well"
        )
    return f"{happened}{_remedy()}"


def beside() -> str | None:
    """Return what is wrong, and what mends it, if Flet is installed and our files are still our own."""
    if upstream() is None:
        return None
    return (
        f"Flet {upstream()} is installed in the same folder as Fletching, whose package is called flet as well"
        f"{_remedy()}"
    )


def upstream() -> str | None:
    """Return the version of upstream's distribution, if it is installed beside this one."""
    return _version("flet")


def _is_upstreams(file: str) -> bool:
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        theirs = distribution("flet").locate_file("flet/__init__.py")
    except PackageNotFoundError:
        return False
    return Path(str(theirs)).resolve() == Path(file).resolve()


def mend() -> str:
    """Return the command after which the package `flet` is ours, from where it was installed before."""
    unwanted = [name for name in (*UPSTREAM, *OURS) if _version(name)]
    first = f"pip uninstall -y {' '.join(unwanted)} && " if unwanted else ""
    again = [_source("fletching"), *(_source(ours) for ours in OURS.values() if _version(ours))]
    return f"{first}pip install --force-reinstall --no-deps {' '.join(again)}"


def _source(name: str) -> str:
    """Return what pip installs one of our distributions from: the folder or wheel it came from, else its name."""
    import json
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        origin = json.loads(distribution(name).read_text("direct_url.json") or "{}")
    except PackageNotFoundError:
        return name
    path = _path(origin.get("url", ""))
    if path is None:
        return name
    return f"-e {_quoted(path)}" if origin.get("dir_info", {}).get("editable") else _quoted(path)


def _path(url: str) -> Path | None:
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    parts = urlsplit(url)
    path = Path(url2pathname(parts.path))
    return path if parts.scheme == "file" and path.exists() else None


def _quoted(path: Path) -> str:
    return f'"{path}"' if " " in str(path) else str(path)


def _remedy() -> str:
    brought = ", ".join(sorted(_who_wants_flet()))
    because = f" (required by {brought})" if brought else ""
    missing = [(name, ours) for name, ours in OURS.items() if _version(name) and not _version(ours)]
    instead = "".join(f" In place of {name}, install {ours}." for name, ours in missing)
    return f"{because}.{instead} To mend it: {mend()}"


def _version(name: str) -> str | None:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _who_wants_flet() -> set[str]:
    from importlib.metadata import distributions

    found = set()
    for one in distributions():
        wants = {line.split(";")[0].split("=")[0].strip(" <>~!(") for line in one.requires or ()}
        if "flet" in wants and one.name not in UPSTREAM:
            found.add(one.name)
    return found
