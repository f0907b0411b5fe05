"""What all tables of named colours can do."""

from __future__ import annotations

import random
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flet.controls.base.number import Number

T = TypeVar("T", bound=Enum)


def faded(opacity: Number, color: str | Enum) -> str:
    """The colour with its opacity written behind it.

    Raises:
        ValueError: `opacity` is not between 0 and 1.
    """
    if not 0 <= opacity <= 1:
        raise ValueError(f"opacity = {opacity!r}: must be between 0 and 1")
    name = color.value if isinstance(color, Enum) else color
    return f"{name.partition(',')[0]},{opacity}"


def pick(colors: Iterable[T], exclude: list[T] | None, weights: dict[T, int] | None) -> T | None:
    """One of `colors` at random, `None` if none is left."""
    unwanted = set(exclude or ())
    choices = [color for color in colors if color not in unwanted]
    if not choices:
        return None
    odds = [weights.get(color, 1) for color in choices] if weights else None
    return random.choices(choices, odds)[0]
