from __future__ import annotations

import math
from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.transform import Offset


@value
class Size(Value):
    """Width and height."""

    width: Number
    """Width in logical pixels."""

    height: Number
    """Height in logical pixels."""

    @classmethod
    def square(cls, dimension: Number) -> Size:
        """As wide as high."""
        return cls(dimension, dimension)

    @classmethod
    def from_radius(cls, radius: Number) -> Size:
        """The square around a circle."""
        return cls(2.0 * radius, 2.0 * radius)

    @classmethod
    def from_width(cls, width: Number) -> Size:
        """Of the given width and endless height."""
        return cls(width, math.inf)

    @classmethod
    def from_height(cls, height: Number) -> Size:
        """Of the given height and endless width."""
        return cls(math.inf, height)

    @classmethod
    def zero(cls) -> Size:
        """Of no extent."""
        return cls(0.0, 0.0)

    @classmethod
    def infinite(cls) -> Size:
        """Endless in both directions."""
        return cls(math.inf, math.inf)

    @property
    def aspect_ratio(self) -> float:
        """Width divided by height; 0 for an empty size, infinite without height."""
        if self.height:
            return self.width / self.height
        return math.copysign(math.inf, self.width) if self.width else 0.0

    def is_finite(self) -> bool:
        """Whether both sides have an end."""
        return math.isfinite(self.width) and math.isfinite(self.height)

    def is_infinite(self) -> bool:
        """Whether a side is endless."""
        return math.isinf(self.width) or math.isinf(self.height)


@value
class Rect(Value):
    """A rectangle given by its edges."""

    left: Number
    """Left edge."""

    top: Number
    """Top edge."""

    right: Number
    """Right edge."""

    bottom: Number
    """Bottom edge."""

    @classmethod
    def from_center(cls, *, center: Offset, width: Number, height: Number) -> Rect:
        """A rectangle of a size around its centre."""
        return cls(center.x - width / 2, center.y - height / 2, center.x + width / 2, center.y + height / 2)

    @classmethod
    def from_lwth(cls, *, left: Number, top: Number, width: Number, height: Number) -> Rect:
        """A rectangle of a size, from its top left corner on."""
        return cls(left, top, left + width, top + height)

    @classmethod
    def from_points(cls, a: Offset, b: Offset) -> Rect:
        """The smallest rectangle that holds both points."""
        return cls(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y))

    @property
    def width(self) -> Number:
        """From the left edge to the right one."""
        return self.right - self.left

    @property
    def height(self) -> Number:
        """From the top edge to the bottom one."""
        return self.bottom - self.top

    @property
    def size(self) -> Size:
        """Width and height."""
        return Size(self.width, self.height)
