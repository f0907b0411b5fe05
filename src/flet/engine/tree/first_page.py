"""The page that a session begins with: before the program has run it is nearly the same for every visitor.

The controls that every page has are let in and packed in full for the first visitor of a program. For the others what
these controls are in the message is known, and there is only to pack what their browsers have told about themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl, _set_parent
from flet.engine.declare.references import COUNTS
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.tree.classes import control_class
from flet.engine.tree.snapshot import controls_in
from flet.engine.tree.update import Update

if TYPE_CHECKING:
    from flet.engine.tree.encode import Encoder
    from flet.engine.tree.tree import Tree


class FirstPage:
    """What is known of the first page of a program's sessions, whose roots are all made in the same way."""

    __slots__ = ("_forms", "_held", "_kind", "_names", "_telling")

    def __init__(self) -> None:
        self._kind: type[BaseControl] | None = None
        self._names: frozenset[str] = frozenset()
        """Properties that the root may have: in the others there may be controls that are not known."""
        self._held: tuple[str, ...] = ()
        """Properties that hold controls, in the order of their numbers."""
        self._forms: dict[str, Any] = {}
        """Their wire forms; what is told beside the properties of a control may differ from page to page."""
        self._telling: tuple[str, ...] = ()
        """Those that hold a control of which more is told than its properties."""

    def learn(self, tree: Tree, update: Update, encoder: Encoder) -> None:
        """Look at a first page that was packed in full."""
        root, members = tree.root, tree.members
        values, props = root.__dict__, root._flet_props
        held = {
            name: controls_in(value)
            for name, value in values.items()
            if name in props and not props[name].skip
        }
        children = [child for controls in held.values() for child in controls]
        has_hooks = update.mounted or update.late or update.errors or members.prepared or members.departing
        if not COUNTS or has_hooks or tree.watches or members.isolated or type(root)._flet_internal:
            return
        if len(children) + 1 != len(tree.index) or any(child._flet_parent is not root for child in children):
            return
        telling = tuple(name for name, controls in held.items() if any(map(_tells_more, controls)))
        if not all(_tells_plainly(values[name]) for name in telling):
            return
        self._held = tuple(name for name, controls in held.items() if controls)
        self._forms = {name: encoder.known(update, values[name]) for name in self._held}
        self._telling = telling
        self._names = self._names | values.keys() if self._kind is type(root) else frozenset(values)
        self._kind = type(root)

    def let_in(self, tree: Tree) -> Update | None:
        """Let in the controls of a page that nobody has seen yet; `None` if it has to be prepared in full."""
        root, members = tree.root, tree.members
        values = root.__dict__
        if type(root) is not self._kind or tree.index or not values.keys() <= self._names:
            return None
        if any(prop.name not in values for prop in root._flet_always_sent):
            return None
        update = Update()
        with tree.lock:
            members.enter(root, control_class(type(root)), update)
            for name in self._held:
                value = values[name]
                for child in value if isinstance(value, list) else (value,):
                    _set_parent(child, root)
                    members.enter(child, control_class(type(child)), update)
                    members.take_for_sent(child, update)
            members.take_for_sent(root, update)
        update.known = self._forms | {
            name: self._forms[name] | {"_internals": values[name]._flet_internals()} for name in self._telling
        }
        return update


def _tells_more(control: BaseControl) -> bool:
    return type(control).wire_internals is not BaseControl.wire_internals


def _tells_plainly(value: Any) -> bool:
    return isinstance(value, BaseControl) and all(
        type(told) in PLAIN_TYPES for told in value._flet_internals().values()
    )
