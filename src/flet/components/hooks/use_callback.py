"""Functions that stay the same object between renderings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ParamSpec, TypeVar

from flet.components.hooks.use_memo import use_memo

P = ParamSpec("P")
R = TypeVar("R")


def use_callback(fn: Callable[P, R], dependencies: Sequence[Any] | None = None) -> Callable[P, R]:
    """Return the function of an earlier rendering while the dependencies are unchanged, for memoized components."""
    return use_memo(lambda: fn, dependencies)
