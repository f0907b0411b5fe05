"""Where things stand in the space that is left."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number


class Axis(Enum):
    """A direction on the screen."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


class MainAxisAlignment(Enum):
    """How the children of a row or column share the space along it."""

    START = "start"
    END = "end"
    CENTER = "center"
    SPACE_BETWEEN = "spaceBetween"
    """All space goes between the children, none before the first or after the last."""
    SPACE_AROUND = "spaceAround"
    """As between, and half of that before the first and after the last."""
    SPACE_EVENLY = "spaceEvenly"
    """The same space before, between and after the children."""


class CrossAxisAlignment(Enum):
    """How the children of a row or column stand across it."""

    START = "start"
    END = "end"
    CENTER = "center"
    STRETCH = "stretch"
    """Every child is as thick as the row or column."""
    BASELINE = "baseline"
    """The text of the children stands on one line (rows only)."""


class VerticalAlignment(Enum):
    """Where text stands in a box higher than itself."""

    NONE = None
    START = -1.0
    END = 1.0
    CENTER = 0.0


class AlignmentProperty:
    """A class attribute that makes a new value each time it is read."""

    def __init__(self, factory: Callable[[], Any]) -> None:
        self.factory = factory

    def __get__(self, owner: object, cls: type | None = None) -> Any:
        return self.factory()


@value
class Alignment(Value):
    """A point in a rectangle: (-1, -1) is its top left corner, (0, 0) its centre, (1, 1) the bottom right.

    Numbers beyond -1 and 1 lie outside.
    """

    x: Number
    """From -1 (left) to 1 (right)."""

    y: Number
    """From -1 (top) to 1 (bottom)."""

    TOP_LEFT: ClassVar[Alignment]
    TOP_CENTER: ClassVar[Alignment]
    TOP_RIGHT: ClassVar[Alignment]
    CENTER_LEFT: ClassVar[Alignment]
    CENTER: ClassVar[Alignment]
    CENTER_RIGHT: ClassVar[Alignment]
    BOTTOM_LEFT: ClassVar[Alignment]
    BOTTOM_CENTER: ClassVar[Alignment]
    BOTTOM_RIGHT: ClassVar[Alignment]


def _point(x: float, y: float) -> Any:
    # New each time: a program may change the `x` of what it took.
    return AlignmentProperty(lambda: Alignment(x, y))


Alignment.TOP_LEFT = _point(-1.0, -1.0)
Alignment.TOP_CENTER = _point(0.0, -1.0)
Alignment.TOP_RIGHT = _point(1.0, -1.0)
Alignment.CENTER_LEFT = _point(-1.0, 0.0)
Alignment.CENTER = _point(0.0, 0.0)
Alignment.CENTER_RIGHT = _point(1.0, 0.0)
Alignment.BOTTOM_LEFT = _point(-1.0, 1.0)
Alignment.BOTTOM_CENTER = _point(0.0, 1.0)
Alignment.BOTTOM_RIGHT = _point(1.0, 1.0)
