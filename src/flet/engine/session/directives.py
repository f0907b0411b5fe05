"""Cookies that a program has its visitor's browser keep, and addresses that it sends the browser to."""

from __future__ import annotations

import asyncio
import dataclasses
import re
from collections import deque
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from flet.engine.session.session import Session

SameSite = Literal["lax", "strict", "none"]

LARGEST = 4096
_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_UNSAFE = re.compile(r"[\x00-\x20\x7f;,\\]")


@dataclasses.dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie to keep; see `Page.set_cookie`."""

    name: str
    value: str
    max_age: int | None
    path: str | None
    domain: str | None
    secure: bool | None
    http_only: bool
    same_site: SameSite

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise ValueError(f"{self.name!r} is no name for a cookie: letters, digits, - and _ are")
        if len(self.name) + len(self.value.encode()) > LARGEST:
            raise ValueError(f"the cookie {self.name!r} is larger than {LARGEST} bytes: browsers drop it")
        if self.path is not None and (not self.path.startswith("/") or _UNSAFE.search(self.path)):
            raise ValueError(
                f"the path {self.path!r} of the cookie {self.name!r} is no path: it begins with /"
            )
        if self.domain is not None and (not self.domain or _UNSAFE.search(self.domain)):
            raise ValueError(f"the domain {self.domain!r} of the cookie {self.name!r} is no host name")
        if self.same_site not in ("lax", "strict", "none"):
            raise ValueError(f"same_site is {self.same_site!r}; it may be lax, strict or none")


def web_address(url: str) -> str:
    """Return an address of the web or a path of this program.

    Raises:
        ValueError: It is neither.
    """
    parts = urlsplit(url)
    of_the_web = parts.scheme in ("http", "https") and parts.netloc
    of_this_site = url.startswith("/") and not url.startswith("//")
    if not (of_the_web or of_this_site) or "\\" in url or any(character <= " " for character in url):
        raise ValueError(f"{url!r} is no address to go to: it begins with https://, http:// or one /")
    return url


class BrowserDirectives:
    """What the browser is asked to do beside showing the page; before the page is there it waits for it."""

    __slots__ = ("_fetched_first", "_handing_out", "_session", "_waiting", "leaving")

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waiting: deque[Cookie | str] = deque()
        self._handing_out: asyncio.Task[Any] | None = None
        self._fetched_first: str | None = None
        self.leaving: str | None = None
        """Where the browser goes instead of showing the page."""

    def keep(self, cookie: Cookie) -> None:
        """Have the browser keep a cookie.

        Raises:
            RuntimeError: the client cannot.
        """
        session = self._session
        if session.request.place.cookie_address is None:
            return
        if not session.link.numbered:
            raise RuntimeError("Flet's Flutter client keeps no cookies; use the renderer 'html'")
        self._waiting.append(cookie)
        if session.is_shown:
            session.program.on_loop(self.hand_out)

    def leave(self, url: str) -> None:
        """Send the browser to another address, after it has what waits for it."""
        session = self._session
        if not session.is_shown:
            self.leaving = url
        elif session.link.numbered:
            self._waiting.append(url)
            session.program.on_loop(self.hand_out)
        else:
            session.page._open_in_place(url)

    def hand_out(self) -> None:
        """Tell a browser that shows the page what waits for it, in order; on the event loop."""
        if self._waiting and (self._handing_out is None or self._handing_out.done()):
            program = self._session.program
            self._handing_out = program.spawn(program.loop.create_task(self._hand_out()))

    async def _hand_out(self) -> None:
        session = self._session
        while self._waiting:
            if (address := await self._cookies_address()) is not None:
                session.tell(session.tree.root, "keep_cookies", {"address": address})
            else:
                session.tell(session.tree.root, "leave", {"address": self._waiting.popleft()})

    async def handed_out(self) -> None:
        """Wait until the browser has been told."""
        if self._handing_out is not None:
            await asyncio.wait([self._handing_out])

    async def prepare(self) -> None:
        """Have the cookies ready for a browser that gets the page now."""
        self._fetched_first = await self._cookies_address()

    async def _cookies_address(self) -> str | None:
        """Return where those cookies are fetched that are the next thing that waits; `None` if they are not."""
        make_address = self._session.request.place.cookie_address
        cookies: list[Cookie] = []
        while self._waiting and isinstance(self._waiting[0], Cookie):
            cookies.append(self._waiting.popleft())  # type: ignore[arg-type]
        return await make_address(cookies) if cookies and make_address is not None else None

    def with_page(self) -> dict[str, Any]:
        """Return what the browser does before it shows the page that is sent."""
        directives: dict[str, Any] = {}
        if self._fetched_first is not None:
            directives["cookies"], self._fetched_first = self._fetched_first, None
        if self.leaving is not None and self._session.link.numbered:
            directives["leave"] = self.leaving
        return directives
