from dataclasses import field
from enum import Enum

import flet as ft
from flet.extending import value


class ChartEventType(Enum):
    """What a visitor did on a chart."""

    LONG_PRESS_END = "longPressEnd"
    LONG_PRESS_MOVE_UPDATE = "longPressMoveUpdate"
    LONG_PRESS_START = "longPressStart"
    PAN_CANCEL = "panCancel"
    PAN_DOWN = "panDown"
    PAN_END = "panEnd"
    PAN_START = "panStart"
    PAN_UPDATE = "panUpdate"
    POINTER_ENTER = "pointerEnter"
    POINTER_EXIT = "pointerExit"
    POINTER_HOVER = "pointerHover"
    TAP_CANCEL = "tapCancel"
    TAP_DOWN = "tapDown"
    TAP_UP = "tapUp"
    UNDEFINED = "undefined"


class HorizontalAlignment(Enum):
    """On which side of a place something is."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@value
class ChartGridLines:
    """Lines behind the values, across the whole chart."""

    interval: ft.Number | None = None
    """Distance between two lines, in values; if not given, one that leaves room."""

    color: ft.ColorValue | None = None
    """Their colour."""

    width: ft.Number = 2.0
    """How thick they are, in logical pixels."""

    dash_pattern: list[int] | None = None
    """Lengths of dashes and gaps in turn; unbroken if not given."""


@value
class ChartPointLine:
    """A line from a point up or down."""

    color: ft.ColorValue | None = None
    """Its colour."""

    width: ft.Number = 2
    """How thick it is, in logical pixels."""

    dash_pattern: list[int] | None = None
    """Lengths of dashes and gaps in turn; unbroken if not given."""

    gradient: ft.Gradient | None = None
    """Its colours, in place of `color`."""


@value
class ChartPointShape:
    """How a point looks: one of the classes below."""


@value(tag="ChartCirclePoint")
class ChartCirclePoint(ChartPointShape):
    """A disc."""

    color: ft.ColorValue | None = None
    """Its colour; that of the values if not given."""

    radius: ft.Number | None = None
    """Its radius, in logical pixels."""

    stroke_color: ft.ColorValue | None = None
    """Colour of its rim."""

    stroke_width: ft.Number = 0
    """How thick its rim is."""


@value(tag="ChartSquarePoint")
class ChartSquarePoint(ChartPointShape):
    """A square."""

    color: ft.ColorValue | None = None
    """Its colour; that of the values if not given."""

    size: ft.Number = 4.0
    """Its side, in logical pixels."""

    stroke_color: ft.ColorValue | None = None
    """Colour of its rim."""

    stroke_width: ft.Number = 1.0
    """How thick its rim is."""


@value(tag="ChartCrossPoint")
class ChartCrossPoint(ChartPointShape):
    """A cross, as in x."""

    color: ft.ColorValue | None = None
    """Its colour; that of the values if not given."""

    size: ft.Number = 8.0
    """Its height and width, in logical pixels."""

    width: ft.Number = 2.0
    """How thick its lines are."""


@value
class ChartDataPointTooltip:
    """What is told of a value."""

    text: str | None = None
    """The text; the value if not given."""

    text_style: ft.TextStyle = field(default_factory=ft.TextStyle)
    """How it is written."""

    text_align: ft.TextAlign = ft.TextAlign.CENTER
    """How its lines are aligned."""

    text_spans: list[ft.TextSpan] | None = None
    """More text after it, with styles of its own."""

    rtl: bool = False
    """Whether it is written from right to left."""


@value
class ChartErrorRange:
    """How far off a value may be."""

    lower_by: ft.Number
    """How much less it may be."""

    upper_by: ft.Number
    """How much more it may be."""
