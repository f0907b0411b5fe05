from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@value
class Padding(Value):
    """Space within the edges of a control, in logical pixels."""

    left: Number = 0
    """Left side."""

    top: Number = 0
    """Top side."""

    right: Number = 0
    """Right side."""

    bottom: Number = 0
    """Bottom side."""

    @classmethod
    def all(cls, value: Number) -> Padding:
        """The same on all four sides."""
        return cls(value, value, value, value)

    @classmethod
    def symmetric(cls, *, vertical: Number = 0, horizontal: Number = 0) -> Padding:
        """`vertical` at top and bottom, `horizontal` left and right."""
        return cls(horizontal, vertical, horizontal, vertical)

    @classmethod
    def only(cls, *, left: Number = 0, top: Number = 0, right: Number = 0, bottom: Number = 0) -> Padding:
        """Each side as given, the others without."""
        return cls(left, top, right, bottom)

    @classmethod
    def zero(cls) -> Padding:
        """None on any side."""
        return cls()


PaddingValue: TypeAlias = int | float | Padding
"""Padding, or one number for all sides."""
