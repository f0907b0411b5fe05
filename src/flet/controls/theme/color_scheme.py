from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.theme.color_value import ColorValue


@value
class ColorScheme(Value):
    primary: ColorValue | None = None

    on_primary: ColorValue | None = None

    primary_container: ColorValue | None = None

    on_primary_container: ColorValue | None = None

    secondary: ColorValue | None = None

    on_secondary: ColorValue | None = None

    secondary_container: ColorValue | None = None

    on_secondary_container: ColorValue | None = None

    tertiary: ColorValue | None = None

    on_tertiary: ColorValue | None = None

    tertiary_container: ColorValue | None = None

    on_tertiary_container: ColorValue | None = None

    error: ColorValue | None = None
    """What went wrong, `None` if nothing did."""

    on_error: ColorValue | None = None
    """Called when something went wrong."""

    error_container: ColorValue | None = None

    on_error_container: ColorValue | None = None

    surface: ColorValue | None = None

    on_surface: ColorValue | None = None

    on_surface_variant: ColorValue | None = None

    outline: ColorValue | None = None

    outline_variant: ColorValue | None = None

    shadow: ColorValue | None = None
    """One or more shadows."""

    scrim: ColorValue | None = None

    inverse_surface: ColorValue | None = None

    on_inverse_surface: ColorValue | None = None

    inverse_primary: ColorValue | None = None

    surface_tint: ColorValue | None = None

    on_primary_fixed: ColorValue | None = None

    on_secondary_fixed: ColorValue | None = None

    on_tertiary_fixed: ColorValue | None = None

    on_primary_fixed_variant: ColorValue | None = None

    on_secondary_fixed_variant: ColorValue | None = None

    on_tertiary_fixed_variant: ColorValue | None = None

    primary_fixed: ColorValue | None = None

    secondary_fixed: ColorValue | None = None

    tertiary_fixed: ColorValue | None = None

    primary_fixed_dim: ColorValue | None = None

    secondary_fixed_dim: ColorValue | None = None

    surface_bright: ColorValue | None = None

    surface_container: ColorValue | None = None

    surface_container_high: ColorValue | None = None

    surface_container_highest: ColorValue | None = None

    surface_container_low: ColorValue | None = None

    surface_container_lowest: ColorValue | None = None

    surface_dim: ColorValue | None = None

    tertiary_fixed_dim: ColorValue | None = None
