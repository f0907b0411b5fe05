from __future__ import annotations

from math import isfinite
from typing import TypeAlias

from flet.controls.services.service import Service
from flet.engine.declare.control import control

SharedPreferencesValueType: TypeAlias = str | int | float | bool | list[str]
"""What can be kept."""

_EXACT = 2**53
"""The browser's numbers are those of JavaScript."""


@control("SharedPreferences")
class SharedPreferences(Service):
    """Keeps values in the visitor's browser, over visits."""

    async def set(self, key: str, value: SharedPreferencesValueType) -> bool:
        """Keep a value under a name, in place of an earlier one.

        Returns:
            Whether it was kept.

        Raises:
            ValueError: the value is not text, a number, a bool or a list of text; or a number that no browser keeps as
                it is: infinite, none at all, or a whole one beyond 2**53.
            RuntimeError: the browser has no room left, or does not let pages keep anything.
        """
        texts = isinstance(value, list) and all(isinstance(item, str) for item in value)
        if not (texts or isinstance(value, (str, int, float, bool))):
            raise ValueError(
                f"SharedPreferences.set({key!r}, {value!r}): must be text, a number, a bool or a list of text"
            )
        if (isinstance(value, int) and abs(value) > _EXACT) or (
            isinstance(value, float) and not isfinite(value)
        ):
            raise ValueError(
                f"SharedPreferences.set({key!r}, {value!r}): browsers keep whole numbers up to 2**53 and finite ones; "
                "keep it as text"
            )
        kept: bool = await self._invoke_method("set", {"key": key, "value": value})
        return kept

    async def get(self, key: str) -> SharedPreferencesValueType | None:
        """Return the value kept under a name, `None` if there is none."""
        value: SharedPreferencesValueType | None = await self._invoke_method("get", {"key": key})
        return value

    async def contains_key(self, key: str) -> bool:
        """Say whether a value is kept under this name."""
        found: bool = await self._invoke_method("contains_key", {"key": key})
        return found

    async def get_keys(self, key_prefix: str) -> list[str]:
        """Return the names that begin with `key_prefix`; all for an empty one."""
        keys: list[str] = await self._invoke_method("get_keys", {"key_prefix": key_prefix})
        return keys

    async def remove(self, key: str) -> bool:
        """Forget the value under a name; tells whether that worked."""
        done: bool = await self._invoke_method("remove", {"key": key})
        return done

    async def clear(self) -> bool:
        """Forget everything; tells whether that worked."""
        done: bool = await self._invoke_method("clear")
        return done
