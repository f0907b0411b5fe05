"""Transformations in space as the steps that make them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@value
class Matrix4Call(Value):
    """One step: a named operation and its numbers."""

    name: str
    """The operation."""

    args: list[Any] = prop(default_factory=list)
    """Its numbers."""


@value
class Matrix4(Value):
    """A 4 x 4 transformation matrix.

    It begins as one of the class methods and is changed step by step: every step returns the matrix itself,
    so they can be chained: `Matrix4.identity().translate(10, 0).rotate_z(0.1)`. Angles are in radians.
    """

    ctor: Matrix4Call = prop(default_factory=lambda: Matrix4Call("identity"))
    """What the matrix begins as."""

    ops: list[Matrix4Call] = prop(default_factory=list)
    """The steps that follow."""

    @classmethod
    def identity(cls) -> Matrix4:
        """A matrix that changes nothing."""
        return cls(Matrix4Call("identity"))

    @classmethod
    def translation_values(cls, x: Number, y: Number, z: Number) -> Matrix4:
        """A move by `x`, `y` and `z` logical pixels."""
        return cls(Matrix4Call("translation_values", [x, y, z]))

    @classmethod
    def diagonal3_values(cls, x: Number, y: Number, z: Number) -> Matrix4:
        """Scaling by the factors `x`, `y` and `z`."""
        return cls(Matrix4Call("diagonal3_values", [x, y, z]))

    @classmethod
    def rotation_z(cls, angle: Number) -> Matrix4:
        """A rotation in the plane of the screen."""
        return cls(Matrix4Call("rotation_z", [angle]))

    @classmethod
    def skew_x(cls, angle: Number) -> Matrix4:
        """A horizontal slant."""
        return cls(Matrix4Call("skew_x", [angle]))

    @classmethod
    def skew_y(cls, angle: Number) -> Matrix4:
        """A vertical slant."""
        return cls(Matrix4Call("skew_y", [angle]))

    def translate(self, x: Number, y: Number, z: Number = 0) -> Matrix4:
        """Move by `x`, `y` and `z` logical pixels."""
        return self._then("translate", x, y, z)

    def scale(self, x: Number, y: Number | None = None, z: Number | None = None) -> Matrix4:
        """Scale by the given factors; `x` alone counts for all directions."""
        given = [x] if y is None else [x, y]
        return self._then("scale", *given, *([] if z is None else [z]))

    def rotate_x(self, angle: Number) -> Matrix4:
        """Rotate about the horizontal axis."""
        return self._then("rotate_x", angle)

    def rotate_y(self, angle: Number) -> Matrix4:
        """Rotate about the vertical axis."""
        return self._then("rotate_y", angle)

    def rotate_z(self, angle: Number) -> Matrix4:
        """Rotate in the plane of the screen."""
        return self._then("rotate_z", angle)

    def multiply(self, other: Matrix4) -> Matrix4:
        """Apply `other` as well."""
        return self._then("multiply", other)

    def set_entry(self, row: int, col: int, value: Number) -> Matrix4:
        """Set one entry; `set_entry(3, 2, 0.001)` adds perspective. Rows and columns count from 0 to 3."""
        return self._then("set_entry", row, col, value)

    def _then(self, name: str, *args: Any) -> Matrix4:
        self.ops.append(Matrix4Call(name, list(args)))
        return self
