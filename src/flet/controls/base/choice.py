from __future__ import annotations

import random
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T", bound=Enum)


def pick(choices: Iterable[T], exclude: list[T] | None, weights: dict[T, int] | None) -> T | None:
    """One of the members of an enum at random, `None` if none is left.

    Args:
        choices: the members.
        exclude: members that are not wanted.
        weights: how often a member comes up compared to one that is not listed, which weighs 1.
    """
    unwanted = set(exclude or ())
    wanted = [choice for choice in choices if choice not in unwanted]
    if not wanted:
        return None
    odds = [weights.get(choice, 1) for choice in wanted] if weights else None
    return random.choices(wanted, odds)[0]
