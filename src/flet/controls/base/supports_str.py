"""Anything that can be shown as text."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class SupportsStr(Protocol):
    """An object with `__str__`."""

    def __str__(self) -> str: ...
