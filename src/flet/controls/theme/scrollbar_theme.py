from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@value
class ScrollbarTheme(Value):
    thumb_visibility: ControlStateValue[bool] | None = None

    thickness: ControlStateValue[Number | None] = None

    track_visibility: ControlStateValue[bool] | None = None

    radius: Number | None = None

    thumb_color: ControlStateValue[ColorValue] | None = None

    track_color: ControlStateValue[ColorValue] | None = None

    track_border_color: ControlStateValue[ColorValue] | None = None

    cross_axis_margin: Number | None = None

    main_axis_margin: Number | None = None

    min_thumb_length: Number | None = None

    interactive: bool | None = None
