"""Values that reach components far below without being passed through those between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from flet.components.hooks.hook import Hook, hook
from flet.components.observable import Observable, ObservableSubscription
from flet.components.rendering import contexts, current_component, with_context

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
    """Return a context with the value that it has where nobody set it."""
    return _Context(default_value)


class _ContextHook(Hook):
    """Follows the value of a context where it is an observable."""

    subscription: ObservableSubscription | None = None

    def follow(self, value: Any) -> None:
        if self.subscription is not None:
            if self.subscription.observable is value:
                return
            self.subscription.dispose()
        self.subscription = (
            ObservableSubscription(self.owner, value) if isinstance(value, Observable) else None
        )

    def unmounted(self) -> None:
        self.follow(None)


def use_context(context: ContextProvider[T]) -> T:
    """The value of a context here; the component renders again when it is another one, or an observable that changes.

    Raises:
        RuntimeError: no component renders.
    """
    value = contexts().get(context, context.default_value)
    current_component()._life.consumed.add(context)
    hook(_ContextHook, _ContextHook).follow(value)
    return value  # type: ignore[no-any-return]
