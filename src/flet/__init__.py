"""Flet for the web: build a page from controls in Python, publish it as a live website."""

import importlib
from typing import Any

from flet.version import flet_version as __version__

__all__: list[str]


def __getattr__(name: str) -> Any:
    from flet.exports import EXPORTS

    if name == "__all__":
        return sorted(EXPORTS)
    module = EXPORTS.get(name)
    if module is None:
        raise AttributeError(_unknown(name, EXPORTS), name=name)
    found = importlib.import_module(module)
    # A public name may be a module itself, as `ft.canvas` and `ft.padding` are.
    is_module = module.rpartition(".")[2] == name and not hasattr(found, name)
    value = found if is_module else getattr(found, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from flet.exports import EXPORTS

    return sorted({*globals(), *EXPORTS})


def _unknown(name: str, names: dict[str, str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, names, n=1, cutoff=0.6)
    hint = f". Did you mean {near[0]!r}?" if near else ""
    return f"module {__name__!r} has no attribute {name!r}{hint}"
