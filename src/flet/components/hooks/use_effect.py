"""Things to do after a component was shown: timers, subscriptions, requests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from flet.components.compare import same_values
from flet.components.hooks.hook import Hook, hook

if TYPE_CHECKING:
    from flet.components.component import Component

Action = Callable[[], Any | Awaitable[Any]]


class EffectHook(Hook):
    """One effect, and what it depends on."""

    def __init__(self, owner: Component, setup: Action) -> None:
        super().__init__(owner)
        self.setup = setup
        self.cleanup: Action | None = None
        self.deps: list[Any] | None = None
        self.prev_deps: list[Any] | None = None
        self._active = False

    def mounted(self) -> None:
        self._run()

    def rendered(self) -> None:
        if not self._active or not same_values(self.prev_deps, self.deps):
            self.cancel()
            self._run()

    def unmounted(self) -> None:
        self.cancel()

    def cancel(self) -> None:
        """Undo the effect."""
        if self._active:
            self._active = False
            tree = self.owner._flet_tree
            if self.cleanup is not None and tree is not None:
                tree.owner.tidy_up(self.cleanup)

    def _run(self) -> None:
        self._active = True
        self.prev_deps = self.deps
        tree = self.owner._flet_tree
        if tree is not None:
            tree.owner.call_soon(self.setup)


def use_effect(
    setup: Action, dependencies: Sequence[Any] | None = None, cleanup: Action | None = None
) -> None:
    """Have something done after the component was shown, and again after renderings in which something changed.

    Args:
        setup: what is done; may be async.
        dependencies: it is done again only when one of these changed; never again with an empty list, after each
            rendering with `None`.
        cleanup: undoes it, before it is done again and when the component leaves the page.
    """
    found = hook(EffectHook, lambda owner: EffectHook(owner, setup))
    found.setup, found.cleanup = setup, cleanup
    found.deps = None if dependencies is None else list(dependencies)


def on_mounted(fn: Action) -> None:
    """Have something done once, when the component has entered the page."""
    use_effect(fn, [])


def on_unmounted(fn: Action) -> None:
    """Have something done when the component leaves the page."""
    use_effect(_nothing, [], fn)


def on_updated(fn: Action, dependencies: Sequence[Any] | None = None) -> None:
    """Have something done after renderings, the first too: all of them, or those in which a dependency changed."""
    use_effect(fn, dependencies)


def _nothing() -> None:
    """An effect that only has a cleanup."""
