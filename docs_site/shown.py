"""What a control's page begins with: an example of the gallery, and its picture where the build has made one."""

from __future__ import annotations

import importlib
import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "images" / "controls"
SCHEMES = ("light", "dark")
GALLERY = os.environ.get("GALLERY_URL", "http://127.0.0.1:8560")
"""Where the gallery is served: by `make gallery`, unless the site has one of its own."""

# From a page of the reference, /reference/room/module/.
_TO_PICTURES = "../../../images/controls"


@dataclass(frozen=True)
class Shown:
    """An example, as a page of the reference begins with it."""

    title: str
    source: str
    address: str
    pictures: list[str]


def shown(name: str) -> Shown | None:
    """The first example of a control.

    Args:
        name: Its public path, as in `flet.Checkbox`.
    """
    entry = gallery().entries().get(name.rpartition(".")[2]) if name else None
    if entry is None or entry.cls is None or f"{entry.cls.__module__}.".startswith("flet.extra."):
        return None
    if name.startswith("flet.canvas.") != (entry.room == "canvas"):
        return None
    first = entry.variants[0]
    pictures = [
        f"{_TO_PICTURES}/{entry.name}-{scheme}.png#only-{scheme}"
        for scheme in SCHEMES
        if (PICTURES / f"{entry.name}-{scheme}.png").is_file()
    ]
    return Shown(first.title, first.source, f"{GALLERY}/{entry.name}", pictures)


@cache
def gallery() -> Any:
    """The catalogue of the gallery, which is a program by itself."""
    sys.path.insert(0, str(ROOT / "examples" / "gallery"))
    return importlib.import_module("catalogue")
