"""Lines and curves drawn as one shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.declare.control import control
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.layout.border_radius import BorderRadiusValue


@control("Path")
class Path(Shape):
    """A path made of steps, each beginning where the one before ended.

    Positions are in logical pixels from the top left corner of the canvas, angles in radians, clockwise from
    the right.
    """

    @value
    class PathElement(Value):
        """The base of the steps."""

    @value(tag="MoveTo")
    class MoveTo(PathElement):
        """Begins a new line at a point, without drawing."""

        x: float
        """Horizontal position."""

        y: float
        """Vertical position."""

    @value(tag="LineTo")
    class LineTo(PathElement):
        """A straight line to a point."""

        x: float
        """Horizontal position of the end."""

        y: float
        """Vertical position of the end."""

    @value(tag="QuadraticTo")
    class QuadraticTo(PathElement):
        """A curve with one control point."""

        cp1x: float
        """Horizontal position of the control point."""

        cp1y: float
        """Vertical position of the control point."""

        x: float
        """Horizontal position of the end."""

        y: float
        """Vertical position of the end."""

        w: float = 1
        """Weight of the control point: 1 is a parabola, more a hyperbola, less an ellipse."""

    @value(tag="CubicTo")
    class CubicTo(PathElement):
        """A Bezier curve with two control points."""

        cp1x: float
        """Horizontal position of the first control point."""

        cp1y: float
        """Vertical position of the first control point."""

        cp2x: float
        """Horizontal position of the second control point."""

        cp2y: float
        """Vertical position of the second control point."""

        x: float
        """Horizontal position of the end."""

        y: float
        """Vertical position of the end."""

    @value(tag="SubPath")
    class SubPath(PathElement):
        """Another path, moved by an offset."""

        elements: list[Path.PathElement]
        """The steps of the other path."""

        x: float
        """Horizontal offset."""

        y: float
        """Vertical offset."""

    @value(tag="Arc")
    class Arc(PathElement):
        """A piece of an ellipse that fills a rectangle."""

        x: float
        """Left edge of the rectangle."""

        y: float
        """Top edge of the rectangle."""

        width: float
        """Width of the rectangle."""

        height: float
        """Height of the rectangle."""

        start_angle: float
        """Where the piece begins."""

        sweep_angle: float
        """How far it goes from there."""

    @value(tag="ArcTo")
    class ArcTo(PathElement):
        """A piece of a circle to a point; of the four that fit, two flags choose one."""

        x: float
        """Horizontal position of the end."""

        y: float
        """Vertical position of the end."""

        radius: float = 0
        """Radius of the circle."""

        rotation: float = 0
        """Rotation of the circle in degrees."""

        large_arc: bool = False
        """Whether to take the longer way."""

        clockwise: bool = True
        """Whether to go clockwise."""

    @value(tag="Oval")
    class Oval(PathElement):
        """An ellipse that fills a rectangle."""

        x: float
        """Left edge of the rectangle."""

        y: float
        """Top edge of the rectangle."""

        width: float
        """Width of the rectangle."""

        height: float
        """Height of the rectangle."""

    @value(tag="Rect")
    class Rect(PathElement):
        """A rectangle, its corners rounded if wanted."""

        x: float
        """Left edge."""

        y: float
        """Top edge."""

        width: float
        """Width."""

        height: float
        """Height."""

        border_radius: BorderRadiusValue = 0
        """Radius of the corners."""

    @value(tag="Close")
    class Close(PathElement):
        """A straight line back to where the present line began."""

    elements: list[PathElement] = prop(default_factory=list)
    """The steps, in order."""

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
