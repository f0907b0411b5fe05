"""References: a name for a control before it exists."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Ref(Generic[T]):
    """Holds a control that is made later: `Text(ref=name)`, then `name.current.value = ...`."""

    def __init__(self, value: T | None = None) -> None:
        self._current = value

    @property
    def current(self) -> T:
        """The control, or `None` while no control was given this reference."""
        return self._current  # type: ignore[return-value]

    @current.setter
    def current(self, value: T) -> None:
        self._current = value

    def __call__(self) -> T | None:
        return self._current

    def __repr__(self) -> str:
        return f"Ref({self._current!r})"
