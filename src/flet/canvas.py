"""Shapes for `ft.canvas.Canvas`, usually imported as `import flet.canvas as cv`."""

from __future__ import annotations

from flet.controls.canvas.arc import Arc
from flet.controls.canvas.canvas import Canvas, CanvasResizeEvent
from flet.controls.canvas.circle import Circle
from flet.controls.canvas.color import Color
from flet.controls.canvas.fill import Fill
from flet.controls.canvas.image import Image
from flet.controls.canvas.line import Line
from flet.controls.canvas.oval import Oval
from flet.controls.canvas.path import Path
from flet.controls.canvas.points import PointMode, Points
from flet.controls.canvas.rect import Rect
from flet.controls.canvas.shadow import Shadow
from flet.controls.canvas.shape import Shape
from flet.controls.canvas.text import Text

__all__ = [
    "Arc",
    "Canvas",
    "CanvasResizeEvent",
    "Circle",
    "Color",
    "Fill",
    "Image",
    "Line",
    "Oval",
    "Path",
    "PointMode",
    "Points",
    "Rect",
    "Shadow",
    "Shape",
    "Text",
]
