"""The icons in the style of iOS."""

from __future__ import annotations

from typing import Any

from flet.controls.icons.icon_data import IconData
from flet.controls.icons.icon_set import IconSet


class CupertinoIcon(IconData):
    """An icon of `CupertinoIcons`."""

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return _named, (self.name,)


def _named(name: str) -> IconData:
    return CupertinoIcons[name]


CupertinoIcons = IconSet(2, "cupertino_names.txt", CupertinoIcon)
"""The icons in the style of iOS; those that end in `_FILL` or `_SOLID` are filled."""
