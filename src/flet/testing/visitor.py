"""A visitor: a page, without a browser, that is looked at and acted on as a person would."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.testing.address_bar import AddressBar
from flet.testing.answering import Answering
from flet.testing.choosing import CHOICE_ROLES, Choosing
from flet.testing.dragging import Dragging
from flet.testing.element import Element
from flet.testing.fetching import Fetching
from flet.testing.finding import NotFound, Query
from flet.testing.keyboard import FIELD_ROLES, Keyboard
from flet.testing.presence import Presence
from flet.testing.pressing import Pressing
from flet.testing.shown import printed, shown_roots
from flet.testing.snapshots import Snapshots
from flet.testing.stand_in import File, StandIn
from flet.testing.tab import Tab, websocket_path
from flet.testing.targets import Targets
from flet.testing.telling import NotPossible, Telling
from flet.testing.waiting import SECONDS
from flet.testing.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from flet.testing.visits import Visits

__all__ = ["Visitor"]


class Visitor(Presence):
    """One visitor's page; made by `await visit(main)`.

    Attributes:
        browser: Answers the program's calls to the browser, and can be set and read.
    """

    def __init__(
        self,
        visits: Visits,
        app: Any,
        *,
        path: str,
        endpoint: str,
        route: str,
        size: tuple[float, float],
        cookies: dict[str, str],
        headers: dict[str, str],
        user: Any,
        platform: str,
        dark: bool,
        snapshots: Snapshots,
    ) -> None:
        self.browser = StandIn(dark=dark)
        self._window = Window(
            self.browser, route=route, size=size, cookies=cookies, headers=headers, platform=platform
        )
        scope: dict[str, Any] = {} if user is None else {"user": user, "state": {"user": user}}
        tab = Tab(
            app,
            websocket_path(path, endpoint),
            scope,
            self._window.headers,
            self._window.describe,
            self._called,
            self._prepared,
        )
        super().__init__(visits, tab, self._window)
        self._snapshots = snapshots
        self._targets = Targets(self, tab)
        self._address = AddressBar(self._window, tab)
        self._telling = Telling(tab)
        self._keyboard = Keyboard(self._telling)
        self._pressing = Pressing(self._telling, self._keyboard, self._opened)
        self._choosing = Choosing(self._telling, self._pressing)
        self._dragging = Dragging(self._telling)
        fetching = self._fetching = Fetching(visits, app, tab, self._window, self.browser)
        self._answering = Answering(
            tab,
            self.browser,
            {
                ("Page", "push_route"): self._address.pushed,
                ("Page", "leave"): lambda _, given: self._opened(str(given.get("address"))),
                ("Page", "keep_cookies"): fetching.keep_cookies,
                ("FilePicker", "upload"): fetching.upload,
                ("Dismissible", "confirm_dismiss"): self._dragging.answered,
                ("", "focus"): self._keyboard.take_focus,
            },
        )

    @property
    def tree(self) -> str:
        """What is shown, as text: one control a line, with its text, key and state."""
        return "\n".join(line for root in shown_roots(self._tab.mirror) for line in printed(root))

    def find(self, text: Any = None, /, *, within: Element | None = None, **query: Any) -> Element:
        """Return the one control that is shown and fits.

        Args:
            text: What is written on it: the whole, or where nothing has that a part; or a compiled pattern.
            within: Where to look; the whole page if not given.
            query: `role`, `name`, `key`, `type`, `where`; see `Query`.

        Raises:
            NotFound: There is none, or there are several. The text shows the page.
        """
        __tracebackhide__ = True
        return Element(self, Query(text, **query).one(self._tab.mirror, self._targets.root(within)))

    def find_all(self, text: Any = None, /, *, within: Element | None = None, **query: Any) -> list[Element]:
        """Return all controls that are shown and fit, in the order of the page; see `find`."""
        found = Query(text, **query).all(self._tab.mirror, self._targets.root(within))
        return [Element(self, one) for one in found]

    async def click(self, target: Any = None, /, **query: Any) -> None:
        """Click a control, given as an element or as what `find` takes.

        Raises:
            NotFound: It is not there, or there are several.
            NotPossible: It is disabled, or nothing listens.
        """
        __tracebackhide__ = True
        await self._do(lambda: self._pressing.press(self._targets.one(target, query, ("button", "link"))))

    async def type(self, target: Any, text: str, **query: Any) -> None:
        """Have a field hold a text in place of what it held; `on_change` comes once, with all of it.

        Args:
            target: The field, or its label, hint, text or other words that `find` takes.
            text: What is typed.
            query: As in `find`.

        Raises:
            NotFound: It is not there, or there are several.
            NotPossible: It is disabled, read-only or no field.
        """
        __tracebackhide__ = True
        await self._do(lambda: self._keyboard.type(self._targets.one(target, query, FIELD_ROLES), text))

    async def submit(self, target: Any, text: str | None = None, **query: Any) -> None:
        """Press Enter in a field, after typing a text into it if one is given."""
        __tracebackhide__ = True
        if text is not None:
            await self.type(target, text, **query)
        await self._do(lambda: self._keyboard.submit(self._targets.one(target, query, FIELD_ROLES)))

    async def choose(self, target: Any, option: Any, **query: Any) -> None:
        """Choose a value of a control.

        Args:
            target: A dropdown, a group of radios, tabs, a navigation bar, a segmented button, a slider, a switch, a
                checkbox, a picker of dates or times; or its label.
            option: What is written on the option, or its key or value; a number, a bool, a date.
            query: As in `find`.
        """
        __tracebackhide__ = True
        await self._do(lambda: self._choosing.choose(self._targets.one(target, query, CHOICE_ROLES), option))

    async def drag(self, source: Any, target: Any) -> None:
        """Drag a control to another, with a number to that place in its list, with `(right, down)` by so many pixels.

        Raises:
            NotPossible: It cannot be dragged, or not there.
        """
        __tracebackhide__ = True
        if isinstance(target, int):
            await self._do(lambda: self._dragging.to_place(self._targets.one(source, {}, ()), target))
        elif isinstance(target, tuple):
            await self._do(lambda: self._dragging.by(self._targets.one(source, {}, ()), *target))
        else:
            await self._do(
                lambda: self._dragging.onto(
                    self._targets.one(source, {}, ()), self._targets.one(target, {}, ())
                )
            )

    async def dismiss(self, target: Any = None, /, **query: Any) -> None:
        """Close a dialog by a click beside it; the one that is open if none is given."""
        if target is None and not query:
            query = {"role": "dialog"}
        await self._do(lambda: self._pressing.dismiss(self._targets.one(target, query, ())))

    async def upload(self, target: Any, *files: File | str | Path) -> None:
        """Click what opens a file picker, and choose files in it.

        Args:
            target: What is clicked.
            files: Paths, or `File(name, content)`.
        """
        self.browser.files = list(files)
        await self.click(target)

    async def fire(self, target: Any, name: str, data: Any = None, **values: Any) -> None:
        """Send an event of a control that no other method sends, such as `hover` or `long_press`.

        Args:
            target: The control, as for `click`.
            name: The event, without `on_`.
            data: What it carries.
            values: Properties that the browser sets before, such as the `value` of a control of your own.

        Raises:
            NotPossible: The control has no handler for it.
        """
        __tracebackhide__ = True

        def act() -> None:
            one = self._targets.one(target, {}, ())
            if not one.node.get(f"on_{name}"):
                raise NotPossible(f"{Element(self, one)!r} has no on_{name}.")
            if values:
                self._telling.write(one, **values)
            self._telling.fire(one, name, data)

        await self._do(act)

    async def press_key(self, keys: str) -> None:
        """Press a key, with modifiers before it: `Enter`, `Ctrl+S`."""
        *modifiers, key = keys.split("+")
        held = {one.lower() for one in modifiers}
        data: dict[str, Any] = {name: name in held for name in ("shift", "ctrl", "alt", "meta")} | {
            "key": key
        }
        if not self._tab.mirror.page.get("on_keyboard_event"):
            raise NotPossible(f"A press of {keys} does nothing: the page has no on_keyboard_event.")
        await self._do(lambda: self._tab.fire(1, "keyboard_event", data))

    async def go(self, route: str) -> None:
        """Go to a route, as by the address bar."""
        await self._do(lambda: self._address.go(route))

    async def back(self) -> None:
        """Press the browser's back button.

        Raises:
            NotPossible: There is nothing before this page.
        """
        await self._do(self._address.go_back)

    async def forward(self) -> None:
        """Press the browser's forward button.

        Raises:
            NotPossible: The visitor has not come back from another page.
        """
        await self._do(self._address.go_forward)

    async def resize(self, width: float, height: float) -> None:
        """Give the window another size, in pixels."""
        self._window.size = (width, height)
        measures = {"width": float(width), "height": float(height)}

        def act() -> None:
            self._tab.update(1, **measures)
            self._tab.fire(1, "resize", measures)

        await self._do(act)

    def _called(self, call: dict[str, Any]) -> None:
        self._answering.call(call)

    def _prepared(self, wanted: dict[str, Any]) -> None:
        if (address := wanted.get("cookies")) is not None:
            self._fetching.keep_cookies(1, {"address": address})
        if (address := wanted.get("leave")) is not None:
            self._opened(address)

    def _opened(self, address: str) -> None:
        self.browser.opened.append(address)

    async def _do(self, act: Callable[[], None]) -> None:
        __tracebackhide__ = True
        await self._settled()
        until = time.monotonic() + SECONDS
        while True:
            try:
                act()
                break
            except NotFound:
                # What another server or a database answers may be on its way.
                if not await self._hears_something(until):
                    raise
                await self._settled()
        await self._settled()

    def snapshot(self, name: str = "") -> None:
        """Compare what is shown, as text, with what was shown when the snapshot was taken.

        The text is in a file in `snapshots/` beside the test. `pytest --update-snapshots` writes it anew.

        Raises:
            AssertionError: They differ, or there is none yet.
        """
        self._snapshots.compare(name, self.tree)
