"""Building one PATCH_CONTROL body: operations on a control and what lies in it."""

from __future__ import annotations

from typing import Any

AGAIN: Any = object()
"""What the client has of a property that is to be sent although it is the same."""

REPLACE, _ADD, _REMOVE, _MOVE = range(4)


class Patch:
    """Operations rooted at one control. A path is the steps from the control to the container that changes."""

    __slots__ = ("_count", "_nodes", "_tree", "ops")

    def __init__(self) -> None:
        self.ops: list[list[Any]] = []
        self._tree: list[Any] = [0]
        self._nodes: dict[tuple[Any, ...], list[Any]] | None = None  # most patches are of the control itself
        self._count = 0

    def _node(self, path: tuple[Any, ...]) -> int:
        if not path:
            return 0
        if self._nodes is None:
            self._nodes = {(): self._tree}
        node = self._nodes.get(path)
        if node is None:
            self._node(path[:-1])
            parent = self._nodes[path[:-1]]
            self._count += 1
            node = [self._count]
            if len(parent) == 1:
                parent.append({})
            parent[1][path[-1]] = node
            self._nodes[path] = node
        return node[0]  # type: ignore[no-any-return]

    def replace(self, path: tuple[Any, ...], key: Any, value: Any) -> None:
        self.ops.append([REPLACE, self._node(path), key, value])

    def add(self, path: tuple[Any, ...], key: Any, value: Any) -> None:
        self.ops.append([_ADD, self._node(path), key, value])

    def remove(self, path: tuple[Any, ...], key: Any) -> None:
        self.ops.append([_REMOVE, self._node(path), key])

    def move(self, path: tuple[Any, ...], source: int, target: int) -> None:
        node = self._node(path)
        self.ops.append([_MOVE, node, source, node, target])

    def body(self) -> list[Any]:
        """`[tree, op, ...]` as it goes on the wire."""
        return [self._tree, *self.ops]
