"""Controls for the tests of the tree, and what a fresh client would be sent for them."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any

from flet.engine.declare.control import BaseControl, control, number
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value
from flet.engine.tree.tree import Tree


class Mode(enum.Enum):
    PLAIN = "plain"
    LOUD = "loud"


@value
class Shade(Value):
    color: str = "black"
    blur: float = 0


@value
class Look(Value):
    size: float | None = None
    shade: Shade | None = None
    shades: list[Shade] | None = None
    states: dict[Any, Any] | None = None


@control("Node")
class Node(BaseControl):
    text: str = ""
    mode: Mode = Mode.PLAIN
    flag: bool = False
    size: float | None = None
    tags: list[Any] = prop(default_factory=list)
    options: dict[str, Any] | None = None
    look: Look | None = None
    child: Node | None = None
    nodes: list[Node] = prop(default_factory=list)
    on_tap: Any = None


@control("Page")
class Root(BaseControl):
    nodes: list[Node] = prop(default_factory=list)
    title: str | None = None


class NoFailures:
    """What fails ends the test."""

    def of_hook(self, error: BaseException, control: BaseControl) -> None:
        raise error


class NoSession:
    """A session that does nothing."""

    failures = NoFailures()

    def update(self, control: BaseControl) -> None: ...

    def may_wait(self) -> bool:
        return True

    def run_hook(self, hook: Callable[[], object]) -> None:
        hook()


def new_tree() -> tuple[Root, Tree]:
    root = Root()
    number(root, 1)
    return root, Tree(root, NoSession())


def expected(control: BaseControl) -> dict[str, Any]:
    """What a client has to hold for a control, said independently of the engine; empty things are left out."""
    out: dict[str, Any] = {"_c": control._c, "_i": control._i}
    names = ("nodes", "title") if isinstance(control, Root) else tuple(Node.__annotations__)
    for name in (*names, "key"):
        shown = _plain(getattr(control, name))
        if name.startswith("on_"):
            shown = shown is not None
        out[name] = shown
    return pruned(out)


def _plain(item: Any) -> Any:
    if isinstance(item, BaseControl):
        return expected(item)
    if isinstance(item, Value):
        return {name: _plain(getattr(item, name)) for name in type(item).__annotations__}
    if isinstance(item, enum.Enum):
        return item.value
    if isinstance(item, list):
        return [_plain(one) for one in item]
    if isinstance(item, dict):
        return {_plain(key): _plain(one) for key, one in item.items()}
    return True if callable(item) else item


_DEFAULTS: dict[str, Any] = {
    "text": "",
    "mode": "plain",
    "flag": False,
    "on_tap": False,
    "color": "black",
    "blur": 0,
}


def pruned(item: Any) -> Any:
    """The same without nulls, defaults and empty containers, which a client takes for absent."""
    if isinstance(item, dict):
        kept = {key: pruned(one) for key, one in item.items()}
        return {
            key: one
            for key, one in kept.items()
            if one is not None
            and one != []
            and one != {}
            and not (key in _DEFAULTS and one == _DEFAULTS[key])
        }
    return [pruned(one) for one in item] if isinstance(item, list) else item
