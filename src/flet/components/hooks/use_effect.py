"""Things to do after a component was shown: timers, subscriptions, requests."""

from __future__ import annotations

import concurrent.futures
import inspect
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from flet.components.compare import same_values
from flet.components.hooks.hook import Hook, hook
from flet.engine.session.handlers import is_async

if TYPE_CHECKING:
    from flet.components.component import Component
    from flet.engine.declare.place import PageOwner

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
        self._undo: list[Action] = []
        self._running: concurrent.futures.Future[Any] | None = None

    def mounted(self) -> None:
        self._run()

    def rendered(self) -> None:
        if not self._active or not same_values(self.prev_deps, self.deps):
            self.cancel()
            self._run()

    def unmounted(self) -> None:
        self.cancel()

    def cancel(self) -> None:
        """Undo the effect, as the rendering that began it said."""
        if not self._active:
            return
        self._active = False
        if self._running is not None:
            self._running.cancel()
            self._running = None
        undo, self._undo = self._undo, []
        tree = self.owner._flet_tree
        if tree is not None:
            for action in undo:
                tree.owner.tidy_up(action)

    def _run(self) -> None:
        tree = self.owner._flet_tree
        if tree is None:
            return
        self._active = True
        self.prev_deps = self.deps
        self._undo = undo = [] if self.cleanup is None else [self.cleanup]
        setup, owner = self.setup, tree.owner
        if is_async(setup):

            async def begin() -> None:
                self._returned(await setup(), undo, owner)

            self._running = self.owner.page.session.run_task(begin, (), {})
        else:
            owner.call_first(lambda: self._begin(setup, undo, owner))

    def _begin(self, setup: Action, undo: list[Action], owner: PageOwner) -> Any:
        result = setup()
        if inspect.isawaitable(result):

            async def finish() -> None:
                self._returned(await result, undo, owner)

            return finish()
        self._returned(result, undo, owner)
        return None

    def _returned(self, result: Any, undo: list[Action], owner: PageOwner) -> None:
        if not callable(result):
            return
        if undo is self._undo and self._active:
            undo.append(result)
        else:  # it was undone while it began, and the component may be on no page any more
            owner.tidy_up(result)


def use_effect(
    setup: Action, dependencies: Sequence[Any] | None = None, cleanup: Action | None = None
) -> None:
    """Have something done after the component was shown, and again after renderings in which something changed.

    Args:
        setup: what is done; may be async, and is then cancelled before it is done again. A function that it returns
            undoes it, as `cleanup` does.
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
