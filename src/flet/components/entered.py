"""Fields that show what the program has given them, though that is what it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.engine.session.context import current_run
from flet.engine.tree.succession import ENTERED

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl


def insist(value: Any) -> None:
    """Show a value again that a handler has set to what it was, if that is for a field in which something else stands.

    A handler that takes from `12a` what is no digit sets `12`, as before; the field shows `12a`. Nothing says that an
    empty text is meant for a field, so it is not.
    """
    run = current_run.get()
    if run is None or run.control is None or not value:
        return
    entered = run.control.__dict__.get(ENTERED)
    if entered is None or not any(value is rendered for rendered in entered.values()):
        return
    from flet.components.component import Component

    node: BaseControl | None = run.control
    while node is not None:
        if isinstance(node, Component):
            node.update()
            return
        node = node._flet_parent
