from __future__ import annotations

import operator
from typing import TYPE_CHECKING, TypeAlias

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from collections.abc import Callable

    from flet.controls.base.number import Number


@value
class BorderRadius(Value):
    """Radii of the corners of a box, in logical pixels."""

    top_left: Number
    """Top left corner."""

    top_right: Number
    """Top right corner."""

    bottom_left: Number
    """Bottom left corner."""

    bottom_right: Number
    """Bottom right corner."""

    @classmethod
    def all(cls, value: Number) -> BorderRadius:
        """The same radius at every corner."""
        return cls(value, value, value, value)

    @classmethod
    def horizontal(cls, *, left: Number = 0, right: Number = 0) -> BorderRadius:
        """One radius for the corners on the left, one for those on the right."""
        return cls(left, right, left, right)

    @classmethod
    def vertical(cls, *, top: Number = 0, bottom: Number = 0) -> BorderRadius:
        """One radius for the corners at the top, one for those at the bottom."""
        return cls(top, top, bottom, bottom)

    @classmethod
    def only(
        cls,
        *,
        top_left: Number = 0,
        top_right: Number = 0,
        bottom_left: Number = 0,
        bottom_right: Number = 0,
    ) -> BorderRadius:
        """Each corner as given, the others square."""
        return cls(top_left, top_right, bottom_left, bottom_right)

    def __add__(self, other: BorderRadius) -> BorderRadius:
        return self._corners(other, operator.add)

    def __sub__(self, other: BorderRadius) -> BorderRadius:
        return self._corners(other, operator.sub)

    def __mul__(self, other: BorderRadiusValue) -> BorderRadius:
        return self._corners(other, operator.mul)

    def __floordiv__(self, quotient: int) -> BorderRadius:
        return self._corners(quotient, operator.floordiv)

    def _corners(self, other: BorderRadiusValue, work: Callable[[Number, Number], Number]) -> BorderRadius:
        by = other if isinstance(other, BorderRadius) else BorderRadius.all(other)
        return BorderRadius(
            work(self.top_left, by.top_left),
            work(self.top_right, by.top_right),
            work(self.bottom_left, by.bottom_left),
            work(self.bottom_right, by.bottom_right),
        )


BorderRadiusValue: TypeAlias = int | float | BorderRadius
"""Radii, or one number for all corners."""
