"""A vector in the plane."""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterator
from typing import SupportsIndex


class Vector(complex):
    """Two numbers, `x` and `y`, as a length and a direction; as a complex number is, it cannot be changed.

    Two vectors whose numbers differ by no more than `abs_tol` are equal.
    """

    abs_tol = 1e-10

    @classmethod
    def polar(cls, radians: float, magnitude: float) -> Vector:
        """Return the vector of a direction, in radians counted from the x axis, and a length."""
        return cls(cmath.rect(magnitude, radians))

    @property
    def x(self) -> float:
        """The first number."""
        return self.real

    @property
    def y(self) -> float:
        """The second number."""
        return self.imag

    @property
    def magnitude(self) -> float:
        """The length."""
        return abs(self)

    @property
    def radians(self) -> float:
        """The direction, from -pi to pi."""
        return cmath.phase(self)

    @property
    def degrees(self) -> float:
        """The direction, from -180 to 180."""
        return math.degrees(self.radians)

    def with_x(self, value: float) -> Vector:
        """Return one with another first number."""
        return Vector(value, self.imag)

    def with_y(self, value: float) -> Vector:
        """Return one with another second number."""
        return Vector(self.real, value)

    def with_magnitude(self, value: float) -> Vector:
        """Return one of the same direction, and another length."""
        return Vector.polar(self.radians, value)

    def with_radians(self, value: float) -> Vector:
        """Return one of the same length in another direction."""
        return Vector.polar(value, self.magnitude)

    def with_degrees(self, value: float) -> Vector:
        """Return one of the same length in another direction."""
        return Vector.polar(math.radians(value), self.magnitude)

    def __add__(self, other: complex) -> Vector:
        return Vector(complex(self) + other)

    def __sub__(self, other: complex) -> Vector:
        return Vector(complex(self) - other)

    def __mul__(self, other: complex) -> Vector:
        return Vector(complex(self) * other)

    def __truediv__(self, other: complex) -> Vector:
        return Vector(complex(self) / other)

    def __round__(self, ndigits: SupportsIndex | None = None) -> Vector:
        return Vector(round(self.real, ndigits), round(self.imag, ndigits))

    def __iter__(self) -> Iterator[float]:
        return iter((self.real, self.imag))

    def __len__(self) -> int:
        return 2

    def __bool__(self) -> bool:
        return complex(self) != 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, complex | float | int) and cmath.isclose(
            self, other, rel_tol=0, abs_tol=self.abs_tol
        )

    __hash__ = complex.__hash__
