"""Warnings for what will go."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import Any


def deprecated_warning(
    name: str, reason: str, version: str, delete_version: str | None = None, type: str = "property"
) -> None:
    """Warn that something will go."""
    ends = f" It will be gone in {delete_version}." if delete_version else ""
    warnings.warn(
        f"{name} {type} is deprecated since {version}. {reason}{ends}", DeprecationWarning, stacklevel=3
    )


def deprecated(
    reason: str,
    version: str | None = None,
    delete_version: str | None = None,
    show_parentheses: bool = True,
    docs_reason: str | None = None,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Have a function warn when it is called."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        name = f"{function.__name__}()" if show_parentheses else function.__name__

        @functools.wraps(function)
        def called(*args: Any, **kwargs: Any) -> Any:
            deprecated_warning(name, reason, version or "", delete_version, "function")
            return function(*args, **kwargs)

        return called

    return decorate


def deprecated_class(
    reason: str, version: str, delete_version: str, docs_reason: str | None = None
) -> Callable[[type], type]:
    """Have a class warn when one of it is made."""

    def decorate(cls: type) -> type:
        first: Any = cls.__init__  # type: ignore[misc]

        @functools.wraps(first)
        def begin(self: Any, *args: Any, **kwargs: Any) -> None:
            deprecated_warning(cls.__name__, reason, version, delete_version, "class")
            first(self, *args, **kwargs)

        cls.__init__ = begin  # type: ignore[misc]
        return cls

    return decorate
