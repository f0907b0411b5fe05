"""What all hooks have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from flet.components.rendering import current_component

if TYPE_CHECKING:
    from collections.abc import Callable

    from flet.components.component import Component


class Hook:
    """Something that a component keeps between renderings."""

    def __init__(self, owner: Component) -> None:
        self.owner = owner

    @property
    def component(self) -> Component:
        """The component."""
        return self.owner

    def mounted(self) -> None:
        """The component has entered the page."""

    def rendered(self) -> None:
        """The component was rendered again and sent."""

    def unmounted(self) -> None:
        """The component is about to leave the page."""


H = TypeVar("H", bound=Hook)


def hook(kind: type[H], make: Callable[[Component], H]) -> H:
    """This rendering's next hook, which must be of this kind.

    Raises:
        RuntimeError: no component renders, or hooks were called in another order than before.
    """
    owner = current_component()
    found = owner.use_hook(lambda: make(owner))
    if not isinstance(found, kind):
        raise RuntimeError(
            f"{owner._title()} called its hooks in another order than before: call them always, and not in "
            "branches or loops"
        )
    return found
