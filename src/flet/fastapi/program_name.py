"""What a program is called: the same on every worker, and for each visit to it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from starlette.types import Scope

__all__ = ["program_name", "template_of", "written_as"]


def program_name(scope: Scope, main: Callable[..., Any]) -> str:
    """Return the name of the program that is found at the path of a request.

    Functions that a handler makes for each connection are called the same, and so is the program: what counts is where
    its `main` is written and the path's template, `/{shop}/ws`, not the object and the path of one visitor.
    """
    while (inner := getattr(main, "func", None)) is not None:
        main = inner
    main = main if hasattr(main, "__qualname__") else type(main)
    written = f"{main.__module__}.{main.__qualname__}"
    return f"{template_of(scope)} {hashlib.sha256(written.encode()).hexdigest()[:16]}"


def written_as(main: Callable[..., Any]) -> str | None:
    """Return where a function is written, `None` where others may be written there too: it is made anew each time."""
    name = getattr(main, "__qualname__", None)
    if name is None or "<" in name or getattr(main, "__self__", None) is not None:
        return None
    return f"{main.__module__}.{name}"


def template_of(scope: Scope) -> str:
    """Return the path of a request with the names of its parameters in the place of their values."""
    path: str = scope["path"]
    done = 0
    for name, value in scope.get("path_params", {}).items():
        text = str(value)
        found = _find(path, text, done) if text else -1
        if found >= 0:
            path = f"{path[:found]}{{{name}}}{path[found + len(text) :]}"
            done = found + len(name) + 2
    return path


def _find(path: str, text: str, start: int) -> int:
    """Return where a value stands, as a part of the path by itself if there is one."""
    whole = f"{path}/".find(f"/{text}/", max(start - 1, 0))
    return whole + 1 if whole >= 0 else path.find(text, start)
