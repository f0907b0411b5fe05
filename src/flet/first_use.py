"""Names of a package whose modules are loaded when a name is first used."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["on_first_use"]


def on_first_use(names: dict[str, Any], modules: Mapping[str, str]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package.

    Args:
        names: the package's `globals()`, which keep what was loaded.
        modules: for each name, the module below the package that has it.
    """
    package: str = names["__name__"]

    def load(name: str) -> Any:
        module = modules.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        names[name] = getattr(importlib.import_module(f"{package}.{module}"), name)
        return names[name]

    return load
