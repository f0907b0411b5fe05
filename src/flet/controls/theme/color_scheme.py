from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.theme.color_value import ColorValue


@value
class ColorScheme(Value):
    """Colours by the role that they play; those not given come from the seed of the theme."""

    primary: ColorValue | None = None
    """For what matters most."""

    on_primary: ColorValue | None = None
    """For text and icons on `primary`."""

    primary_container: ColorValue | None = None
    """For larger areas of what matters most."""

    on_primary_container: ColorValue | None = None
    """For text and icons on `primary_container`."""

    secondary: ColorValue | None = None
    """For what matters less."""

    on_secondary: ColorValue | None = None
    """For text and icons on `secondary`."""

    secondary_container: ColorValue | None = None
    """For larger areas of what matters less."""

    on_secondary_container: ColorValue | None = None
    """For text and icons on `secondary_container`."""

    tertiary: ColorValue | None = None
    """For accents."""

    on_tertiary: ColorValue | None = None
    """For text and icons on `tertiary`."""

    tertiary_container: ColorValue | None = None
    """For larger areas of accents."""

    on_tertiary_container: ColorValue | None = None
    """For text and icons on `tertiary_container`."""

    error: ColorValue | None = None
    """For errors."""

    on_error: ColorValue | None = None
    """For text and icons on `error`."""

    error_container: ColorValue | None = None
    """For larger areas of errors."""

    on_error_container: ColorValue | None = None
    """For text and icons on `error_container`."""

    surface: ColorValue | None = None
    """For the background of pages."""

    on_surface: ColorValue | None = None
    """For text and icons on surfaces."""

    on_surface_variant: ColorValue | None = None
    """For less important text and icons on surfaces."""

    outline: ColorValue | None = None
    """For lines that matter, such as those around fields."""

    outline_variant: ColorValue | None = None
    """For lines that only divide."""

    shadow: ColorValue | None = None
    """For shadows."""

    scrim: ColorValue | None = None
    """For what covers the page behind a dialog."""

    inverse_surface: ColorValue | None = None
    """For surfaces that stand out, such as snack bars."""

    on_inverse_surface: ColorValue | None = None
    """For text and icons on `inverse_surface`."""

    inverse_primary: ColorValue | None = None
    """For buttons on `inverse_surface`."""

    surface_tint: ColorValue | None = None
    """Laid over surfaces that are raised."""

    on_primary_fixed: ColorValue | None = None
    """For text and icons on `primary_fixed`."""

    on_secondary_fixed: ColorValue | None = None
    """For text and icons on `secondary_fixed`."""

    on_tertiary_fixed: ColorValue | None = None
    """For text and icons on `tertiary_fixed`."""

    on_primary_fixed_variant: ColorValue | None = None
    """For less important text and icons on `primary_fixed`."""

    on_secondary_fixed_variant: ColorValue | None = None
    """For less important text and icons on `secondary_fixed`."""

    on_tertiary_fixed_variant: ColorValue | None = None
    """For less important text and icons on `tertiary_fixed`."""

    primary_fixed: ColorValue | None = None
    """As `primary_container`, but the same in light and dark themes."""

    secondary_fixed: ColorValue | None = None
    """As `secondary_container`, but the same in light and dark themes."""

    tertiary_fixed: ColorValue | None = None
    """As `tertiary_container`, but the same in light and dark themes."""

    primary_fixed_dim: ColorValue | None = None
    """A darker `primary_fixed`."""

    secondary_fixed_dim: ColorValue | None = None
    """A darker `secondary_fixed`."""

    surface_bright: ColorValue | None = None
    """The lightest surface."""

    surface_container: ColorValue | None = None
    """For areas on a surface."""

    surface_container_high: ColorValue | None = None
    """For areas that stand out more."""

    surface_container_highest: ColorValue | None = None
    """For areas that stand out most."""

    surface_container_low: ColorValue | None = None
    """For areas that stand out a little."""

    surface_container_lowest: ColorValue | None = None
    """For areas that stand out least."""

    surface_dim: ColorValue | None = None
    """The darkest surface."""

    tertiary_fixed_dim: ColorValue | None = None
    """A darker `tertiary_fixed`."""
