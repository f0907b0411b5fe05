from __future__ import annotations

import math
from typing import TYPE_CHECKING

from flet.controls.canvas.shape import Shape
from flet.controls.layout.alignment import Alignment
from flet.controls.text.text_align import TextAlign
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.text.text_span import TextSpan
    from flet.controls.text.text_style import TextStyle


@control("Text")
class Text(Shape):
    """Text."""

    x: Number
    """Horizontal position of the point that `alignment` names."""

    y: Number
    """Vertical position of the point that `alignment` names."""

    value: str | None = None
    """Value."""

    style: TextStyle | None = None
    """Style of the text."""

    spans: list[TextSpan] | None = None
    """Pieces of text with styles of their own, after the text."""

    alignment: Alignment = prop(default_factory=lambda: Alignment(x=-1.0, y=-1.0))
    """Point of the text that stands at `x` and `y`; its top left corner by default."""

    text_align: TextAlign = TextAlign.START
    """How the lines of text are aligned."""

    max_lines: int | None = prop(default=None, integer=True)
    """At how many lines the text ends."""

    max_width: Number = math.inf
    """Width in logical pixels at which lines break."""

    ellipsis: str | None = None
    """What stands where the text is cut off."""

    rotate: Number = 0
    """Rotation about that point, in radians."""
