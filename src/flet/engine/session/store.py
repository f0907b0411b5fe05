"""What a program keeps for one visitor on the server."""

from __future__ import annotations

from typing import Any


class SessionStore:
    """Named values of one session; they live as long as the session."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}

    def set(self, key: str, value: Any) -> None:
        """Keep `value` under `key`, in place of an earlier one."""
        self._values[key] = value

    def get(self, key: str) -> Any:
        """Return the value under `key`, `None` if there is none."""
        return self._values.get(key)

    def contains_key(self, key: str) -> bool:
        """Say whether there is a value under `key`."""
        return key in self._values

    def remove(self, key: str) -> None:
        """Forget the value under `key`; one that is not there is no error."""
        self._values.pop(key, None)

    def get_keys(self) -> list[str]:
        """Return all keys."""
        return list(self._values)

    def clear(self) -> None:
        """Forget everything."""
        self._values.clear()
