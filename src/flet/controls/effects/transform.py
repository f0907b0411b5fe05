from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeAlias

from flet.controls.base.number import Number
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.effects.matrix4 import Matrix4
    from flet.controls.layout.alignment import Alignment
    from flet.controls.media.filter_quality import FilterQuality


@value
class Offset(Value):
    x: Number = 0
    """Horizontal position in logical pixels."""

    y: Number = 0
    """Vertical position in logical pixels."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""

    @property
    def distance(self) -> float:
        """Length of the way from the origin to the point."""
        return math.hypot(self.x, self.y)


OffsetValue: TypeAlias = Offset | tuple[Number, Number]


@value
class Scale(Value):
    scale: Number | None = None
    """Factor by which it is enlarged."""

    scale_x: Number | None = None

    scale_y: Number | None = None

    alignment: Alignment | None = None
    """Where it stands in the room that is left."""

    origin: Offset | None = None
    """Point it turns about, counted from the one that `alignment` names."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""


ScaleValue: TypeAlias = int | float | Scale


@value
class Rotate(Value):
    angle: Number

    alignment: Alignment | None = None
    """Where it stands in the room that is left."""

    origin: Offset | None = None
    """Point it turns about, counted from the one that `alignment` names."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""


RotateValue: TypeAlias = int | float | Rotate


@value
class Flip(Value):
    flip_x: bool = False

    flip_y: bool = False

    origin: Offset | None = None
    """Point it turns about, counted from the one that `alignment` names."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""


@value
class Transform(Value):
    matrix: Matrix4

    origin: Offset | None = None
    """Point it turns about, counted from the one that `alignment` names."""

    alignment: Alignment | None = None
    """Where it stands in the room that is left."""

    transform_hit_tests: bool = True
    """Whether clicks count where it is drawn rather than where it would be without this."""

    filter_quality: FilterQuality | None = None
    """How smooth it is when enlarged; the better, the slower."""
