"""Random edits of a tree, as programs make them: directly, nested, through aliases, with moves and keys."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from flet.engine.declare.control import BaseControl
from tests.unit.tree_program import Look, Mode, Node, Root, Shade


class Program:
    """A program that edits its page at random, and keeps hold of some of what it made."""

    def __init__(self, root: Root, seed: int) -> None:
        self.root = root
        self.random = random.Random(seed)
        self.aliases: list[Any] = []
        self.replaced: list[Node] = []
        """What gave way to another node of the same key; the program may show it again."""
        self.serial = 0

    def edit(self) -> str:
        """Make one edit; returns its name."""
        step = self.random.choice(_EDITS)
        step(self)
        return step.__name__

    def set_by_program(self) -> list[Any]:
        """All that the program has set, down to which list holds what, read without the tree's knowledge."""
        return [_as_set(node) for node in (self.root, *self.replaced)]

    def everyone(self) -> list[Node]:
        found: list[Node] = []

        def visit(node: BaseControl) -> None:
            values = node.__dict__
            for child in [*values.get("nodes", ()), values.get("child")]:
                if child is not None:
                    found.append(child)
                    visit(child)

        visit(self.root)
        return found

    def some(self) -> Node | None:
        nodes = self.everyone()
        return self.random.choice(nodes) if nodes else None

    def parent(self) -> Any:
        return self.random.choice([self.root, *self.everyone()])

    def name(self) -> str:
        self.serial += 1
        return f"t{self.serial}"

    def new(self, depth: int = 0) -> Node:
        pick = self.random
        node = Node(self.name())
        if pick.random() < 0.3:
            node.look = self.look()
        if pick.random() < 0.2:
            node.key = pick.randint(0, 6)
        if depth < 2 and pick.random() < 0.4:
            node.nodes = self.hold([self.new(depth + 1) for _ in range(pick.randint(0, 3))])
        if pick.random() < 0.2:
            node.tags = self.hold([self.name()])
        return node

    def namesake(self, node: Node) -> Node:
        """Another node with the key of `node`, and any content: new, its own things, or its very lists."""
        pick = self.random
        if node.key is None:
            node.key = pick.randint(0, 6)
        other = self.new()
        other.key = node.key
        if pick.random() < 0.3:
            other.nodes = node.nodes
        elif pick.random() < 0.5:
            other.nodes = self.hold([*node.nodes, self.new()])
            pick.shuffle(other.nodes)
        if pick.random() < 0.3:
            other.tags, other.look, other.options = node.tags, node.look, node.options
        if pick.random() < 0.3:
            other.child = pick.choice([node.child, self.new()])
        self.replaced.append(node)
        return other

    def append_to_root(self) -> None:
        """Start with something."""
        self.root.nodes.append(self.new())

    def look(self) -> Look:
        pick = self.random
        look = Look(size=pick.randint(1, 9))
        if pick.random() < 0.5:
            look.shade = self.hold(Shade(self.name()))
        if pick.random() < 0.3:
            look.shades = self.hold([self.hold(Shade(self.name())) for _ in range(pick.randint(0, 2))])
        if pick.random() < 0.3:
            look.states = self.hold({Mode.LOUD: self.name()})
        return self.hold(look)

    def hold(self, made: Any) -> Any:
        if self.random.random() < 0.5:
            self.aliases.append(made)
        return made

    def inside(self, node: Node, other: Any) -> bool:
        """Whether `other` is `node` or lies in it, where it cannot be moved into."""
        return other is node or any(
            self.inside(one, other) for one in [*node.nodes, node.child] if one is not None
        )


def _as_set(item: Any) -> Any:
    if isinstance(item, BaseControl | Look | Shade):
        return id(item), {name: _as_set(value) for name, value in item.__dict__.items()}
    if isinstance(item, list):
        return id(item), [_as_set(value) for value in item]
    if isinstance(item, dict):
        return id(item), {key: _as_set(value) for key, value in item.items()}
    return item


def set_text(p: Program) -> None:
    if node := p.some():
        node.text = p.name()


def set_to_default(p: Program) -> None:
    if node := p.some():
        setattr(
            node,
            *p.random.choice([("text", ""), ("flag", False), ("size", None), ("look", None), ("tags", [])]),
        )


def set_scalars(p: Program) -> None:
    if node := p.some():
        node.flag = not node.flag
        node.mode = p.random.choice(list(Mode))
        node.size = p.random.choice([None, 1, 2.5])
        node.on_tap = p.random.choice([None, p.name])


def set_key(p: Program) -> None:
    if node := p.some():
        node.key = p.random.choice([None, p.random.randint(0, 6)])


def set_title(p: Program) -> None:
    p.root.title = p.random.choice([None, p.name()])


def append(p: Program) -> None:
    p.parent().nodes.append(p.new())


def insert(p: Program) -> None:
    nodes = p.parent().nodes
    nodes.insert(p.random.randint(0, len(nodes)), p.new())


def remove(p: Program) -> None:
    nodes = p.parent().nodes
    if nodes:
        del nodes[p.random.randrange(len(nodes))]


def replace(p: Program) -> None:
    nodes = p.parent().nodes
    if nodes:
        nodes[p.random.randrange(len(nodes))] = p.new()


def shuffle(p: Program) -> None:
    p.random.shuffle(p.parent().nodes)


def rotate(p: Program) -> None:
    nodes = p.parent().nodes
    if nodes:
        nodes.insert(p.random.randint(0, len(nodes) - 1), nodes.pop(p.random.randrange(len(nodes))))


