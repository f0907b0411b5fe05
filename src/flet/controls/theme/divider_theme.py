from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@value
class DividerTheme(Value):
    color: ColorValue | None = None

    thickness: Number | None = None

    space: Number | None = None

    leading_indent: Number | None = None

    trailing_indent: Number | None = None
