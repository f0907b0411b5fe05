"""State that renders the component again when it is set."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from flet.components.hooks.hook import Hook, hook
from flet.components.observable import Observable, ObservableSubscription, value_equal

if TYPE_CHECKING:
    from flet.components.component import Component

StateT = TypeVar("StateT")


class StateHook(Hook):
    """One piece of state."""

    def __init__(self, owner: Component, value: Any) -> None:
        super().__init__(owner)
        self.version = 0
        self.subscription: ObservableSubscription | None = None
        self.value = value
        self._watch()

    def _watch(self) -> None:
        if self.subscription is not None:
            self.subscription.dispose()
        observed = isinstance(self.value, Observable)
        self.subscription = ObservableSubscription(self.owner, self.value) if observed else None

    def set(self, value: Any) -> None:
        """Set the state, or change it by a function of the present one."""
        if callable(value):
            value = value(self.value)
        if value_equal(self.value, value) and not isinstance(value, (list, dict, set)):
            return
        self.value = value
        self.version += 1
        self._watch()
        self.owner.update()

    def unmounted(self) -> None:
        if self.subscription is not None:
            self.subscription.dispose()


def use_state(
    initial: StateT | Callable[[], StateT],
) -> tuple[StateT, Callable[[StateT | Callable[[StateT], StateT]], None]]:
    """State of the component: its value, and a function that sets it and has the component rendered again.

    Args:
        initial: the first value, or a function that makes it.
    """
    found = hook(StateHook, lambda owner: StateHook(owner, initial() if callable(initial) else initial))
    return found.value, found.set
