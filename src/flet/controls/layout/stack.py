from __future__ import annotations

from enum import Enum
from typing import ClassVar, TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.layout.alignment import Alignment


class StackFit(Enum):
    LOOSE = "loose"
    EXPAND = "expand"
    PASS_THROUGH = "passThrough"


@control("Stack")
class Stack(LayoutControl, AdaptiveControl):
    internals: ClassVar = {"host_positioned": True}

    controls: list[Control] = prop(default_factory=list)

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE

    alignment: Alignment | None = None

    fit: StackFit = StackFit.LOOSE
