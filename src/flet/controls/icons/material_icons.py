"""The Material icons."""

from __future__ import annotations

from flet.controls.icons.icon_data import IconData
from flet.controls.icons.icon_set import IconSet


class MaterialIcon(IconData):
    """An icon of `Icons`."""

    @classmethod
    def _missing_(cls, value: object) -> IconData | None:
        return Icons(value) if isinstance(value, int) and value in Icons else None


Icons = IconSet(1, "material_names.txt", MaterialIcon)
"""The Material icons, most in the styles filled (plain name), `_OUTLINED`, `_ROUNDED` and `_SHARP`."""
