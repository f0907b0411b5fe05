from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.control import BaseControl, control

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
    """At which corner it stands."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    label_visible: bool = True
    """Whether it shows."""

    large_size: Number | None = None
    """Height when it has a label, in logical pixels."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    small_size: Number | None = None
    """Size when it has no label, in logical pixels."""

    text_color: ColorValue | None = None
    """Colour of the text."""

    text_style: TextStyle | None = None
    """Style of the text."""


BadgeValue: TypeAlias = str | Badge
"""A badge, or its text."""
