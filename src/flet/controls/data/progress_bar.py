from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.theme.color_value import ColorValue


@control("ProgressBar")
class ProgressBar(LayoutControl):
    value: Number | None = prop(default=None, check=at_least(0))

    bar_height: Number | None = prop(default=None, check=at_least(0))

    color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    border_radius: BorderRadiusValue | None = None

    semantics_label: str | None = None

    semantics_value: Number | None = prop(default=None, check=at_least(0))

    stop_indicator_color: ColorValue | None = None

    stop_indicator_radius: Number | None = None

    track_gap: Number | None = None

    year_2023: bool | None = None
