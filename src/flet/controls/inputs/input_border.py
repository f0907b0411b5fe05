from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.layout.border_radius import BorderRadius
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value
from flet.old_names.old_member import old_member

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.border_radius import BorderRadiusValue


@value
class InputBorder(Value):
    """The base of lines around input fields."""

    NONE = old_member("NoInputBorder")
    OUTLINE = old_member("OutlineInputBorder")
    UNDERLINE = old_member("UnderlineInputBorder")

    def __post_init__(self) -> None:
        if type(self) is InputBorder:
            raise TypeError(
                "InputBorder is a base: use OutlineInputBorder, UnderlineInputBorder or NoInputBorder"
            )


@value(tag="none")
class NoInputBorder(InputBorder):
    """No line."""


@value(tag="outline")
class OutlineInputBorder(InputBorder):
    """A line all around, with a gap for the label."""

    side: BorderSide | None = None
    """Line along the edge."""

    border_radius: BorderRadiusValue = 4
    """Radius of the corners in logical pixels."""

    gap_padding: Number = 4.0
    """Space beside the label in the gap, in logical pixels."""


@value(tag="underline")
class UnderlineInputBorder(InputBorder):
    """A line at the bottom."""

    side: BorderSide | None = None
    """Line along the edge."""

    border_radius: BorderRadiusValue = prop(
        default_factory=lambda: BorderRadius(top_left=4, top_right=4, bottom_left=0, bottom_right=0)
    )
    """Radius of the corners of the field's background, in logical pixels."""
