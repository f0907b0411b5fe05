from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.number import Number
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.alignment import CrossAxisAlignment, MainAxisAlignment
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control


class ResponsiveRowBreakpoint(Enum):
    """Names of page widths; each holds from its own least width to the next one's."""

    XS = "xs"
    SM = "sm"
    MD = "md"
    LG = "lg"
    XL = "xl"
    XXL = "xxl"


ResponsiveNumber: TypeAlias = dict[str | ResponsiveRowBreakpoint, Number] | int | float
"""A number for all widths of the page, or one for each breakpoint."""


@control("ResponsiveRow")
class ResponsiveRow(LayoutControl, ScrollableControl, AdaptiveControl):
    """Shows its controls in columns, each as wide as its `col` says for the width of the page."""

    controls: list[Control] = prop(default_factory=list)
    """The controls inside, in order."""

    columns: ResponsiveNumber = 12
    """Into how many columns its width is divided."""

    alignment: MainAxisAlignment = MainAxisAlignment.START
    """How the controls of a line share the width that is left."""

    vertical_alignment: CrossAxisAlignment = CrossAxisAlignment.START
    """How the controls stand across, from top to bottom."""

    spacing: ResponsiveNumber = 10
    """Space between controls side by side, in logical pixels."""

    run_spacing: ResponsiveNumber = 10
    """Space between lines of controls, in logical pixels."""

    breakpoints: dict[ResponsiveRowBreakpoint | str, Number] = prop(
        default_factory=lambda: {
            ResponsiveRowBreakpoint.XS: 0,
            ResponsiveRowBreakpoint.SM: 576,
            ResponsiveRowBreakpoint.MD: 768,
            ResponsiveRowBreakpoint.LG: 992,
            ResponsiveRowBreakpoint.XL: 1200,
            ResponsiveRowBreakpoint.XXL: 1400,
        },
    )
    """From which width of the page on each breakpoint holds, in logical pixels."""
