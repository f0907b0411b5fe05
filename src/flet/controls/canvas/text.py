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

    y: Number

    value: str | None = None

    style: TextStyle | None = None

    spans: list[TextSpan] | None = None

    alignment: Alignment = prop(default_factory=lambda: Alignment(x=-1.0, y=-1.0))

    text_align: TextAlign = TextAlign.START

    max_lines: int | None = prop(default=None, integer=True)

    max_width: Number = math.inf

    ellipsis: str | None = None

    rotate: Number = 0
