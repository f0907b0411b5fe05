"""Members of a class that are called otherwise now, or are classes of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class _OldMember:
    def __init__(self, new: str, ask: Callable[[Any], Any], hint: str) -> None:
        self._new = new
        self._ask = ask
        self._hint = hint

    def __set_name__(self, owner: type, name: str) -> None:
        self._old = f"ft.{owner.__name__}.{name}"

    def __get__(self, instance: object, owner: type) -> Any:
        from flet.old_names.lookup import find, warn

        warn(self._old, self._hint)
        return self._ask(find(self._new))


def old_member(new: str) -> Any:
    """Return a class attribute that makes an object of the class `ft.new`, and says that one should do so oneself."""
    return _OldMember(new, lambda found: found(), f"ft.{new}()")


def give_old_members(cls: type, names: dict[str, str]) -> None:
    """Let a class answer to former names of its members."""
    for old, new in names.items():
        member = _OldMember(f"{cls.__name__}.{new}", lambda found: found, f"ft.{cls.__name__}.{new}")
        member.__set_name__(cls, old)
        setattr(cls, old, member)
