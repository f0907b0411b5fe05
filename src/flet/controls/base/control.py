from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.declare.checks import between, instance_of
from flet.engine.declare.control import BaseControl, control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.dialogs.badge import BadgeValue
    from flet.controls.dialogs.tooltip import TooltipValue
    from flet.controls.layout.responsive_row import ResponsiveNumber


@control(kw_only=True)
class Control(BaseControl):
    """The base of everything that shows on a page."""

    expand: bool | int | None = prop(default=None, check=instance_of(bool, int))
    """In a `Row`, `Column` or view: whether it takes the room that is left along that direction. Of several,
    each gets a share as large as its number; `True` counts 1.
    """

    expand_loose: bool = False
    """Whether it may stay smaller than the room that `expand` gives it."""

    col: ResponsiveNumber = 12
    """In a `ResponsiveRow`: how many of its columns it takes, one number for all widths or one for each
    breakpoint, as in `{"sm": 6, "lg": 3}`.
    """

    opacity: Number = prop(default=1.0, check=between(0.0, 1.0))
    """From 0 (invisible) to 1; between, it is partly transparent."""

    tooltip: TooltipValue | None = None
    """Text shown when the pointer rests on it, or a `Tooltip`."""

    badge: BadgeValue | None = None
    """Small mark at its corner: text, or a `Badge`."""

    visible: bool = True
    """Whether it and what is inside shows. What does not show takes no room and gets no events."""

    disabled: bool = False
    """Whether it and what is inside cannot be used."""

    rtl: bool = False
    """Whether it is laid out from right to left."""


StrOrControl: TypeAlias = str | Control
"""Text, or a control in its place."""
