from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@value
class Key(Value):
    """The base of keys."""

    value: str | Number | bool
    """What must be equal."""

    def __str__(self) -> str:
        return str(self.value)


@value(tag="value")
class ValueKey(Key):
    """A key that makes controls with equal values the same; plain text or a number as `key` does as well."""


@value(tag="scroll")
class ScrollKey(Key):
    """A key that also names a place for `scroll_to()`."""


KeyValue: TypeAlias = ValueKey | ScrollKey | str | int | float | bool
"""A key, or the value of one."""
