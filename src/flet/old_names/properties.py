"""Former names of properties, as attributes of controls."""

from __future__ import annotations

from typing import Any

from flet.exports import EXPORTS
from flet.old_names.table import ARGUMENTS


def is_ours(cls: type) -> bool:
    """Say whether a class is the public one of its name, and not one of a program that happens to be called so."""
    return EXPORTS.get(cls.__name__) == cls.__module__ and cls.__qualname__ == cls.__name__


class _OldProperty:
    """Stands for the new property in our classes; in classes of the program it is an attribute like any other."""

    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new

    def _is_ours(self, control: Any) -> bool:
        from flet.old_names.lookup import warn

        cls = type(control)
        if not is_ours(cls):
            return False
        warn(f"{cls.__name__}.{self._old}", f"{cls.__name__}.{self._new}")
        return True

    def __get__(self, control: Any, owner: type | None = None) -> Any:
        if control is None:
            return self
        if self._old in control.__dict__:
            return control.__dict__[self._old]
        if not self._is_ours(control):
            raise AttributeError(
                f"{type(control).__name__!r} object has no attribute {self._old!r}",
                name=self._old,
                obj=control,
            )
        return getattr(control, self._new)

    def __set__(self, control: Any, value: Any) -> None:
        if self._is_ours(control):
            setattr(control, self._new, value)
        else:
            control.__dict__[self._old] = value


def give_old_properties(cls: type) -> None:
    """Let the controls of a class answer to former names of their properties."""
    for old, new in ARGUMENTS[cls.__name__].items() if is_ours(cls) and cls.__name__ in ARGUMENTS else ():
        if old not in cls.__dict__:
            setattr(cls, old, _OldProperty(old, new))
