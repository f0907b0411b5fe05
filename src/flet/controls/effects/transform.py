from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeAlias

from flet.controls.base.number import Number
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.effects.matrix4 import Matrix4
    from flet.controls.layout.alignment import Alignment
    from flet.controls.media.filter_quality import FilterQuality


@value
class Offset(Value):
    """A point, or a distance to the right and down."""

    x: Number = 0
    """To the right."""

    y: Number = 0
    """Down."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""

    @property
    def distance(self) -> float:
        """Length of the way from the origin to the point."""
        return math.hypot(self.x, self.y)


OffsetValue: TypeAlias = Offset | tuple[Number, Number]
"""An offset, or a pair of numbers."""


@value
class Scale(Value):
    """Enlarging."""

    scale: Number | None = None
    """Factor for both directions; not together with `scale_x` and `scale_y`."""

    scale_x: Number | None = None
    """Factor for the width."""

    scale_y: Number | None = None
    """Factor for the height."""

    alignment: Alignment | None = None
    """Point that stays where it is; the centre by default."""

    origin: Offset | None = None
    """Point it turns about, counted from the one that `alignment` names."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""


ScaleValue: TypeAlias = int | float | Scale
"""Enlarging, or its factor."""


@value
class Rotate(Value):
    """A rotation."""

    angle: Number
    """Angle in radians, clockwise."""

    alignment: Alignment | None = None
    """Point it turns about; the centre by default."""

    origin: Offset | None = None
    """Point it turns about, counted from the one that `alignment` names."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""


RotateValue: TypeAlias = int | float | Rotate
"""A rotation, or its angle in radians."""


@value
class Flip(Value):
    """Mirroring."""

    flip_x: bool = False
    """Whether left and right change places."""

    flip_y: bool = False
    """Whether top and bottom change places."""

    origin: Offset | None = None
    """Point it turns about, counted from the one that `alignment` names."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""


@value
class Transform(Value):
    """A transformation by a matrix."""

    matrix: Matrix4
    """The matrix."""

    origin: Offset | None = None
    """Point it turns about, counted from the one that `alignment` names."""

    alignment: Alignment | None = None
    """Point that the matrix starts from; the top left corner by default."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""
