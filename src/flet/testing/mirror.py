"""The page as a browser holds it: controls as maps, changed by the server's patches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["Mirror", "Node", "apply_patch"]

Node = dict[str, Any]
"""A control: its type is `_c`, its number `_i`; the rest are its properties as they were sent."""

_REPLACE, _ADD, _REMOVE, _MOVE = range(4)


class Mirror:
    """What has been sent of a page."""

    def __init__(self, page: Node) -> None:
        self.page = page
        self._index: dict[int, Node] = {}

    def node(self, number: int) -> Node | None:
        """Return the control with a number."""
        found = self._index.get(number)
        if found is None:
            self._index = {node["_i"]: node for node in _controls(self.page)}
            found = self._index.get(number)
        return found

    def patch(self, number: int, patch: list[Any]) -> None:
        """Carry out an update of a control, its operations in their order.

        Raises:
            LookupError: it is not on the page: what is sent and what was sent before do not fit.
        """
        root = self.node(number)
        if root is None:
            raise LookupError(f"an update for control {number}, which is not on the page")
        apply_patch(root, patch)
        self._index = {}


def apply_patch(root: Node, patch: list[Any]) -> None:
    """Change `root`, the control that the patch is for, in the order of the operations.

    Raises:
        LookupError: what is sent and what was sent before do not fit.
    """
    tree, *operations = patch
    paths = dict(_paths(tree, ()))
    for kind, at, key, *rest in operations:
        holder = _walk(root, paths[at])
        if kind == _MOVE:
            target, to = rest
            moved = holder.pop(key)
            _put(_walk(root, paths[target]), to, moved, insert=True)
        elif kind == _REMOVE:
            del holder[key]
        else:
            _put(holder, key, rest[0], insert=kind == _ADD)


def _paths(node: list[Any], path: tuple[Any, ...]) -> Iterator[tuple[int, tuple[Any, ...]]]:
    yield node[0], path
    if len(node) > 1:
        for step, child in node[1].items():
            yield from _paths(child, (*path, step))


def _walk(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def _put(holder: Any, key: Any, value: Any, *, insert: bool) -> None:
    if insert and isinstance(holder, list):
        if not 0 <= key <= len(holder):
            raise IndexError(f"insert at {key} of {len(holder)}")
        holder.insert(key, value)
    else:
        holder[key] = value


def _controls(value: Any) -> Iterator[Node]:
    if isinstance(value, dict):
        if "_i" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            if isinstance(item, (dict, list)):
                yield from _controls(item)
