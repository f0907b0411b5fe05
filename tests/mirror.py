"""The page as a client holds it: maps and lists, changed by the server's patches."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Any

Node = dict[str, Any]


class Op(IntEnum):
    REPLACE = 0
    ADD = 1
    REMOVE = 2
    MOVE = 3


def apply_patch(root: Node, patch: list[Any]) -> None:
    """Changes `root`, the control that the patch is for, in the order of the operations."""
    tree, *operations = patch
    paths = dict(_paths(tree, ()))
    for operation, index, key, *rest in operations:
        holder = _walk(root, paths[index])
        if operation == Op.MOVE:
            target, to = rest
            moved = holder.pop(key)
            _put(_walk(root, paths[target]), to, moved, insert=True)
        elif operation == Op.REMOVE:
            del holder[key]
        else:
            _put(holder, key, rest[0], insert=operation == Op.ADD)


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
        assert 0 <= key <= len(holder), f"insert at {key} of {len(holder)}"
        holder.insert(key, value)
    else:
        holder[key] = value


def find(value: Any, number: int) -> Node | None:
    """The control with a number, anywhere in `value`."""
    return next((control for control in every_control(value) if control["_i"] == number), None)


def every_control(value: Any) -> Iterator[Node]:
    """All controls in `value`, parents first."""
    if isinstance(value, dict):
        if "_c" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from every_control(item)


def controls(value: Any, kind: str) -> Iterator[Node]:
    """All controls of a type in the body of a message."""
    return (control for control in every_control(value) if control["_c"] == kind)


def texts(value: Any) -> Iterator[str]:
    """What the Text controls show, in the order of the page."""
    return (control.get("value") or "" for control in controls(value, "Text"))


def trimmed(value: Any) -> Any:
    """`value` without what means the same as being left out."""
    if isinstance(value, dict):
        kept = {key: trimmed(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item not in (None, False, "", [], {})}
    if isinstance(value, list):
        return [trimmed(item) for item in value]
    return value
