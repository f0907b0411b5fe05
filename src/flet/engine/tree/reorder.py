"""Where the members of a list stand while it is put in another order, one after the other from the front.

Asking costs a few steps however long the list is, so that sorting a table of thousands costs what it moves.
"""

from __future__ import annotations

from bisect import bisect_left


class Reorder:
    """Members that stay where they are and members that wander between them, by their ranks in the old order.

    Each step puts one member behind that of the step before: `moved`, `stayed` or `added`.

    Args:
        count: how many members the old order has.
        ranks: their ranks, in the new order.
    """

    def __init__(self, count: int, ranks: list[int]) -> None:
        stays = longest_rising(ranks)
        self.wandering = set(ranks) - stays
        self._stays = sorted(stays)
        # how many of the new order were there when a staying member's turn came; by its place among these
        self._reached: list[int] = []
        self._done = 0
        self._before = [0] * (count + 1)
        for rank in self.wandering:
            self._count(rank, 1)

    def stayed(self) -> None:
        """Go on to a member that stays."""
        self._reached.append(self._done)
        self._done += 1

    def moved(self, rank: int) -> tuple[int, int]:
        """Take a wandering member out and put it in; return where it stood, and where it stands without itself."""
        passed = bisect_left(self._stays, rank)
        waiting = passed - len(self._reached)
        placed = self._done + waiting if waiting >= 0 else self._reached[passed]
        source = placed + self._wanderers_before(rank)
        self.wandering.discard(rank)
        self._count(rank, -1)
        return source, self.added()

    def added(self) -> int:
        """Put a new member in; return where."""
        at = self._done
        if self._reached:
            at += self._wanderers_before(self._stays[len(self._reached) - 1])
        self._done += 1
        return at

    def _count(self, rank: int, more: int) -> None:
        at = rank + 1
        while at < len(self._before):
            self._before[at] += more
            at += at & -at

    def _wanderers_before(self, rank: int) -> int:
        found, at = 0, rank
        while at > 0:
            found += self._before[at]
            at -= at & -at
        return found


def longest_rising(numbers: list[int]) -> set[int]:
    """Return the members of a longest rising subsequence: what need not move."""
    tails: list[int] = []
    positions: list[int] = []
    previous = [-1] * len(numbers)
    for i, number in enumerate(numbers):
        at = bisect_left(tails, number)
        previous[i] = positions[at - 1] if at else -1
        if at == len(tails):
            tails.append(number)
            positions.append(i)
        else:
            tails[at] = number
            positions[at] = i
    found: set[int] = set()
    i = positions[-1] if positions else -1
    while i >= 0:
        found.add(numbers[i])
        i = previous[i]
    return found
