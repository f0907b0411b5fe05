"""The page as a client holds it: maps and lists, changed by the server's patches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flet.testing.mirror import Node, apply_patch

__all__ = ["Node", "apply_patch", "controls", "every_control", "find", "texts", "trimmed"]


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
