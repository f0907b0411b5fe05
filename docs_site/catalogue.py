"""Which page of the reference has which public names: one page a module, in the rooms of `src/flet`."""

from __future__ import annotations

import importlib
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

from flet.exports import EXPORTS

# Room -> its title, in the order of the navigation.
ROOMS = {
    "running": "Running a program",
    "page": "Page",
    "layout": "Layout",
    "text": "Text",
    "buttons": "Buttons",
    "inputs": "Inputs",
    "navigation": "Navigation",
    "dialogs": "Dialogs",
    "data": "Data",
    "media": "Media",
    "gestures": "Gestures",
    "effects": "Effects",
    "cupertino": "Cupertino",
    "canvas": "Canvas",
    "icons": "Icons",
    "theme": "Theme",
    "services": "Services",
    "base": "What controls share",
    "components": "Components",
    "engine": "Controls, values and events",
    "pubsub": "Messages between visitors",
    "auth": "Sign in",
    "security": "Encryption",
    "fastapi": "FastAPI",
}

# Public packages whose names are not names of `flet` itself.
PACKAGES = ("flet.canvas", "flet.auth", "flet.security", "flet.fastapi")

_ROOM_OF_MODULE = {"flet.app": "running", "flet.data_channel": "engine", "flet.canvas": "canvas"}


@dataclass
class ReferencePage:
    """One page: a module and the public names that live there."""

    room: str
    module: str
    names: list[str] = field(default_factory=list)
    """Public paths, as in `flet.Checkbox`."""

    @property
    def path(self) -> str:
        """Where its Markdown would be, below `docs/`."""
        return f"reference/{self.room}/{self.module.rpartition('.')[2]}.md"

    @property
    def main(self) -> str | None:
        """The name that the module is called after, or its only one."""
        if len(self.names) == 1:
            return self.names[0]
        wanted = self.module.rpartition(".")[2].replace("_", "")
        return next((name for name in self.names if _last(name).lower() == wanted), None)

    @property
    def title(self) -> str:
        """What the navigation calls it."""
        return _last(self.main) if self.main else _words(self.module)


@cache
def reference_pages() -> list[ReferencePage]:
    """All pages, room by room, by title."""
    pages: dict[str, ReferencePage] = {}
    for name, module in public_names().items():
        page = pages.setdefault(module, ReferencePage(_room(module), module))
        page.names.append(name)
    order = list(ROOMS)
    for page in pages.values():
        main = page.main  # a list that is being sorted looks empty
        page.names.sort(key=lambda name: (name != main, name))
    return sorted(pages.values(), key=lambda page: (order.index(page.room), page.title.lower()))


def public_names() -> dict[str, str]:
    """Public path -> the module where it is declared."""
    names = {f"flet.{name}": module for name, module in EXPORTS.items()}
    for package in PACKAGES:
        found = importlib.import_module(package)
        for name in found.__all__:
            names[f"{package}.{name}"] = getattr(getattr(found, name), "__module__", package)
    return names


def is_module(name: str) -> bool:
    """Whether a public name, such as `flet.padding`, is a module."""
    parent, _, last = name.rpartition(".")
    return isinstance(getattr(importlib.import_module(parent), last), ModuleType)


def _room(module: str) -> str:
    parts = module.split(".")
    return _ROOM_OF_MODULE.get(module) or (parts[2] if parts[1] == "controls" else parts[1])


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _words(module: str) -> str:
    return _last(module).replace("_", " ").capitalize()
