from __future__ import annotations

import math
from typing import TYPE_CHECKING

from flet.controls.canvas.shape import Shape
from flet.controls.layout.alignment import Alignment
from flet.controls.text.text_align import TextAlign
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.text.text_span import TextSpan
    from flet.controls.text.text_style import TextStyle


@control("Text")
class Text(Shape):
    x: Number
    """Horizontal position in logical pixels."""

    y: Number
    """Vertical position in logical pixels."""

    value: str | None = None
    """Value."""

    style: TextStyle | None = None
    """Look, overriding the theme."""

    spans: list[TextSpan] | None = None
    """Pieces of text with styles of their own, after the text."""

    alignment: Alignment = prop(default_factory=lambda: Alignment(x=-1.0, y=-1.0))
    """Where it stands in the room that is left."""

    text_align: TextAlign = TextAlign.START
    """How the lines of text are aligned."""

    max_lines: int | None = prop(default=None, integer=True)
    """At how many lines the text ends."""

    max_width: Number = math.inf
    """Greatest width, in logical pixels."""

    ellipsis: str | None = None

    rotate: Number = 0
