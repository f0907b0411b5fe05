"""The names of Flet's own `flet.testing`, for tests that were written with them.

They look at the tree, not at pictures: what takes or compares screenshots raises `NotImplementedError` and says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from flet.testing.finding import Query
from flet.testing.snapshots import Snapshots
from flet.testing.visits import Visits

if TYPE_CHECKING:
    from flet.controls.page.page import Page
    from flet.testing.element import Element
    from flet.testing.visitor import Visitor

__all__ = ["DisposalMode", "Finder", "FletTestApp", "Tester"]


class DisposalMode(Enum):
    """What becomes of a frame of an animated picture when the next one is shown."""

    DEFAULT = 0
    NONE = 1
    BACKGROUND = 2
    PREVIOUS = 3


@dataclass(frozen=True)
class Finder:
    """The controls that were found.

    Attributes:
        id: A number of its own.
        count: How many there are.
        index: Which of them is meant.
        elements: The controls.
    """

    id: int
    count: int
    index: int = 0
    elements: tuple[Element, ...] = ()

    @property
    def first(self) -> Finder:
        """The first of them."""
        return self.at(0)

    @property
    def last(self) -> Finder:
        """The last of them."""
        return self.at(self.count - 1)

    def at(self, index: int) -> Finder:
        """Return the one at a position."""
        return replace(self, index=index)

    @property
    def element(self) -> Element:
        """The control that is meant.

        Raises:
            IndexError: Nothing was found, or not so many.
        """
        return self.elements[self.index]


class Tester:
    """Finds controls and acts on them, as Flet's tester does."""

    _c = "Tester"  # its name as a service of Flet's client, which tools ask for

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._found = 0

    def _finder(self, query: Query) -> Finder:
        self._found += 1
        elements = tuple(self._visitor.find_all(**_asked(query)))
        return Finder(self._found, len(elements), 0, elements)

    async def find_by_text(self, text: str) -> Finder:
        """Find what has exactly this text."""
        return self._finder(Query(where=lambda node: text in (node.get("value"), node.get("content"))))

    async def find_by_text_containing(self, pattern: str) -> Finder:
        """Find what has a text that fits a pattern."""
        import re

        return self._finder(Query(re.compile(pattern)))

    async def find_by_key(self, key: Any) -> Finder:
        """Find what has a key."""
        return self._finder(Query(key=key))

    async def find_by_tooltip(self, value: str) -> Finder:
        """Find what has a tooltip."""
        return self._finder(Query(where=lambda node: value in (node.get("tooltip"), _message(node))))

    async def find_by_icon(self, icon: Any) -> Finder:
        """Find what has an icon."""
        code = getattr(icon, "value", icon)
        return self._finder(Query(where=lambda node: node.get("icon") == code))

    async def find_by_semantics_identifier(self, identifier: str) -> Finder:
        """Find what has a label for screen readers."""
        return self._finder(
            Query(where=lambda node: identifier in (node.get("identifier"), node.get("semantics_label")))
        )

    async def tap(self, finder: Finder) -> None:
        """Click what was found."""
        await self._visitor.click(finder.element)

    async def mouse_click(self, finder: Finder) -> None:
        """Click what was found."""
        await self._visitor.click(finder.element)

    async def enter_text(self, finder: Finder, text: str) -> None:
        """Type a text in place of what the field held."""
        await self._visitor.type(finder.element, text)

    async def long_press(self, finder: Finder) -> None:
        """Press what was found for long."""
        await self._visitor.fire(finder.element, "long_press")

    async def mouse_hover(self, finder: Finder) -> None:
        """Point at what was found."""
        await self._visitor.fire(finder.element, "hover", True)

    async def pump(self, duration: Any = None) -> None:
        """Let a time pass."""
        await self._visitor.pass_time(_seconds(duration))

    async def pump_and_settle(self, duration: Any = None, timeout: float | None = 10) -> None:
        """Let a time pass, and wait until nothing runs."""
        await self._visitor.pass_time(_seconds(duration))

    async def teardown(self, timeout: float | None = 10) -> None:
        """Close the page."""
        await self._visitor.close()

    def __getattr__(self, name: str) -> Any:
        if name in _NEEDS_A_PICTURE:
            return _no_picture(f"Tester.{name}()")
        raise AttributeError(f"Tester has no {name}")


