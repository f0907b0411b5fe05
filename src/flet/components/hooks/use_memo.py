"""Values that are calculated again only when something changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from flet.components.compare import same_values
from flet.components.hooks.hook import Hook, hook

if TYPE_CHECKING:
    from flet.components.component import Component

MemoValueT = TypeVar("MemoValueT")


class MemoHook(Hook):
    """A value and what it was calculated from."""

    def __init__(self, owner: Component) -> None:
        super().__init__(owner)
        self.value: Any = None
        self.prev_deps: list[Any] | None = None


def use_memo(
    calculate_value: Callable[[], MemoValueT], dependencies: Sequence[Any] | None = None
) -> MemoValueT:
    """Return a value that is calculated anew only when one of the dependencies changed.

    Args:
        calculate_value: makes the value.
        dependencies: what it depends on; without them it is calculated in each rendering.
    """
    found = hook(MemoHook, MemoHook)
    now = None if dependencies is None else list(dependencies)
    if not same_values(found.prev_deps, now):
        found.value = calculate_value()
        found.prev_deps = now
    return found.value  # type: ignore[no-any-return]
