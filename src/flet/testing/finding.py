"""Finding controls on a page as a visitor would, with errors that show the page."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flet.testing.naming import name_of, role_of, texts_of, tooltip_of
from flet.testing.shown import Shown, own_texts, printed, shown_roots

if TYPE_CHECKING:
    from flet.testing.mirror import Mirror

__all__ = ["NotFound", "Query", "tree_text"]

Words = str | re.Pattern[str]


class NotFound(AssertionError):
    """What was looked for is not on the page, or there is more of it than was asked for."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; what is left out does not matter.

    Args:
        text: Written on the control: the whole of it, or where nothing has that, a part of it; or a pattern. A control
            on which nothing is written, such as an icon button, is known by its tooltip.
        role: As in ARIA: `button`, `textbox`, `checkbox`, `heading`, `dialog`, ...
        name: The label of the control, or what is written in it, or its tooltip.
        key: The control's `key`.
        type: The control's class, or its name.
        where: Says of a control's properties, as they were sent, whether it is meant.
    """

    text: Words | None = None
    role: str | None = None
    name: Words | None = None
    key: Any = None
    type: Any = None
    where: Callable[[dict[str, Any]], object] | None = None

    def __str__(self) -> str:
        words = [f'"{_words(self.text)}"'] if self.text is not None else []
        kind = self.type.__name__ if isinstance(self.type, type) else self.type
        for name, value in (("role", self.role), ("name", self.name), ("key", self.key), ("type", kind)):
            if value is not None:
                words.append(f'{name} "{_words(value)}"')
        if self.where is not None:
            words.append(f"{'' if words else 'control '}that {getattr(self.where, '__name__', 'fits')}")
        return ", ".join(words) or "any control"

    def all(self, mirror: Mirror, within: Shown | None = None) -> list[Shown]:
        """Return the controls that fit, in the order of the page."""
        roots = [within] if within is not None else shown_roots(mirror)
        fitting = [one for root in roots for one in root if one.type != "C" and self._fits(one)]
        if self.name is not None:
            fitting = _best(fitting, self.name, lambda one: (name_of(one),))
        if self.text is not None:
            fitting = _written(fitting, self.text)
        return fitting

    def _fits(self, one: Shown) -> bool:
        node = one.node
        if self.role is not None and role_of(one) != self.role:
            return False
        if self.key is not None and _plain_key(node.get("key")) != _plain_key(self.key):
            return False
        if self.type is not None and one.type != _type_name(self.type):
            return False
        return self.where is None or bool(self.where(node))

    def one(self, mirror: Mirror, within: Shown | None = None) -> Shown:
        """Return the control that fits.

        Raises:
            NotFound: there is none, or there are several; the text shows the page.
        """
        __tracebackhide__ = True
        found = self.all(mirror, within)
        if len(found) == 1:
            return found[0]
        if found:
            lines = "\n".join(f"  {number}: {next(printed(one))}" for number, one in enumerate(found))
            raise NotFound(
                f"There are {len(found)} of {self}:\n{lines}\n"
                "Say more of it (role, name, key, type), or take one: page.find_all(...)[0]."
            )
        raise NotFound(f"There is no {self}.{self._nearest(mirror)}\n{tree_text(mirror)}")

    def _nearest(self, mirror: Mirror) -> str:
        wanted = self.text if self.text is not None else self.name
        if not isinstance(wanted, str):
            return ""
        words = {text for root in shown_roots(mirror) for text in texts_of(root)}
        near = difflib.get_close_matches(wanted, words, n=1)
        return f' The nearest is "{near[0]}".' if near else ""


def tree_text(mirror: Mirror) -> str:
    """Return what the page shows, as text."""
    lines = [line for root in shown_roots(mirror) for line in printed(root)]
    return "The page shows:\n" + "\n".join(f"  {line}" for line in lines)


def _best(found: list[Shown], wanted: Words, texts: Callable[[Shown], Any]) -> list[Shown]:
    """Return those with the whole text, or if there are none, those with a part of it."""
    whole = [one for one in found if any(_is_whole(wanted, text) for text in texts(one))]
    return whole or [one for one in found if any(_is_part(wanted, text) for text in texts(one))]


def _written(found: list[Shown], wanted: Words) -> list[Shown]:
    """Return those on which a text is written, or in which; the whole text wins over a part of it."""

    def own(one: Shown) -> Any:
        return own_texts(one.node)

    def told(one: Shown) -> Any:
        return () if any(texts_of(one)) else (tooltip_of(one.node),)

    for fits in (_is_whole, _is_part):
        for texts in (own, texts_of, told):
            fitting = [one for one in found if any(fits(wanted, text) for text in texts(one))]
            if fitting:
                return _innermost(fitting)
    return []


def _is_whole(wanted: Words, text: str) -> bool:
    return wanted == text if isinstance(wanted, str) else wanted.search(text) is not None


def _is_part(wanted: Words, text: str) -> bool:
    return wanted in text if isinstance(wanted, str) else wanted.search(text) is not None


def _innermost(found: list[Shown]) -> list[Shown]:
    holders = {id(above) for one in found for above in one.upwards() if above is not one}
    return [one for one in found if id(one) not in holders]


def _plain_key(key: Any) -> Any:
    if isinstance(key, dict):
        return key.get("value")
    return getattr(key, "value", key)


def _type_name(kind: Any) -> str:
    if isinstance(kind, str):
        return kind
    return str(getattr(kind, "_c", None) or getattr(kind, "_flet_type", None) or kind.__name__)


def _words(value: Any) -> str:
    return value.pattern if isinstance(value, re.Pattern) else str(value)
