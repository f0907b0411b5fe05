"""Which control an action of a visitor is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.testing.element import Element
from flet.testing.finding import NotFound, Query, tree_text
from flet.testing.shown import shown_roots

if TYPE_CHECKING:
    from flet.testing.tab import Tab
    from flet.testing.visitor import Visitor


class Targets:
    """Finds, among what is shown at the moment, what is named by words or was found before."""

    def __init__(self, visitor: Visitor, tab: Tab) -> None:
        self._visitor = visitor
        self._tab = tab

    def root(self, element: Element | None) -> Any:
        """Return where to look for others: in a control as it is now, or nowhere in particular."""
        return None if element is None else self.now(element)

    def now(self, element: Element) -> Any:
        """Return a control as it is now."""
        __tracebackhide__ = True
        for root in shown_roots(self._tab.mirror):
            for one in root:
                if one.number == element.shown.number:
                    return one
        raise NotFound(f"{element!r} is not shown any more.\n{tree_text(self._tab.mirror)}")

    def one(self, target: Any, query: dict[str, Any], roles: tuple[str, ...]) -> Any:
        """Return the one control that is meant.

        Args:
            target: an element, or what `Query` takes.
            query: what else `Query` takes.
            roles: what it is, where several others are called the same.

        Raises:
            NotFound: it is not there, or there are several.
        """
        __tracebackhide__ = True
        if isinstance(target, Element):
            return self.now(target)
        if isinstance(target, Query):
            return target.one(self._tab.mirror)
        wanted = Query(target, **query)
        found = wanted.all(self._tab.mirror)
        if len(found) > 1 and roles:
            # "Save" is the button, although there is a heading of this name too.
            fitting = [one for one in found if Element(self._visitor, one).role in roles] or [
                one
                for one in found
                if any(Element(self._visitor, each).role in roles for each in one.upwards())
            ]
            if len(fitting) == 1:
                return fitting[0]
        return wanted.one(self._tab.mirror)
