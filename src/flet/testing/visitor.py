"""A visitor: a page, without a browser, that is looked at and acted on as a person would."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.testing.dragging import Dragging
from flet.testing.element import Element
from flet.testing.finding import NotFound, Query, tree_text
from flet.testing.operating import CHOICE_ROLES, FIELD_ROLES, NotPossible, Operating
from flet.testing.shown import printed, shown_roots
from flet.testing.snapshots import Snapshots
from flet.testing.stand_in import Call, File, Refused, StandIn
from flet.testing.tab import Tab, websocket_path

if TYPE_CHECKING:
    from pathlib import Path

    from flet.controls.page.page import Page
    from flet.messaging.session import Session
    from flet.testing.visits import Visits

__all__ = ["Visitor"]

PATIENCE = 10.0
"""Real seconds that a function in a thread is waited for after an action, before it counts as going on by itself."""

SECONDS = 5.0
"""Seconds that what is to be seen may take, by the program's time."""

_EDGES = {"top": 0.0, "right": 0.0, "bottom": 0.0, "left": 0.0}


class ProgramCrashed(AssertionError):
    """The program could not start: `main` has failed, or its server has."""


class Visitor:
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
        self.cookies = dict(cookies)
        self._visits = visits
        self._app = app
        self._route = route
        self._history = [route]
        self._size = size
        self._platform = platform
        self._more_headers = headers
        self._snapshots = snapshots
        scope: dict[str, Any] = {} if user is None else {"user": user, "state": {"user": user}}
        self._tab = Tab(
            app, websocket_path(path, endpoint), scope, self._headers, self._describe, self._called
        )
        self._hands = Operating(lambda: self._tab, self._opened)
        self._drags = Dragging(self._hands)

    # Coming and going

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

    # Looking

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

    @property
    def route(self) -> str:
        """What the address bar shows, from the program's own address on."""
        return self._route

    @property
    def title(self) -> str | None:
        """The title of the page."""
        return self._tab.mirror.page.get("title")

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
        return Element(self, Query(text, **query).one(self._tab.mirror, self._fresh(within)))

    def find_all(self, text: Any = None, /, *, within: Element | None = None, **query: Any) -> list[Element]:
        """Return all controls that are shown and fit, in the order of the page; see `find`."""
        found = Query(text, **query).all(self._tab.mirror, self._fresh(within))
        return [Element(self, one) for one in found]

    def _fresh(self, element: Element | None) -> Any:
        return None if element is None else self._again(element)

    def _again(self, element: Element) -> Any:
        """Return a control as it is now."""
        __tracebackhide__ = True
        for root in shown_roots(self._tab.mirror):
            for one in root:
                if one.number == element.shown.number:
                    return one
        raise NotFound(f"{element!r} is not shown any more.\n{tree_text(self._tab.mirror)}")

    # Acting

    async def click(self, target: Any = None, /, **query: Any) -> None:
        """Click a control, given as an element or as what `find` takes.

        Raises:
            NotFound: It is not there, or there are several.
            NotPossible: It is disabled, or nothing listens.
        """
        __tracebackhide__ = True
        await self._do(lambda: self._hands.press(self._target(target, query, ("button", "link"))))

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
        await self._do(lambda: self._hands.type(self._target(target, query, FIELD_ROLES), text))

    async def submit(self, target: Any, text: str | None = None, **query: Any) -> None:
        """Press Enter in a field, after typing a text into it if one is given."""
        __tracebackhide__ = True
        if text is not None:
            await self.type(target, text, **query)
        await self._do(lambda: self._hands.submit(self._target(target, query, FIELD_ROLES)))

    async def choose(self, target: Any, option: Any, **query: Any) -> None:
        """Choose a value of a control.

        Args:
            target: A dropdown, a group of radios, tabs, a navigation bar, a segmented button, a slider, a switch, a
                checkbox, a picker of dates or times; or its label.
            option: What is written on the option, or its key or value; a number, a bool, a date.
            query: As in `find`.
        """
        __tracebackhide__ = True
        await self._do(lambda: self._hands.choose(self._target(target, query, CHOICE_ROLES), option))

    async def drag(self, source: Any, target: Any) -> None:
        """Drag a control to another, with a number to that place in its list, with `(right, down)` by so many pixels.

        Raises:
            NotPossible: It cannot be dragged, or not there.
        """
        __tracebackhide__ = True
        if isinstance(target, int):
            await self._do(lambda: self._drags.to_place(self._target(source, {}, ()), target))
        elif isinstance(target, tuple):
            await self._do(lambda: self._drags.by(self._target(source, {}, ()), *target))
        else:
            await self._do(
                lambda: self._drags.onto(self._target(source, {}, ()), self._target(target, {}, ()))
            )

    async def dismiss(self, target: Any = None, /, **query: Any) -> None:
        """Close a dialog by a click beside it; the one that is open if none is given."""
        if target is None and not query:
            query = {"role": "dialog"}
        await self._do(lambda: self._hands.dismiss(self._target(target, query, ())))

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
            one = self._target(target, {}, ())
            if not one.node.get(f"on_{name}"):
                raise NotPossible(f"{Element(self, one)!r} has no on_{name}.")
            if values:
                self._hands.write(one, **values)
            self._hands.fire(one, name, data)

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
        self._history.append(route)
        await self._do(lambda: self._went(route))

    async def back(self) -> None:
        """Press the browser's back button.

        Raises:
            NotPossible: There is nothing before this page.
        """
        if len(self._history) < 2:
            raise NotPossible("There is no page before this one in the history.")
        self._history.pop()
        await self._do(lambda: self._went(self._history[-1]))

    async def resize(self, width: float, height: float) -> None:
        """Give the window another size, in pixels."""
        self._size = (width, height)
        measures = {"width": float(width), "height": float(height)}

        def act() -> None:
            self._tab.update(1, **measures)
            self._tab.fire(1, "resize", measures)

        await self._do(act)

    def _went(self, route: str) -> None:
        if route == self._route:
            return
        self._route = route
        self._tab.update(1, route=route)
        self._tab.fire(1, "route_change", {"route": route})

    def _target(self, target: Any, query: dict[str, Any], roles: tuple[str, ...]) -> Any:
        __tracebackhide__ = True
        if isinstance(target, Element):
            return self._again(target)
        if isinstance(target, Query):
            return target.one(self._tab.mirror)
        wanted = Query(target, **query)
        found = wanted.all(self._tab.mirror)
        if len(found) > 1 and roles:
            # "Save" is the button, although there is a heading of this name too.
            fitting = [one for one in found if Element(self, one).role in roles] or [
                one for one in found if any(Element(self, each).role in roles for each in one.upwards())
            ]
            if len(fitting) == 1:
                return fitting[0]
        return wanted.one(self._tab.mirror)

    async def _do(self, act: Callable[[], None]) -> None:
        __tracebackhide__ = True
        await self._settled()
        act()
        await self._settled()

    # Waiting

    async def see(self, *texts: Any, timeout: float = SECONDS, **query: Any) -> None:
        """Wait until all these texts are shown, or a control that fits; timers and sleeps come as they are due.

        Args:
            texts: As in `find`.
            timeout: Seconds of the program's time that it may take. None of them are waited for in truth, but for
                what comes from outside, such as another server's answer.
            query: As in `find`.

        Raises:
            NotFound: It is not shown by then. The text shows the page.
        """
        __tracebackhide__ = True
        queries = [Query(text, **query) for text in texts] or [Query(**query)]
        if not await self._until(lambda: all(one.all(self._tab.mirror) for one in queries), timeout):
            for one in queries:
                if not one.all(self._tab.mirror):
                    one.one(self._tab.mirror)

    async def not_see(self, *texts: Any, timeout: float = SECONDS, **query: Any) -> None:
        """Wait until none of these texts is shown; see `see`.

        Raises:
            AssertionError: One is shown still.
        """
        __tracebackhide__ = True
        queries = [Query(text, **query) for text in texts] or [Query(**query)]
        if not await self._until(lambda: not any(one.all(self._tab.mirror) for one in queries), timeout):
            shown = next(one for one in queries if one.all(self._tab.mirror))
            raise AssertionError(f"{shown} is shown still.\n{tree_text(self._tab.mirror)}")

    async def wait_for(self, condition: Callable[[], object], timeout: float = SECONDS) -> None:
        """Wait until a condition holds; see `see`.

        Raises:
            AssertionError: It does not hold by then.
        """
        __tracebackhide__ = True
        if not await self._until(condition, timeout):
            name = getattr(condition, "__name__", "the condition")
            raise AssertionError(f"{name} does not hold.\n{tree_text(self._tab.mirror)}")

    async def pass_time(self, seconds: float) -> None:
        """Let so many seconds pass for the program: timers, sleeps and deadlines come in their order."""
        await self._visits.pass_time(seconds)
        self._look_for_failures()

    async def settled(self) -> None:
        """Wait until nothing runs: all handlers have ended, or wait for time to pass or for somebody else."""
        await self._settled()

    async def _settled(self) -> None:
        __tracebackhide__ = True
        await self._visits.settled(PATIENCE)
        self._look_for_failures()

    async def _until(self, condition: Callable[[], object], timeout: float) -> bool:
        __tracebackhide__ = True
        clock = self._visits.clock
        end, real_end = clock.time() + timeout, time.monotonic() + timeout
        await self._settled()
        while not condition():
            due = clock.next_timer()
            if due is not None and due <= end:
                clock.move(due)
            elif not await self._hears_something(real_end):
                return False
            await self._settled()
        return True

    async def _hears_something(self, until: float) -> bool:
        clock = self._visits.clock
        if not (self._visits.is_busy() and clock.may_hear_something()):
            return False
        return await clock.something(until - time.monotonic())

    def _look_for_failures(self) -> None:
        __tracebackhide__ = True
        if self._tab.failure is not None:
            failure, self._tab.failure = self._tab.failure, None
            raise failure
        self._visits.raise_failures()
        if self._tab.crash is not None:
            crash, self._tab.crash = self._tab.crash, None
            raise ProgramCrashed(crash)

    # Snapshots

    def snapshot(self, name: str = "") -> None:
        """Compare what is shown, as text, with what was shown when the snapshot was taken.

        The text is in a file in `snapshots/` beside the test. `pytest --update-snapshots` writes it anew.

        Raises:
            AssertionError: They differ, or there is none yet.
        """
        self._snapshots.compare(name, self.tree)

    # What the browser does by itself

    def _headers(self) -> list[tuple[bytes, bytes]]:
        headers = {
            "user-agent": "flet.testing",
            **{name.lower(): value for name, value in self._more_headers.items()},
        }
        if self.cookies:
            headers["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return [(name.encode(), value.encode()) for name, value in headers.items()]

    def _describe(self) -> dict[str, Any]:
        width, height = self._size
        return {
            "route": self._route,
            "pwa": False,
            "web": True,
            "debug": False,
            "wasm": False,
            "test": False,
            "multi_view": False,
            "pyodide": False,
            "platform_brightness": "dark" if self.browser.dark else "light",
            "width": float(width),
            "height": float(height),
            "platform": self._platform,
            "window": {},
            "media": {
                "padding": _EDGES,
                "view_padding": _EDGES,
                "view_insets": _EDGES,
                "device_pixel_ratio": 1.0,
                "orientation": "landscape" if width >= height else "portrait",
                "always_use_24_hour_format": False,
            },
        }

    def _opened(self, address: str) -> None:
        self.browser.opened.append(address)

    def _called(self, call: dict[str, Any]) -> None:
        node = self._tab.mirror.node(call["control_id"]) or {}
        asked = Call(str(node.get("_c", "")), str(call["name"]), call.get("args") or {})
        asyncio.get_running_loop().call_soon(self._answer, call, asked)

    def _answer(self, call: dict[str, Any], asked: Call) -> None:
        try:
            result = self._own(call, asked)
        except Refused as refusal:
            self._tab.answer(call, None, str(refusal))
        else:
            self._tab.answer(call, result)

    def _own(self, call: dict[str, Any], asked: Call) -> Any:
        result = self.browser.result(asked)
        if asked.type == "Page" and asked.name == "push_route":
            route = str(asked.arguments.get("route") or "/")
            if route != self._route:
                self._history.append(route)
            self._went(route)
        elif asked.type == "Page" and asked.name == "leave":
            self.browser.opened.append(str(asked.arguments.get("address")))
        elif asked.type == "Page" and asked.name == "keep_cookies":
            self._visits.start(self._fetch_cookies(str(asked.arguments["address"])))
        elif asked.type == "Dismissible" and asked.name == "confirm_dismiss":
            self._drags.confirm(call["control_id"], bool(asked.arguments.get("dismiss")))
        elif asked.name == "focus":
            self._hands.focused = call["control_id"]
        elif asked.type == "FilePicker" and asked.name == "upload":
            self._visits.start(self._upload(call["control_id"], asked.arguments.get("files") or []))
        return result

    async def _fetch_cookies(self, address: str) -> None:
        for name, value in (await self._visits.request(self._app, "GET", address, self._headers())).headers:
            if name == b"set-cookie":
                pair, *attributes = value.decode().split(";")
                key, _, text = pair.partition("=")
                self.cookies[key.strip()] = text.strip()
                if any(one.strip().lower() == "max-age=0" for one in attributes):
                    self.cookies.pop(key.strip())

    async def _upload(self, picker: int, entries: list[dict[str, Any]]) -> None:
        left = dict(enumerate(self.browser.picked))
        for entry in entries:
            number = next(
                (
                    number
                    for number, file in left.items()
                    if (
                        entry["id"] == number
                        if isinstance(entry.get("id"), int)
                        else entry.get("name") == file.name
                    )
                ),
                None,
            )
            if number is None:
                self._report(
                    picker, str(entry.get("name") or ""), None, "File not found among the picked files."
                )
                continue
            file = left.pop(number)
            self._report(picker, file.name, 0, None)
            answer = await self._visits.request(
                self._app,
                entry.get("method") or "PUT",
                str(entry["upload_url"]),
                self._headers(),
                file.content,
            )
            good = 200 <= answer.status < 300
            self._report(
                picker,
                file.name,
                1 if good else None,
                None
                if good
                else f"The server answered with {answer.status}: {answer.content.decode(errors='replace')}",
            )

    def _report(self, picker: int, name: str, progress: float | None, error: str | None) -> None:
        node = self._tab.mirror.node(picker)
        if node is not None and node.get("on_upload"):
            self._tab.fire(picker, "upload", {"file_name": name, "progress": progress, "error": error})
