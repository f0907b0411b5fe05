"""What is shown: the controls with their examples, found in `samples`."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

import samples

import flet as ft
import flet.canvas
import flet.extra

ROOMS = {
    "layout": ("Layout", ft.Icons.DASHBOARD_OUTLINED),
    "text": ("Text", ft.Icons.TEXT_FIELDS),
    "buttons": ("Buttons", ft.Icons.SMART_BUTTON),
    "inputs": ("Inputs", ft.Icons.EDIT_NOTE),
    "navigation": ("Navigation", ft.Icons.EXPLORE_OUTLINED),
    "dialogs": ("Dialogs", ft.Icons.CHAT_BUBBLE_OUTLINE),
    "data": ("Data", ft.Icons.TABLE_CHART_OUTLINED),
    "media": ("Media", ft.Icons.IMAGE_OUTLINED),
    "gestures": ("Gestures", ft.Icons.TOUCH_APP_OUTLINED),
    "effects": ("Effects", ft.Icons.AUTO_AWESOME),
    "canvas": ("Canvas", ft.Icons.BRUSH_OUTLINED),
    "page": ("Page", ft.Icons.WEB),
    "services": ("Services", ft.Icons.MISCELLANEOUS_SERVICES),
    "cupertino": ("Cupertino", ft.Icons.PHONE_IPHONE),
    "extra": ("Extra", ft.Icons.EXTENSION_OUTLINED),
}
PLACES = (ft, flet.canvas, flet.extra)
CALLED_AFTER = {"extra.waiting": "Skeleton", "extra.background": "WorkView", "extra.questions": "ask"}
CALLED_AFTER |= {"extra.messages": "toast"}


@dataclass(frozen=True)
class Variant:
    """One example."""

    title: str
    make: Callable[[], ft.Control]
    source: str


@dataclass
class Entry:
    """What is shown of one control.

    Attributes:
        name: Its class, or the function, and its address in the gallery.
        room: The group that it belongs to.
        about: What it is or does.
        cls: Its class, where it is one.
        variants: Its examples.
        parts: Controls that are only used inside of it.
    """

    name: str
    room: str
    about: str
    cls: type[ft.BaseControl] | None
    variants: list[Variant]
    parts: list[str] = field(default_factory=list)

    @property
    def reference(self) -> str:
        """Its page in the reference, below the address of the documentation."""
        module = str(getattr(self.cls, "__module__", "")).rpartition(".")[2]
        return "extra/" if self.room == "extra" else f"reference/{self.room}/{module}/"

    def answers(self, question: str) -> bool:
        """Whether all words of a search are found with it."""
        said = " ".join((self.name, ROOMS[self.room][0], *self.parts)).lower()
        return all(word in said for word in question.lower().split())


@cache
def entries() -> dict[str, Entry]:
    """All of them by name, in the order of the rooms."""
    found = [_entry(module) for module in _modules()]
    own = {entry.name for entry in found}
    for entry in found:
        sources = "".join(variant.source for variant in entry.variants)
        entry.parts = [
            name for name in _controls() if name not in own and f"ft.{name}(" in sources.replace("cv.", "ft.")
        ]
    order = list(ROOMS)
    found.sort(key=lambda entry: (order.index(entry.room), entry.name.lower()))
    return {entry.name: entry for entry in found}


def find(name: str) -> Entry | None:
    """The entry of a control, or the one that has it as a part; an address may be typed in small letters."""
    known = entries()
    of_part = {part: entry for entry in known.values() for part in entry.parts}
    in_small = {called.lower(): entry for called, entry in (of_part | known).items()}
    return known.get(name) or of_part.get(name) or in_small.get(name.lower())


def _modules() -> list[ModuleType]:
    found = pkgutil.walk_packages(samples.__path__, "samples.")
    return [importlib.import_module(module.name) for module in found if not module.ispkg]


def _entry(module: ModuleType) -> Entry:
    _, room, last = module.__name__.split(".")
    name = CALLED_AFTER.get(f"{room}.{last}") or _name(last)
    thing = next(getattr(place, name) for place in PLACES if hasattr(place, name))
    about = (inspect.getdoc(thing) or "").partition("\n\n")[0].replace("\n", " ")
    functions = [
        function
        for function in vars(module).values()
        if inspect.isfunction(function)
        and function.__module__ == module.__name__
        and function.__doc__
        and not inspect.signature(function).parameters
    ]
    variants = [Variant(str(function.__doc__), function, _source(module, function)) for function in functions]
    return Entry(
        name,
        room,
        about,
        thing if inspect.isclass(thing) and issubclass(thing, ft.BaseControl) else None,
        variants,
    )


def _name(last: str) -> str:
    wanted = last.replace("_", "")
    return next(
        str(name) for place in PLACES for name in place.__all__ if name.lower() == wanted and name != last
    )


def _controls() -> list[str]:
    return [
        name
        for place in PLACES[:2]
        for name in place.__all__
        if name[0].isupper()
        and inspect.isclass(thing := getattr(place, name))
        and issubclass(thing, ft.BaseControl)
    ]


def _source(module: ModuleType, function: Callable[[], ft.Control]) -> str:
    """The function, with what of its module it needs."""
    whole = inspect.getsource(module)
    own = inspect.getsource(function)
    others = [
        inspect.getsource(other)
        for other in vars(module).values()
        if inspect.isfunction(other)
        and other.__module__ == module.__name__
        and other.__doc__
        and other is not function
        and not inspect.signature(other).parameters
    ]
    for other in others:
        whole = whole.replace(other, "")
    head = whole.partition(own)[0].strip()
    return f"{head}\n\n\n{own.strip()}\n"
