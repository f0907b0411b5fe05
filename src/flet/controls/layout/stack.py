from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.layout.alignment import Alignment


class StackFit(Enum):
    """How large the controls of a stack without a position are made."""

    LOOSE = "loose"
    """As large as they want to be."""
    EXPAND = "expand"
    """As large as the stack."""
    PASS_THROUGH = "passThrough"  # noqa: S105
    """As the parent of the stack wants."""


@control("Stack")
class Stack(LayoutControl, AdaptiveControl):
    """Shows its controls one over the other, the last on top; it is as large as the largest without a
    position.
    """

    internals: ClassVar = {"host_positioned": True}

    controls: list[Control] = prop(default_factory=list)
    """The controls, from the bottom to the top. Those with `left`, `top`, `right` or `bottom` stand at that
    distance from its edges.
    """

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    alignment: Alignment | None = None
    """Where controls without a position stand; in the top left corner by default."""

    fit: StackFit = StackFit.LOOSE
    """How large controls without a position are made."""
