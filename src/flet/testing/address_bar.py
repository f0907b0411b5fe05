"""The address bar of a visitor's browser, and where its back button leads."""

from __future__ import annotations

from typing import Any

from flet.testing.tab import Tab
from flet.testing.telling import NotPossible
from flet.testing.window import Window

__all__ = ["AddressBar"]


class AddressBar:
    """Where the visitor is in the program, and was before."""

    def __init__(self, window: Window, tab: Tab) -> None:
        self._window = window
        self._tab = tab
        self._history = [window.route]
        self._undone: list[str] = []
        """Where the forward button leads, the next place last."""

    def go(self, route: str) -> None:
        """Go to a route."""
        self._history.append(route)
        self._undone.clear()
        self._show(route)

    def go_back(self) -> None:
        """Go to where the visitor was before.

        Raises:
            NotPossible: There is nothing before this page.
        """
        if len(self._history) < 2:
            raise NotPossible("There is no page before this one in the history.")
        self._undone.append(self._history.pop())
        self._show(self._history[-1])

    def go_forward(self) -> None:
        """Go to where the visitor came back from.

        Raises:
            NotPossible: There is nothing after this page.
        """
        if not self._undone:
            raise NotPossible("There is no page after this one in the history.")
        self._history.append(self._undone.pop())
        self._show(self._history[-1])

    def pushed(self, _: int, arguments: dict[str, Any]) -> None:
        """Go where the program sends the visitor: `page.push_route()`."""
        route = str(arguments.get("route") or "/")
        if route != self._window.route:
            self.go(route)

    def _show(self, route: str) -> None:
        if route == self._window.route:
            return
        self._window.route = route
        self._tab.update(1, route=route)
        self._tab.fire(1, "route_change", {"route": route})
