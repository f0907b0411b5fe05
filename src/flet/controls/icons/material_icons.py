"""The Material icons."""

from __future__ import annotations

from typing import Any

from flet.controls.icons.icon_data import IconData
from flet.controls.icons.icon_set import IconSet


class MaterialIcon(IconData):
    """An icon of `Icons`."""

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return _named, (self.name,)


def _named(name: str) -> IconData:
    return Icons[name]


Icons = IconSet(1, "material_names.txt", MaterialIcon)
"""The Material icons, most in the styles filled (plain name), `_OUTLINED`, `_ROUNDED` and `_SHARP`."""
