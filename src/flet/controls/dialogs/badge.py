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
    label: StrOrControl | None = None

    offset: OffsetValue | None = None

    alignment: Alignment | None = None

    bgcolor: ColorValue | None = None

    label_visible: bool = True

    large_size: Number | None = None

    padding: PaddingValue | None = None

    small_size: Number | None = None

    text_color: ColorValue | None = None

    text_style: TextStyle | None = None


BadgeValue: TypeAlias = str | Badge
