"""Members of what was an enum and is a class of its own now."""

from __future__ import annotations

from typing import Any


class _OldMember:
    def __init__(self, new: str) -> None:
        self._new = new

    def __set_name__(self, owner: type, name: str) -> None:
        self._old = f"ft.{owner.__name__}.{name}"

    def __get__(self, instance: object, owner: type) -> Any:
        from flet.old_names.lookup import find, warn

        warn(self._old, f"ft.{self._new}()")
        return find(self._new)()


def old_member(new: str) -> Any:
    """A class attribute that makes an object of the class `ft.new`, and says that one should do so oneself."""
    return _OldMember(new)
