"""The routers of a page: each is told when the route changes, the innermost of views when one is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flet.controls.page.page import Page

Listener = Callable[[Any], None]


def listen(page: Page, event: str, listener: Listener) -> Callable[[], None]:
    """Have a listener called for an event of the page, in place of the program's handler; the result ends it."""
    handler = getattr(page, event)
    if not isinstance(handler, _Listeners):
        handler = _Listeners(handler)
        setattr(page, event, handler)
        page.session.send_changes(page)
    handler.listeners.append(listener)

    def end() -> None:
        handler.listeners.remove(listener)
        if not handler.listeners and getattr(page, event) is handler:
            setattr(page, event, handler.before)
            page.session.send_changes(page)

    return end


def is_listener(handler: Any) -> bool:
    """Say whether a handler of the page is a router's, and not the program's."""
    return isinstance(handler, _Listeners)


class _Listeners:
    def __init__(self, before: Any) -> None:
        self.before = before
        self.listeners: list[Listener] = []

    def __call__(self, e: Any) -> None:
        for listener in tuple(self.listeners):
            listener(e)
