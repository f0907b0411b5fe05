"""Flet for the web: build a page from controls in Python, publish it as a live website."""

import importlib
from types import ModuleType
from typing import Any

from flet.version import flet_version as __version__

__all__: list[str]

__fletching__ = True
"""Tells this package from upstream's of the same name."""


def __getattr__(name: str) -> Any:
    from flet.exports import EXPORTS

    if name == "__all__":
        return sorted(EXPORTS)
    module = EXPORTS.get(name)
    if module is None:
        value = _old(name, EXPORTS)
    else:
        found = importlib.import_module(module)
        # A public name may be a module itself, as `ft.canvas` and `ft.padding` are.
        is_module = module.rpartition(".")[2] == name and name not in vars(found)
        value = _with_old_names(found, name) if is_module else getattr(found, name)
    globals()[name] = value
    return value


def _old(name: str, names: dict[str, str]) -> Any:
    from flet.old_names.lookup import top_level

    try:
        return top_level(name)
    except KeyError:
        raise AttributeError(_unknown(name, names), name=name) from None


def _with_old_names(module: ModuleType, name: str) -> ModuleType:
    from flet.old_names.lookup import complete

    return complete(module, name)


def __dir__() -> list[str]:
    from flet.exports import EXPORTS

    return sorted({*globals(), *EXPORTS})


def _unknown(name: str, names: dict[str, str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, names, n=1, cutoff=0.6)
    hint = f". Did you mean {near[0]!r}?" if near else ""
    return f"module {__name__!r} has no attribute {name!r}{hint}"
