"""A visitor's coming and going, what the tab shows of itself, and the session on the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.testing.tab import Tab
from flet.testing.waiting import Waiting
from flet.testing.window import Window

if TYPE_CHECKING:
    from flet.controls.page.page import Page
    from flet.messaging.session import Session
    from flet.testing.visits import Visits

__all__ = ["Presence"]


class Presence(Waiting):
    """A visitor who is there, or away."""

    def __init__(self, visits: Visits, tab: Tab, window: Window) -> None:
        super().__init__(visits, tab)
        self._window = window

    async def arrive(self) -> None:
        """Open the page and wait until the program has built it."""
        self._tab.connect()
        await self._settled()

    async def disconnect(self) -> None:
        """Lose the connection, as a browser does in a tunnel. What the visitor does meanwhile is sent later."""
        self._tab.disconnect()
        await self._settled()

    async def reconnect(self) -> None:
        """Come back with the same page, after a lost connection."""
        self._tab.disconnect()
        await self._settled()
        self._tab.connect()
        await self._settled()

    async def reload(self) -> None:
        """Load the page again in the same tab."""
        self._tab.reload()
        await self._settled()
        self._tab.connect()
        await self._settled()

    async def close(self) -> None:
        """Close the tab. The session waits for as long as the program has sessions wait."""
        self._tab.disconnect()
        await self._settled()

    @property
    def page(self) -> Page:
        """The program's own page, on the server."""
        from flet.controls.page.make_page import page_of

        return page_of(self.session)

    @property
    def session(self) -> Session:
        """The visitor's session, on the server.

        Raises:
            LookupError: It has ended.
        """
        from flet.fastapi.programs import programs

        for program in programs:
            session: Any = program.sessions.get(self._tab.session_id or "")
            if session is not None:
                return session  # type: ignore[no-any-return]
        raise LookupError("the visitor's session has ended")

    @property
    def route(self) -> str:
        """What the address bar shows, from the program's own address on."""
        return self._window.route

    @property
    def cookies(self) -> dict[str, str]:
        """What the browser keeps, by name."""
        return self._window.cookies

    @property
    def title(self) -> str | None:
        """The title of the page."""
        return self._tab.mirror.page.get("title")

    @property
    def is_connected(self) -> bool:
        """Whether the visitor's browser has a connection."""
        return self._tab.is_connected

    @property
    def has_session(self) -> bool:
        """Whether the visitor's session is known on the server."""
        try:
            return not self.session.closed
        except LookupError:
            return False
