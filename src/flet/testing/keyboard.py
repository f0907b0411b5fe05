"""What a visitor does with the keyboard: the focus, and what is typed into fields."""

from __future__ import annotations

import itertools

from flet.testing.shown import Shown, described
from flet.testing.telling import NotPossible, Telling

__all__ = ["FIELD_ROLES", "Keyboard"]

FIELD_ROLES = ("textbox", "searchbox", "combobox")
"""What is meant where a column or a text has the same name as a field."""

_TYPED = ("TextField", "CupertinoTextField", "SearchBar", "AutoComplete")


class Keyboard:
    """The keyboard of a visitor.

    Attributes:
        focused: The number of the control that has the focus.
    """

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self.focused: int | None = None

    def take_focus(self, number: int, _: object) -> None:
        """Have the focus on a control where the program wants it: `focus()`."""
        self.focused = number

    def focus(self, one: Shown) -> None:
        """Put the keyboard's focus on a control."""
        if self.focused == one.number:
            return
        before = self._telling.node(self.focused) if self.focused is not None else None
        if before is not None:
            self._telling.fire(Shown(before, None, ""), "blur")
        self.focused = one.number
        self._telling.fire(one, "focus")

    def type(self, one: Shown, text: str) -> None:
        """Have a field hold a text that a visitor types into it."""
        field = self._field(one)
        self._telling.need_enabled(field)
        node = field.node
        if node.get("read_only"):
            raise NotPossible(f"{described(node)} is read-only.")
        longest = node.get("max_length")
        if isinstance(longest, int) and longest > 0:
            text = text[:longest]
        self.focus(field)
        self._telling.write(field, value=text)
        self._telling.fire(field, "change", text)

    def submit(self, one: Shown) -> None:
        """Press Enter in a field."""
        field = self._field(one)
        self._telling.need_enabled(field)
        self.focus(field)
        self._telling.fire(field, "submit", field.node.get("value") or "")

    def _field(self, one: Shown) -> Shown:
        for each in itertools.chain(one.upwards(), one):
            if each.type in _TYPED or (each.type == "Dropdown" and each.node.get("editable")):
                return each
        raise NotPossible(f"{described(one.node)} is no field to type in.")
