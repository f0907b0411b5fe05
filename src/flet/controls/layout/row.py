from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.alignment import CrossAxisAlignment, MainAxisAlignment
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number


@control("Row")
class Row(LayoutControl, ScrollableControl, AdaptiveControl):
    """Shows its controls one beside the other."""

    internals: ClassVar = {"host_expanded": True}

    controls: list[Control] = prop(default_factory=list)
    """The controls inside, in order."""

    alignment: MainAxisAlignment = MainAxisAlignment.START
    """How the controls share the width that is left."""

    vertical_alignment: CrossAxisAlignment = CrossAxisAlignment.CENTER
    """How the controls stand from top to bottom."""

    spacing: Number = 10
    """Space between the controls, in logical pixels; not with an `alignment` that spaces them itself."""

    tight: bool = False
    """Whether it is only as wide as its controls, rather than as wide as possible."""

    wrap: bool = False
    """Whether controls that do not fit go on in another row below."""

    run_spacing: Number = 10
    """With `wrap`: space between the rows, in logical pixels."""

    run_alignment: MainAxisAlignment = MainAxisAlignment.START
    """With `wrap`: how the rows share the height that is left."""

    intrinsic_height: bool = False
    """Whether all its controls get the height of the highest."""