_NEEDS_A_PICTURE = (
    "drag",
    "drag_from",
    "mouse_click_at",
    "mouse_double_click",
    "mouse_double_click_at",
    "right_mouse_click",
    "right_mouse_click_at",
    "tap_at",
    "take_screenshot",
)
_PICTURES = (
    "assert_control_screenshot",
    "assert_gif",
    "assert_screenshot",
    "create_gif",
    "take_page_controls_screenshot",
    "wrap_page_controls_in_screenshot",
)


class FletTestApp:
    """Starts a program for a test, as Flet's class of this name does; no Flutter, no device and no port are needed.

    Args:
        flutter_app_dir: Not needed here.
        flet_app_main: `main` of the program.
        assets_dir: Its assets.
        test_path: The file of the test.
        options: What else Flet's class takes has no meaning here.
    """

    def __init__(
        self,
        flutter_app_dir: Any = None,
        flet_app_main: Callable[..., Any] | None = None,
        assets_dir: Any = None,
        test_path: str | None = None,
        **options: Any,
    ) -> None:
        self._main = flet_app_main
        self._options: dict[str, Any] = {} if assets_dir is None else {"assets_dir": str(assets_dir)}
        self._visits = Visits(Snapshots(Path(test_path or "test.py"), "test", update=False))
        self._visitor: Visitor | None = None

    async def start(self) -> None:
        """Start the program and open its page.

        Raises:
            ValueError: No program was given.
        """
        if self._main is None:
            raise ValueError("FletTestApp needs flet_app_main")
        self._visitor = await self._visits(self._main, **self._options)

    async def teardown(self) -> None:
        """End the program."""
        await self._visits.close()

    @property
    def visitor(self) -> Visitor:
        """The visitor, who can do more than the tester.

        Raises:
            RuntimeError: It has not been started.
        """
        if self._visitor is None:
            raise RuntimeError("FletTestApp has not been started: await test_app.start()")
        return self._visitor

    @property
    def page(self) -> Page:
        """The program's page."""
        return self.visitor.page

    @property
    def tester(self) -> Tester:
        """The tester."""
        return Tester(self.visitor)

    def resize_page(self, width: float, height: float) -> None:
        """Give the window another size."""
        self._resizing = asyncio.get_running_loop().create_task(self.visitor.resize(width, height))

    def __getattr__(self, name: str) -> Any:
        if name in _PICTURES:
            return _no_picture(f"FletTestApp.{name}()")
        raise AttributeError(f"FletTestApp has no {name}")


def _no_picture(name: str) -> Callable[..., NoReturn]:
    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise NotImplementedError(
            f"{name} needs a screen, and there is none here; use Playwright for pictures"
        )

    return refuse


def _asked(query: Query) -> dict[str, Any]:
    """Return a query as arguments of `find_all`, but for its text."""
    if query.text is not None:
        text = query.text
        return {
            "where": lambda node: any(_fits(text, node.get(name)) for name in ("value", "content", "label"))
        }
    return {"key": query.key, "where": query.where}


def _fits(pattern: Any, value: Any) -> bool:
    return isinstance(value, str) and pattern.search(value) is not None


def _message(node: dict[str, Any]) -> Any:
    tooltip = node.get("tooltip")
    return tooltip.get("message") if isinstance(tooltip, dict) else None


def _seconds(duration: Any) -> float:
    if duration is None:
        return 0.0
    if isinstance(duration, (int, float)):
        return duration / 1000
    return float(getattr(duration, "total_seconds", lambda: duration.in_milliseconds / 1000)())
