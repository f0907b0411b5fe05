"""Icons as numbers."""

from __future__ import annotations

import random
from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from flet.controls.base.control import Control

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def pick(icons: Iterable[T], exclude: list[T] | None, weights: dict[T, int] | None) -> T | None:
    """One of `icons` at random, `None` if none is left."""
    unwanted = set(exclude or ())
    choices = [icon for icon in icons if icon not in unwanted]
    if not choices:
        return None
    odds = [weights.get(icon, 1) for icon in choices] if weights else None
    return random.choices(choices, odds)[0]
