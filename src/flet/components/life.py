"""What a component keeps from one rendering to the next, whichever of its objects was rendered last."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from flet.engine.session.context import current_page, current_run

if TYPE_CHECKING:
    from collections.abc import Callable

    from flet.components.component import Component
    from flet.components.hooks.hook import Hook
    from flet.components.observable import ObservableSubscription


class Life:
    """The hooks of a component and where its renderings are at."""

    __slots__ = (
        "again",
        "boundary",
        "consumed",
        "hooks",
        "next_hook",
        "renders_in",
        "subscriptions",
        "waits",
    )

    def __init__(self) -> None:
        self.hooks: list[Hook] = []
        self.next_hook = 0
        self.subscriptions: list[ObservableSubscription] = []
        self.consumed: set[Any] = set()
        """The contexts that the latest rendering has read."""
        self.boundary: Callable[[BaseException], None] | None = None
        """Told of failures in the components below, if this one stands in for them."""
        self.waits = False
        """Whether it is to be rendered again soon."""
        self.renders_in: int | None = None
        """The thread that renders it."""
        self.again = False
        """It has changed its state while it rendered."""


class Renderings:
    """The components of one session that wait to be rendered: together, and what is around others first.

    Args:
        session: whose page.
    """

    def __init__(self, session: Any) -> None:
        self._session = session
        self._waiting: dict[Component, None] = {}
        self._lock = threading.Lock()

    def add(self, component: Component) -> None:
        """Have a component rendered in turn with the session's handlers; from any thread."""
        with self._lock:
            begins = not self._waiting
            self._waiting[component] = None
        if begins and not self._after_handler():
            self._session.call_soon(self._run)

    def _after_handler(self) -> bool:
        """Render at the end of the visitor's own handler that runs here, if one does: one turn, one update."""
        run = current_run.get()
        return run is not None and current_page.get(None) is self._session.page and run.at_its_end(self._run)

    def _run(self, wake: bool = False) -> None:
        # The function that this is the end of wakes the event loop, be it a handler or this one in a turn of its own.
        with self._lock:
            waiting, self._waiting = self._waiting, {}
        in_order = sorted(waiting, key=_depth) if len(waiting) > 1 else waiting
        rendered = [one for one in in_order if one.render_if_it_waits()]
        if rendered:
            self._session.send_changes(self._session.page, wake)
            for one in rendered:
                one.was_sent()


_renderings: WeakKeyDictionary[Any, Renderings] = WeakKeyDictionary()


def renderings(session: Any) -> Renderings:
    """Return the components of a session that wait to be rendered."""
    found = _renderings.get(session)
    if found is None:
        found = _renderings.setdefault(session, Renderings(session))
    return found


def _depth(component: Component) -> int:
    depth = 0
    node = component._flet_parent
    while node is not None:
        depth += 1
        node = node._flet_parent
    return depth
