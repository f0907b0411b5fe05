"""Finding what an old name stands for."""

from __future__ import annotations

import importlib
import sys
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any

from flet.engine.declare.own_sources import is_own
from flet.old_names.properties import is_ours
from flet.old_names.table import ARGUMENTS, MODULES, NAMES, POSITIONAL


def warn(old: str, new: str) -> None:
    """Say that a name is old and what to use now, where the program uses it."""
    level, frame = 1, sys._getframe(0)
    while frame.f_back is not None and is_own(frame.f_code.co_filename):
        level, frame = level + 1, frame.f_back
    warnings.warn(f"{old} is a name of Flet 0.28: use {new}", DeprecationWarning, stacklevel=level)


def top_level(name: str) -> Any:
    """Return what `ft.name` was.

    Raises:
        KeyError: there was nothing of that name, or it is no longer there.
    """
    if name in MODULES:
        return complete(ModuleType(f"flet.{name}"), name)
    new = NAMES[name]
    if name == "app":
        return importlib.import_module("flet.app")  # which warns when it is called
    warn(f"ft.{name}", f"ft.{new}")
    if name == "app_async":
        return importlib.import_module("flet.old_names.running").app_async
    return find(new)


def complete(module: ModuleType, name: str) -> ModuleType:
    """Let a module answer to the names that the old module `ft.name` had."""
    rule = MODULES.get(name)

    def answer(wanted: str) -> Any:
        if rule is not None and not wanted.startswith("_"):
            new = rule.format(name=wanted, upper=wanted.upper())
            try:
                found = find(new)
            except AttributeError:
                pass
            else:
                warn(f"ft.{name}.{wanted}", f"ft.{new}")
                names = POSITIONAL.get(f"{name}.{wanted}")
                return found if names is None else _by_position(found, names)
        raise AttributeError(f"module 'flet.{name}' has no attribute {wanted!r}", name=wanted)

    if rule is not None:
        module.__dict__["__getattr__"] = answer
    return module


def find(path: str) -> Any:
    """Return the public object with this name in `flet`."""
    import flet

    found: Any = flet
    for name in path.split("."):
        found = getattr(found, name)
    return found


def _by_position(function: Callable[..., Any], names: tuple[str, ...]) -> Callable[..., Any]:
    return lambda *args, **kwargs: function(**dict(zip(names, args, strict=False)), **kwargs)


def new_arguments(made: Any, given: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a constructor with old names replaced; `made` is the object that gets them."""
    cls, old = type(made), dict[str, str]()
    ours = [base for base in reversed(cls.__mro__) if is_ours(base)]
    names = {base.__name__ for base in ours}
    if "Tabs" in names and "tabs" in given:
        from flet.old_names.tabs import new_tabs

        return new_tabs(given)
    if "Tab" in names and "content" in given:
        # What it shows is kept beside the properties, for the Tabs that it is for.
        made.__dict__["content"] = given["content"]
        given = {name: value for name, value in given.items() if name != "content"}
    for base in ours:
        old.update(ARGUMENTS.get(base.__name__, {}))
    result = {name: value for name, value in given.items() if name not in old}
    for name, new in old.items():
        if name in given:
            warn(f"{cls.__name__}({name}=...)", f"{cls.__name__}({new}=...)")
            result[new] = given[name]
    return result
