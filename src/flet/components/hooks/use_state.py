"""State that renders the component again when it is set."""

from __future__ import annotations

import logging
from collections.abc import Callable
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, TypeVar

from flet.components.entered import insist
from flet.components.hooks.hook import Hook, hook
from flet.components.observable import Observable, ObservableSubscription, value_equal

if TYPE_CHECKING:
    from flet.components.component import Component

StateT = TypeVar("StateT")
_log = logging.getLogger("flet")
_LONGEST = 1000


class StateHook(Hook):
    """One piece of state."""

    def __init__(self, owner: Component, value: Any) -> None:
        super().__init__(owner)
        self.version = 0
        self.subscription: ObservableSubscription | None = None
        self.value = value
        self.rendered_with = value
        self._warned = False
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
        elif not self._warned and _is_lost(self.rendered_with, self.value, value):
            self._warned = True
            _log.warning(
                "%s sets a state several times from the value that it was rendered with (%.80r), before it is rendered "
                "again: only the last time counts. Give the setter a function: set_value(lambda value: value + 1)",
                self.owner._title(),
                self.rendered_with,
            )
        if value_equal(self.value, value) and not isinstance(value, (list, dict, set)):
            insist(self.value)
            return
        self.value = value
        self.version += 1
        if self.subscription is not None or isinstance(value, Observable):
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
    found.rendered_with = found.value
    return found.value, found.set


def _is_lost(rendered: Any, waiting: Any, value: Any) -> bool:
    """Say whether `value` counts on, or adds to, what was rendered as `waiting` did already."""
    if type(rendered) is type(waiting) is type(value) is int:
        return bool(waiting == value and abs(value - rendered) == 1)
    if type(rendered) is type(waiting) is type(value) is list:
        length = len(rendered)
        return (
            length < min(len(waiting), len(value), _LONGEST)
            and any(a is not b for a, b in zip_longest(waiting, value[: len(waiting)]))
            and all(a is b is c for a, b, c in zip(rendered, waiting, value, strict=False))
        )
    return False
