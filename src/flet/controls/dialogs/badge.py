from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.declare.control import BaseControl, control

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@control("Badge")
class Badge(BaseControl):
    """A small mark at the corner of a control."""

    label: StrOrControl | None = None
    """Text; without it the badge is a dot."""

    offset: OffsetValue | None = None
    """Distance from where it would stand, in logical pixels."""

    alignment: Alignment | None = None
    """At which corner it stands; at the top right one by default."""

    bgcolor: ColorValue | None = None
    """Background colour; `error` of the theme by default."""

    label_visible: bool = True
    """Whether it shows."""

    large_size: Number | None = None
    """Height when it has a label, in logical pixels; 16 by default."""

    padding: PaddingValue | None = None
    """Space between the edge and the label; 4 logical pixels at the sides by default."""

    small_size: Number | None = None
    """Size when it has no label, in logical pixels; 6 by default."""

    text_color: ColorValue | None = None
    """Colour of the text; `on_error` of the theme by default."""

    text_style: TextStyle | None = None
    """Style of the text."""


BadgeValue: TypeAlias = str | Badge
"""A badge, or its text."""
