"""Icons as numbers."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias, TypeVar

from flet.controls.base.choice import pick
from flet.controls.base.control import Control

T = TypeVar("T", bound="IconData")


class IconData(IntEnum):
    """One icon: the number of its set in the upper half, its position in the set in the lower 16 bits.

    Icons are not listed here; take them from `Icons` or `CupertinoIcons`.
    """

    @classmethod
    def random(cls: type[T], exclude: list[T] | None = None, weights: dict[T, int] | None = None) -> T | None:
        """Some icon of the set.

        Args:
            exclude: icons that are not wanted.
            weights: how often an icon comes up compared to one that is not listed, which weighs 1.

        Returns:
            An icon, or `None` when all are excluded.
        """
        return pick(cls, exclude, weights)


IconDataOrControl: TypeAlias = IconData | Control
"""An icon, or a control to be drawn in its place."""
