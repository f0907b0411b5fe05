from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme_mode import Brightness


@value
class SystemOverlayStyle(Value):
    """How the system's own bars look; phones only."""

    status_bar_color: ColorValue | None = None
    """Background of the status bar."""

    system_navigation_bar_color: ColorValue | None = None
    """Background of the system's navigation bar."""

    system_navigation_bar_divider_color: ColorValue | None = None
    """Line above the system's navigation bar."""

    enforce_system_navigation_bar_contrast: bool | None = None
    """Whether the system may darken its navigation bar for contrast."""

    enforce_system_status_bar_contrast: bool | None = None
    """Whether the system may darken its status bar for contrast."""

    system_navigation_bar_icon_brightness: Brightness | None = None
    """Whether icons in the system's navigation bar are light or dark."""

    status_bar_brightness: Brightness | None = None
    """Whether the status bar is light or dark; iOS only."""

    status_bar_icon_brightness: Brightness | None = None
    """Whether icons in the status bar are light or dark."""
