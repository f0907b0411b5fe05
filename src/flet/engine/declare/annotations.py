"""What the annotations of declared classes stand for, looked up when somebody asks."""

from __future__ import annotations

import builtins
import importlib
import sys
from typing import Any


class ColorNames:
    """The base of enums whose members name colours: where one of them is allowed, a text names a colour too."""


def own_annotations(cls: type) -> dict[str, Any]:
    """Return what a class itself annotates; from Python 3.14 on that is there when somebody asks for it."""
    if sys.version_info >= (3, 14):
        from annotationlib import Format, get_annotations

        return get_annotations(cls, format=Format.FORWARDREF)
    found: dict[str, Any] = cls.__dict__.get("__annotations__", {})
    return found


def lookup(name: str, module: str) -> Any:
    """Return a name as seen from a module, or a public name of the package; `None` if there is none."""
    found = getattr(sys.modules.get(module), name, None) or getattr(builtins, name, None)
    if found is None:
        found = getattr(importlib.import_module("flet"), name, None)
    return found


def resolve(annotation: Any, module: str) -> Any:
    """Return the type that an annotation of a module names; `Any` if a name in it is known nowhere."""
    if not isinstance(annotation, str):
        return annotation
    try:
        return eval(annotation, {}, _Names(module))  # our own annotations
    except (NameError, TypeError):
        return Any


class _Names(dict[str, Any]):
    """The names of a module, and the public ones of the package behind them."""

    def __init__(self, module: str) -> None:
        super().__init__(vars(sys.modules[module]))
        self.module = module

    def __missing__(self, key: str) -> Any:
        found = lookup(key, self.module)
        if found is None:
            raise KeyError(key)
        return found
