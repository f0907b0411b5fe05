from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme_mode import Brightness


@value
class SystemOverlayStyle(Value):
    status_bar_color: ColorValue | None = None

    system_navigation_bar_color: ColorValue | None = None

    system_navigation_bar_divider_color: ColorValue | None = None

    enforce_system_navigation_bar_contrast: bool | None = None

    enforce_system_status_bar_contrast: bool | None = None

    system_navigation_bar_icon_brightness: Brightness | None = None

    status_bar_brightness: Brightness | None = None

    status_bar_icon_brightness: Brightness | None = None
