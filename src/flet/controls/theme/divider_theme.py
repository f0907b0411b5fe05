from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@value
class DividerTheme(Value):
    """How dividers look."""

    color: ColorValue | None = None
    """`Divider.color` where the control leaves it out."""

    thickness: Number | None = None
    """`Divider.thickness` where the control leaves it out."""

    space: Number | None = None
    """Height (or width) that a divider takes, in logical pixels."""

    leading_indent: Number | None = None
    """`Divider.leading_indent` where the control leaves it out."""

    trailing_indent: Number | None = None
    """`Divider.trailing_indent` where the control leaves it out."""