def assign(p: Program) -> None:
    p.parent().nodes = p.hold([p.new() for _ in range(p.random.randint(0, 4))])


def keep_some(p: Program) -> None:
    parent = p.parent()
    parent.nodes = p.hold([n for n in parent.nodes if p.random.random() < 0.7] + [p.new()])


def move_on(p: Program) -> None:
    """Some leave at one end, others come at the other, as with the values of a chart."""
    parent = p.parent()
    gone, come = p.random.randint(0, 2), [p.new() for _ in range(p.random.randint(1, 2))]
    nodes = list(parent.nodes)
    parent.nodes = nodes[gone:] + come if p.random.random() < 0.5 else come + nodes[: len(nodes) - gone]


def clear(p: Program) -> None:
    p.parent().nodes.clear()


def rebuild_keyed(p: Program) -> None:
    parent = p.parent()
    keys = p.random.sample(range(7), p.random.randint(0, 5))
    parent.nodes = [Node(p.name(), key=key, nodes=[Node(p.name(), key=1)]) for key in keys]


def replace_by_namesake(p: Program) -> None:
    parent = p.parent()
    nodes = parent.nodes
    if nodes:
        at = p.random.randrange(len(nodes))
        other = p.namesake(nodes[at])
        if p.random.random() < 0.5:
            nodes[at] = other
        else:
            parent.nodes = p.hold([*nodes[:at], *nodes[at + 1 :], other])


def replace_child_by_namesake(p: Program) -> None:
    node = p.some()
    if node is not None and node.child is not None:
        node.child = p.namesake(node.child)


def show_again(p: Program) -> None:
    if not p.replaced:
        return
    node = p.replaced.pop()
    shown = {id(part) for one in p.everyone() for part in (one, one.nodes)}
    again = Program(Root(nodes=[node]), 0).everyone()
    if not any(id(part) in shown for one in again for part in (one, one.nodes)):
        p.parent().nodes.append(node)


def move(p: Program) -> None:
    node = p.some()
    target = p.parent()
    if node is None or p.inside(node, target):
        return
    detach(p.root, node)
    if isinstance(target, Node) and p.random.random() < 0.3:
        target.child = node
    else:
        target.nodes.insert(p.random.randint(0, len(target.nodes)), node)


def detach(parent: Any, node: Node) -> None:
    """Take a node from wherever it is; one that was just made has no parent yet."""
    for at, other in enumerate(parent.nodes):
        if other is node:
            del parent.nodes[at]
            return
        detach(other, node)
    child = getattr(parent, "child", None)
    if child is node:
        parent.child = None
    elif child is not None:
        detach(child, node)


def set_child(p: Program) -> None:
    parent = p.some()
    if parent is not None:
        parent.child = p.random.choice([None, p.new()])


def set_look(p: Program) -> None:
    if node := p.some():
        node.look = p.look()


def change_look(p: Program) -> None:
    node = p.some()
    if node is None or node.look is None:
        return
    look = node.look
    look.size = p.random.randint(1, 99)
    if look.shade is not None:
        look.shade.blur = p.random.randint(0, 9)
    if look.shades is not None:
        look.shades.append(Shade(p.name()))
    if look.states is not None:
        look.states[p.random.choice(list(Mode))] = p.name()


def share_look(p: Program) -> None:
    look = p.look()
    for _ in range(3):
        if node := p.some():
            node.look = look


def change_tags(p: Program) -> None:
    if node := p.some():
        node.tags.append(p.name())
        p.random.shuffle(node.tags)


def mixed_tags(p: Program) -> None:
    if node := p.some():
        node.tags = p.hold([p.name(), p.hold(Shade(p.name())), {"a": p.name()}, [1, p.name()]])


def set_options(p: Program) -> None:
    if node := p.some():
        node.options = p.random.choice([None, {}, p.hold({"a": 1, "b": [1, 2]}), p.hold({"n": p.new()})])


def change_options(p: Program) -> None:
    node = p.some()
    if node is not None and node.options is not None:
        node.options[p.random.choice("abc")] = p.name()
        node.options.pop("b", None)


def change_alias(p: Program) -> None:
    held = p.random.choice(p.aliases) if p.aliases else None
    if not held and not isinstance(held, Look | Shade):
        return
    if isinstance(held, Shade):
        held.color = p.name()
    elif isinstance(held, Look):
        held.size = p.random.randint(1, 99)
        held.shade = p.random.choice([None, Shade(p.name())])
    elif isinstance(held, dict):
        held["z"] = p.name()
    elif isinstance(held[0], Node):
        held.append(p.new())
        p.random.shuffle(held)
    elif isinstance(held[0], Shade):
        held.pop()
    else:
        held.append(p.name())


def forget_alias(p: Program) -> None:
    if p.aliases:
        p.aliases.pop(p.random.randrange(len(p.aliases)))


_EDITS: list[Callable[[Program], None]] = [
    set_text,
    set_to_default,
    set_scalars,
    set_key,
    set_title,
    append,
    insert,
    remove,
    replace,
    shuffle,
    rotate,
    assign,
    keep_some,
    move_on,
    clear,
    rebuild_keyed,
    replace_by_namesake,
    replace_child_by_namesake,
    show_again,
    move,
    set_child,
    set_look,
    change_look,
    share_look,
    change_tags,
    mixed_tags,
    set_options,
    change_options,
    change_alias,
    forget_alias,
]
