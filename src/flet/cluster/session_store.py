"""What a program keeps for a visitor, so that another worker can go on with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flet.cluster.values import Unserialisable, pack
from flet.engine.session.store import SessionStore

LARGEST = 256 * 1024
"""Bytes that the values of one session may take to be restored on another worker."""

_FIXED = (str, bytes, int, float, bool, type(None))


class NotKept(Exception):
    """The values of a session cannot be restored elsewhere; says why."""


class SharedSessionStore(SessionStore):
    """Named values of one session, which tell when they may have changed.

    Args:
        changed: called, from any thread.
        values: those that another worker had.
    """

    def __init__(self, changed: Callable[[], None], values: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        self._values.update(values or {})
        self._changed = changed
        self.may_change_inside = any(not isinstance(value, _FIXED) for value in self._values.values())
        """Whether values can change without being set."""

    def set(self, key: str, value: Any) -> None:
        """Keep `value` under `key`, in place of an earlier one."""
        super().set(key, value)
        if not isinstance(value, _FIXED):
            self.may_change_inside = True
        self._changed()

    def get(self, key: str) -> Any:
        """Return the value under `key`, `None` if there is none."""
        value = super().get(key)
        if not isinstance(value, _FIXED):
            self._changed()  # a list is appended to without being set
        return value

    def remove(self, key: str) -> None:
        """Forget the value under `key`; one that is not there is no error."""
        super().remove(key)
        self._changed()

    def clear(self) -> None:
        """Forget everything."""
        super().clear()
        self._changed()

    def packed(self) -> bytes:
        """Return all values as bytes.

        Raises:
            NotKept: one cannot be kept, or together they are too large.
        """
        values = dict(self._values)
        try:
            packed = pack(values)
        except Unserialisable:
            raise NotKept(_culprit(values)) from None
        if len(packed) > LARGEST:
            raise NotKept(f"the values take {len(packed)} bytes; at most {LARGEST} are kept")
        return packed


def _culprit(values: Mapping[str, Any]) -> str:
    for key, value in values.items():
        try:
            pack([key, value])
        except Unserialisable as error:
            return f"under {key!r} there is what {error}"
    return "a value changed while it was read"
