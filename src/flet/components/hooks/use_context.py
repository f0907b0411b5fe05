"""Values that reach components far below without being passed through those between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from flet.components.component import contexts, current_component, with_context

T = TypeVar("T")
R = TypeVar("R")


class ContextProvider(Protocol[T]):
    """A context: calling it sets its value for what a function renders."""

    default_value: T
    """The value where nothing around sets another."""

    def __call__(self, value: T, callback: Callable[[], Any]) -> Any:
        """Call `callback` with the context set to `value`, and return what it returns."""


class _Context(Generic[T]):
    def __init__(self, default_value: T) -> None:
        self.default_value = default_value

    def __call__(self, value: T, callback: Callable[[], R]) -> R:
        return with_context(self, value, callback)


def create_context(default_value: T) -> ContextProvider[T]:
    """A context with the value that it has where nobody set it."""
    return _Context(default_value)


def use_context(context: ContextProvider[T]) -> T:
    """The value of a context here.

    Raises:
        RuntimeError: no component renders.
    """
    current_component()
    return contexts().get(context, context.default_value)  # type: ignore[no-any-return]
