from __future__ import annotations

from copy import copy
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from flet.controls.theme.colors import Colors
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


class BorderStyle(Enum):
    """Whether a line is drawn."""

    NONE = "none"
    SOLID = "solid"


class BorderSideStrokeAlign(float, Enum):
    """Where a line lies on the edge."""

    INSIDE = -1.0
    CENTER = 0.0
    OUTSIDE = 1.0


BorderSideStrokeAlignValue: TypeAlias = BorderSideStrokeAlign | int | float
"""A named place, or a number from -1 (inside) to 1 (outside)."""


@value
class BorderSide(Value):
    """A line along one side."""

    width: Number = 1.0
    """Thickness in logical pixels; 0 is the thinnest line that the screen can draw. Not negative."""

    color: ColorValue = Colors.BLACK
    """Colour."""

    stroke_align: BorderSideStrokeAlignValue = BorderSideStrokeAlign.INSIDE
    """Where the line lies: -1 inside the edge, 0 on it, 1 outside."""

    style: BorderStyle = BorderStyle.SOLID
    """Whether the line is drawn."""

    def __post_init__(self) -> None:
        if self.width < 0:
            raise ValueError(f"BorderSide.width = {self.width!r}: must be at least 0")

    @staticmethod
    def none() -> BorderSide:
        """A side that is not drawn."""
        return BorderSide(width=0.0, style=BorderStyle.NONE)

    @property
    def stroke_inset(self) -> Number:
        """How much of the width lies inside the edge."""
        return self.width * (1 - (1 + self.stroke_align) / 2)

    @property
    def stroke_outset(self) -> Number:
        """How much of the width lies outside the edge."""
        return self.width * (1 + self.stroke_align) / 2

    @property
    def stroke_offset(self) -> Number:
        """How far the middle of the line lies outside the edge; negative inside."""
        return self.width * self.stroke_align


@value
class Border(Value):
    """Lines along the four sides of a box."""

    top: BorderSide = prop(default_factory=BorderSide.none)
    """Top line."""

    right: BorderSide = prop(default_factory=BorderSide.none)
    """Right line."""

    bottom: BorderSide = prop(default_factory=BorderSide.none)
    """Bottom line."""

    left: BorderSide = prop(default_factory=BorderSide.none)
    """Left line."""

    @classmethod
    def all(
        cls, width: Number | None = None, color: ColorValue | None = None, side: BorderSide | None = None
    ) -> Border:
        """The same on all four sides: `side`, or a line of the given width and colour."""
        if side is None:
            side = BorderSide(1.0 if width is None else width, Colors.BLACK if color is None else color)
        return cls(side, copy(side), copy(side), copy(side))

    @classmethod
    def symmetric(cls, *, vertical: BorderSide | None = None, horizontal: BorderSide | None = None) -> Border:
        """`vertical` for the top and bottom sides, `horizontal` for left and right."""
        return cls.only(left=horizontal, top=vertical, right=copy(horizontal), bottom=copy(vertical))

    @classmethod
    def only(
        cls,
        *,
        left: BorderSide | None = None,
        top: BorderSide | None = None,
        right: BorderSide | None = None,
        bottom: BorderSide | None = None,
    ) -> Border:
        """Each side as given, the others not drawn."""
        sides = {"left": left, "top": top, "right": right, "bottom": bottom}
        return cls(**{name: side for name, side in sides.items() if side is not None})
