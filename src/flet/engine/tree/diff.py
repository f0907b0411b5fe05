"""From what the client has to what it should have, as few operations as matter.

Lists are matched by identity and by key; a list that was only reordered is moved, so that what the browser
keeps for its elements (focus, scroll, typed text) survives.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flet.engine.declare.control import BaseControl
from flet.engine.tree.alike import alike
from flet.engine.tree.kinds import PLAIN, kind_of
from flet.engine.tree.lock import TreeLock
from flet.engine.tree.patch import Patch
from flet.engine.tree.reorder import Reorder
from flet.engine.tree.slide import slid
from flet.engine.tree.snapshot import Snapshot, controls_in
from flet.engine.tree.succession import SUCCEEDS, key_value

Path = tuple[Any, ...]


class Differ:
    """Finds the operations for one control.

    Args:
        patch: takes the operations.
        owner: the control.
        removed: called with controls that are gone from their place.
        same: called with an old and a new control of one key, and their parent; true if the new one took over.
        renewed: the owner has itself taken over from another: what lies in it without a key, of the same type and in
            the same place, takes over as well.
        enter: makes a value ready to be sent: its controls get their parent, the rest its wire form.
        is_new: says whether the client has not been told of a control.
        lock: is held, and given way at each control that is put into a place.
    """

    __slots__ = ("enter", "is_new", "lock", "owner", "patch", "removed", "renewed", "same")

    def __init__(
        self,
        patch: Patch,
        owner: BaseControl,
        removed: Callable[[list[BaseControl]], None],
        same: Callable[[BaseControl, BaseControl, BaseControl], bool],
        enter: Callable[[Any, BaseControl], Any],
        is_new: Callable[[BaseControl], bool],
        renewed: bool,
        lock: TreeLock,
    ) -> None:
        self.patch = patch
        self.owner = owner
        self.removed = removed
        self.same = same
        self.enter = enter
        self.is_new = is_new
        self.renewed = renewed
        self.lock = lock

    def property(self, name: str, old: Any, new: Any) -> None:
        """Operations for a property whose old and new wire forms are given."""
        self._entry((), name, old, new)

    def _entry(self, path: Path, key: Any, old: Any, new: Any) -> None:
        if old is new or (type(old) is type(new) and kind_of(type(old)) == PLAIN and old == new):
            return
        if isinstance(old, BaseControl):
            may_stand_in = isinstance(new, BaseControl) and (self.renewed or _may_follow(old, new))
            if may_stand_in and self.same(old, new, self.owner):
                return
        elif isinstance(old, list) and isinstance(new, list) and bool(old) is bool(new):
            self._list((*path, key), old, new)
            return
        elif isinstance(old, dict) and isinstance(new, dict) and self._same_shape(old, new):
            self._map((*path, key), old, new)
            return
        self.removed(controls_in(old))
        self.patch.replace(path, key, self.enter(new, self.owner))

    @staticmethod
    def _same_shape(old: dict[Any, Any], new: dict[Any, Any]) -> bool:
        if isinstance(old, Snapshot):
            # The client must have the container before anything in it can be addressed: a value was always sent.
            return (
                isinstance(new, Snapshot)
                and old.made_from is new.made_from
                and old.get("_type") == new.get("_type")
            )
        return not isinstance(new, Snapshot) and bool(old) is bool(new)

    def _map(self, path: Path, old: dict[Any, Any], new: dict[Any, Any]) -> None:
        back_to_default = isinstance(new, Snapshot)
        for key, item in old.items():
            if key not in new:
                self.removed(controls_in(item))
                if back_to_default:
                    self.patch.replace(path, key, None)
                else:
                    self.patch.remove(path, key)
        for key, item in new.items():
            if key in old:
                self._entry(path, key, old[key], item)
            elif back_to_default:
                self.patch.replace(path, key, self.enter(item, self.owner))
            else:
                self.patch.add(path, key, self.enter(item, self.owner))

    def _list(self, path: Path, old: list[Any], new: list[Any]) -> None:
        start, stop_old, stop_new = changed_part(old, new)
        if start == stop_old and start == stop_new:
            return
        before, after = part_of(old, start, stop_old), part_of(new, start, stop_new)
        if not self.renewed and self._slide(path, start, before, after):
            return
        if all(isinstance(item, BaseControl) for item in before) and all(
            isinstance(item, BaseControl) for item in after
        ):
            self._controls(path, start, before, after)
        else:
            self._by_position(path, start, before, after)

    def _slide(self, path: Path, start: int, before: list[Any], after: list[Any]) -> bool:
        """Operations for a list that has moved on, with controls that are new; false if it is more than that."""
        found = slid(before, after)
        if found is None:
            return False
        was, now, length = found
        leaving = [*range(was), *range(was + length, len(before))]
        coming = [*range(now), *range(now + length, len(after))]
        for item in map(after.__getitem__, coming):
            if not isinstance(item, BaseControl) or not self.is_new(item):
                return False
            if key_value(item) is not None or SUCCEEDS in item.__dict__:
                return False
        gone, come = (
            {id(items[at]) for at in places} for items, places in ((before, leaving), (after, coming))
        )
        # one that stands twice in a list has no position of its own
        if len(gone) != len(leaving) or len(come) != len(coming):
            return False
        if not gone.isdisjoint(map(id, before[was : was + length])):
            return False
        for at in reversed(leaving):
            self.removed([before[at]])
            self.patch.remove(path, start + at)
        for at in coming:
            self.patch.add(path, start + at, self.enter(after[at], self.owner))
        return True

    def _by_position(self, path: Path, start: int, before: list[Any], after: list[Any]) -> None:
        common = min(len(before), len(after))
        for i in range(common):
            self._entry(path, start + i, before[i], after[i])
        for i in range(len(before) - 1, common - 1, -1):
            self.removed(controls_in(before[i]))
            self.patch.remove(path, start + i)
        for i in range(common, len(after)):
            self.patch.add(path, start + i, self.enter(after[i], self.owner))

    def _controls(self, path: Path, start: int, before: list[BaseControl], after: list[BaseControl]) -> None:
        if len({id(item) for item in after}) != len(after) or len({id(item) for item in before}) != len(
            before
        ):
            # A control that stands twice in one list has no position of its own.
            self._by_position(path, start, before, after)
            return
        stand_in = self._match_keys(before, after)
        wanted = {id(stand_in.get(id(item), item)) for item in after}
        gone = [i for i, item in enumerate(before) if id(item) not in wanted]
        gone_set = set(gone)
        kept = [item for i, item in enumerate(before) if i not in gone_set]
        for i in reversed(gone):
            self.removed([before[i]])
            self.patch.remove(path, start + i)
        order = {id(item): i for i, item in enumerate(kept)}
        targets = [stand_in.get(id(item), item) for item in after]
        self._place(path, start, targets, after, order)

    def _match_keys(self, before: list[BaseControl], after: list[BaseControl]) -> dict[int, BaseControl]:
        """For new controls that take over from an old one of the same key: the old one."""
        have, want = {id(item) for item in before}, {id(item) for item in after}
        by_key = {
            (type(item), key): item
            for item in before
            if id(item) not in want and (key := key_value(item)) is not None
        }
        stand_in: dict[int, BaseControl] = {}
        for item in after:
            old = item.__dict__.get(SUCCEEDS)
            if (
                old is not None
                and id(old) in have
                and id(old) not in want
                and self.same(old, item, self.owner)
            ):
                by_key.pop((type(old), key_value(old)), None)
                stand_in[id(item)] = old
        if by_key:
            for item in after:
                key = key_value(item)
                if id(item) in have or id(item) in stand_in or key is None:
                    continue
                old = by_key.get((type(item), key))
                if old is not None and self.same(old, item, self.owner):
                    del by_key[type(item), key]
                    stand_in[id(item)] = old
        if self.renewed:
            taken = {id(old) for old in stand_in.values()} | want
            for old, item in zip(before, after, strict=False):
                if (
                    id(old) in taken
                    or id(item) in have
                    or id(item) in stand_in
                    or key_value(item) is not None
                ):
                    continue
                if self.same(old, item, self.owner):
                    stand_in[id(item)] = old
        return stand_in

    def _place(
        self,
        path: Path,
        start: int,
        targets: list[BaseControl],
        after: list[BaseControl],
        order: dict[int, int],
    ) -> None:
        lock = self.lock
        with lock.released():  # only numbers are looked at
            places = Reorder(len(order), [order[id(t)] for t in targets if id(t) in order])
        for target, item in zip(targets, after, strict=True):
            if lock.wanted:
                lock.give_way()
            rank = order.get(id(target))
            if rank is None:
                self.patch.add(path, start + places.added(), self.enter(item, self.owner))
            elif rank in places.wandering:
                source, at = places.moved(rank)
                if source != at:
                    self.patch.move(path, start + source, start + at)
            else:
                places.stayed()


def _may_follow(old: BaseControl, new: BaseControl) -> bool:
    return key_value(new) is not None or new.__dict__.get(SUCCEEDS) is old


def changed_part(old: list[Any], new: list[Any]) -> tuple[int, int, int]:
    """Start and ends of the part in which two lists differ, found by comparing slices in C."""
    if not (old and new):
        return 0, len(old), len(new)
    shorter = min(len(old), len(new))
    start = _common(shorter, lambda a, b: alike(part_of(old, a, b), part_of(new, a, b)))
    left = shorter - start
    if not left:
        return start, len(old), len(new)
    n, m = len(old), len(new)
    tail = _common(left, lambda a, b: alike(old[n - b : n - a], new[m - b : m - a]))
    return start, n - tail, m - tail


def part_of(items: list[Any], start: int, stop: int) -> list[Any]:
    """Return a part of a list, which is the list itself if that is all of it: counting references takes its time."""
    return items if start == 0 and stop == len(items) else items[start:stop]


def _common(length: int, same: Callable[[int, int], bool]) -> int:
    """Return how many of the first `length` elements are the same."""
    if same(0, length):
        return length
    low, step = 0, 64
    while low < length and same(low, min(low + step, length)):
        low = min(low + step, length)
        step *= 2
    high = min(low + step, length)
    while high - low > 1:
        middle = (low + high) // 2
        if same(low, middle):
            low = middle
        else:
            high = middle
    return low if high == low or not same(low, high) else high
