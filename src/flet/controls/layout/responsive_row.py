from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.number import Number
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.alignment import CrossAxisAlignment, MainAxisAlignment
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control


class ResponsiveRowBreakpoint(Enum):
    XS = "xs"
    SM = "sm"
    MD = "md"
    LG = "lg"
    XL = "xl"
    XXL = "xxl"


ResponsiveNumber: TypeAlias = dict[str | ResponsiveRowBreakpoint, Number] | int | float


@control("ResponsiveRow")
class ResponsiveRow(LayoutControl, ScrollableControl, AdaptiveControl):
    controls: list[Control] = prop(default_factory=list)

    columns: ResponsiveNumber = 12

    alignment: MainAxisAlignment = MainAxisAlignment.START

    vertical_alignment: CrossAxisAlignment = CrossAxisAlignment.START

    spacing: ResponsiveNumber = 10

    run_spacing: ResponsiveNumber = 10

    breakpoints: dict[ResponsiveRowBreakpoint | str, Number] = prop(
        default_factory=lambda: {ResponsiveRowBreakpoint.XS: 0, ResponsiveRowBreakpoint.SM: 576, ResponsiveRowBreakpoint.MD: 768, ResponsiveRowBreakpoint.LG: 992, ResponsiveRowBreakpoint.XL: 1200, ResponsiveRowBreakpoint.XXL: 1400},
    )
