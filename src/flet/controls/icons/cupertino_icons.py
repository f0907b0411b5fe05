"""The icons in the style of iOS."""

from __future__ import annotations

from flet.controls.icons.icon_data import IconData
from flet.controls.icons.icon_set import IconSet


class CupertinoIcon(IconData):
    """An icon of `CupertinoIcons`."""

    @classmethod
    def _missing_(cls, value: object) -> IconData | None:
        return CupertinoIcons(value) if isinstance(value, int) and value in CupertinoIcons else None


CupertinoIcons = IconSet(2, "cupertino_names.txt", CupertinoIcon)
"""The icons in the style of iOS; those that end in `_FILL` or `_SOLID` are filled."""
