"""A control that was found on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.testing.naming import name_of, role_of, texts_of
from flet.testing.shown import Shown, described, printed

if TYPE_CHECKING:
    from flet.testing.visitor import Visitor

__all__ = ["Element"]


class Element:
    """A control on a visitor's page, as it was when it was found; its values are read anew."""

    def __init__(self, visitor: Visitor, shown: Shown) -> None:
        self._visitor = visitor
        self._shown = shown

    def __repr__(self) -> str:
        return f"<{described(self._shown.node)}>"

    @property
    def shown(self) -> Shown:
        """Where it stands on the page."""
        return self._shown

    @property
    def type(self) -> str:
        """The name of its class."""
        return self._shown.type

    @property
    def role(self) -> str | None:
        """Its role, as ARIA names them; `None` if it has none."""
        return role_of(self._shown)

    @property
    def name(self) -> str:
        """Its label, or what is written in it, or its tooltip."""
        return name_of(self._shown)

    @property
    def text(self) -> str:
        """All that is written on it and in it, separated by spaces."""
        return " ".join(texts_of(self._shown))

    @property
    def value(self) -> Any:
        """Its `value`, as the browser has it; `None` if it has none."""
        node = self._shown.node
        # What is at its default is not sent.
        return node["value"] if "value" in node else getattr(type(self.control), "value", None)

    @property
    def enabled(self) -> bool:
        """Whether neither it nor what holds it is disabled."""
        return self._shown.is_enabled

    @property
    def tree(self) -> str:
        """It and what is in it, as text."""
        return "\n".join(printed(self._shown))

    @property
    def control(self) -> Any:
        """The program's own control, on the server."""
        return self._visitor.session.index[self._shown.number]

    def get(self, name: str, default: Any = None) -> Any:
        """Return a property as it was sent, `default` if it was not."""
        return self._shown.node.get(name, default)

    def find(self, text: Any = None, /, **query: Any) -> Element:
        """Return the one control in it that fits; see `Visitor.find`."""
        return self._visitor.find(text, within=self, **query)

    def find_all(self, text: Any = None, /, **query: Any) -> list[Element]:
        """Return the controls in it that fit; see `Visitor.find`."""
        return self._visitor.find_all(text, within=self, **query)

    async def click(self) -> None:
        """Click it."""
        await self._visitor.click(self)

    async def type_text(self, text: str) -> None:
        """Have it hold a text that is typed into it."""
        await self._visitor.type(self, text)

    async def choose(self, option: Any) -> None:
        """Choose one of its options."""
        await self._visitor.choose(self, option)

    async def fire(self, name: str, data: Any = None, **values: Any) -> None:
        """Send any other event that the program listens to, such as `hover` with `True`; see `Visitor.fire`."""
        await self._visitor.fire(self, name, data, **values)
