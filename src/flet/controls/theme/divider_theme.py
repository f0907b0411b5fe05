from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@value
class DividerTheme(Value):
    """How dividers look where a `Divider` or `VerticalDivider` leaves it open."""

    color: ColorValue | None = None
    """Colour of the line."""

    thickness: Number | None = None
    """Thickness of the line in logical pixels."""

    space: Number | None = None
    """Height (or width) that a divider takes, in logical pixels."""

    leading_indent: Number | None = None
    """Gap before the line, in logical pixels."""

    trailing_indent: Number | None = None
    """Gap behind the line, in logical pixels."""
