"""Something that a component keeps without being rendered for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from flet.components.hooks.hook import Hook, hook

if TYPE_CHECKING:
    from flet.components.component import Component

RefValueT = TypeVar("RefValueT")


class MutableRef(Generic[RefValueT]):
    """A box for one value."""

    def __init__(self, current: RefValueT) -> None:
        self.current = current
        """The value; setting it renders nothing."""


class RefHook(Hook):
    """A box that stays."""

    def __init__(self, owner: Component, ref: MutableRef[Any]) -> None:
        super().__init__(owner)
        self.ref = ref


def use_ref(initial_value: RefValueT | Callable[[], RefValueT] | None = None) -> MutableRef[RefValueT]:
    """Return a box that keeps its value between renderings.

    Args:
        initial_value: the first value, or a function that makes it.
    """
    found = hook(
        RefHook,
        lambda owner: RefHook(
            owner, MutableRef(initial_value() if callable(initial_value) else initial_value)
        ),
    )
    return found.ref
