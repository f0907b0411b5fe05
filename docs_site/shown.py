"""What a control's page begins with: an example of the gallery, and its picture where the build has made one."""

from __future__ import annotations

import importlib
import os
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from docs_site.catalogue import reference_pages

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
    """The first example of a control; of a part that has a page of its own, that of the control which it belongs to.

    Args:
        name: Its public path, as in `flet.Checkbox`.
    """
    if not name:
        return None
    last = name.rpartition(".")[2]
    on_canvas = name.startswith("flet.canvas.")
    entry = gallery().entries().get(last)
    if entry is None or on_canvas != (entry.room == "canvas"):
        entry = _whole(name)
    if entry is None or entry.cls is None or f"{entry.cls.__module__}.".startswith("flet.extra."):
        return None
    first = entry.variants[0]
    pictures = [
        f"{_TO_PICTURES}/{entry.name}-{scheme}.png#only-{scheme}"
        for scheme in SCHEMES
        if (PICTURES / f"{entry.name}-{scheme}.png").is_file()
    ]
    return Shown(first.title, first.source, f"{GALLERY}/{entry.name}", pictures)


def _whole(name: str) -> Any:
    """The entry of the control that a part with a page of its own belongs to, as a tab to its Tabs."""
    room = next((page.room for page in reference_pages() if page.main == name), None)
    made = re.compile(rf"\b(ft|cv)\.{name.rpartition('.')[2]}\(")
    entries = gallery().entries().values()
    return next((one for one in entries if one.room == room and made.search(one.variants[0].source)), None)


@cache
def gallery() -> Any:
    """The catalogue of the gallery, which is a program by itself."""
    sys.path.insert(0, str(ROOT / "examples" / "gallery"))
    return importlib.import_module("catalogue")
