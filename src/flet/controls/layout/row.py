from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.alignment import CrossAxisAlignment, MainAxisAlignment
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number


@control("Row")
class Row(LayoutControl, ScrollableControl, AdaptiveControl):
    internals: ClassVar = {"host_expanded": True}

    controls: list[Control] = prop(default_factory=list)

    alignment: MainAxisAlignment = MainAxisAlignment.START

    vertical_alignment: CrossAxisAlignment = CrossAxisAlignment.CENTER

    spacing: Number = 10

    tight: bool = False

    wrap: bool = False

    run_spacing: Number = 10

    run_alignment: MainAxisAlignment = MainAxisAlignment.START

    intrinsic_height: bool = False
