from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.canvas.painting import StrokeCap
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue


@control("ProgressRing")
class ProgressRing(LayoutControl):
    value: Number | None = None

    stroke_width: Number | None = None

    color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    stroke_align: Number | None = None

    stroke_cap: StrokeCap | None = None

    semantics_label: str | None = None

    semantics_value: Number | None = None

    track_gap: Number | None = None

    size_constraints: BoxConstraints | None = None

    padding: PaddingValue | None = None

    year_2023: bool | None = None
