"""What a visitor's browser tells the server of: events that the program listens to, and values that were changed.

A browser sends an event only where the program has a handler for it, and what it lets a visitor do is decided by the
same properties here as there.
"""

from __future__ import annotations

from typing import Any

from flet.testing.mirror import Node
from flet.testing.shown import Shown, described
from flet.testing.tab import Tab

__all__ = ["NotPossible", "Telling"]


class NotPossible(AssertionError):
    """A visitor cannot do this on the page as it is."""


class Telling:
    """Tells the server what a visitor does on one tab."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab

    def node(self, number: int) -> Node | None:
        """Return what the browser knows of a control, `None` if it is on the page no more."""
        return self._tab.mirror.node(number)

    def fire(self, one: Shown, name: str, data: Any = None) -> None:
        """Tell of an event, if the program listens to it."""
        if one.node.get(f"on_{name}"):
            self._tab.fire(one.number, name, data)

    def write(self, one: Shown, **values: Any) -> None:
        """Write properties."""
        self._tab.update(one.number, **values)

    def need_enabled(self, one: Shown) -> None:
        """Refuse what is disabled, or lies in something that is.

        Raises:
            NotPossible: It is.
        """
        for holder in one.upwards():
            if holder.node.get("disabled"):
                what = "It" if holder is one else f"{described(holder.node)}, which holds it,"
                raise NotPossible(f"{described(one.node)}: {what} is disabled.")
