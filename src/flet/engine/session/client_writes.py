"""Properties that a client writes, such as what a visitor types: only those that are its own, of the declared types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl
from flet.engine.session.accept import Refused, accept, not_taken
from flet.engine.session.client_events import ClientEvents, is_reachable
from flet.engine.tree.received import unpacked

if TYPE_CHECKING:
    from flet.engine.session.session import Session

LONG = 256
"""Letters or items from which on a value that the client wrote is counted."""


class ClientWrites(ClientEvents):
    """Carries out what the client of one session writes."""

    __slots__ = ("_written",)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._written: dict[tuple[int, str], int] = {}

    def _write(self, i: Any, packed: Any, _: int) -> bool:
        control = self._control(i)
        if control is None:
            return False
        props = unpacked(packed)
        if type(props) is not dict:
            self._drop("malformed message")
            return False
        reachable = is_reachable(control)
        values = self._accepted(control, props)
        for name in not_taken(control, values):
            self._drop("property out of its range")
            self.session.tree.refuse(control, name, values.pop(name))
        for name, value in values.items():
            prop = control._flet_props[name]
            if (reachable or prop.passive) and not (prop.unless and getattr(control, prop.unless)):
                self.session.tree.write(control, name, value)
                self._note_size(control, name, value)
            else:
                self._drop("property of a control that takes no input")
                self.session.tree.refuse(control, name, value)
        return False

    def _note_size(self, control: BaseControl, name: str, value: Any) -> None:
        size = len(value) if isinstance(value, (str, list)) else 0
        if size > LONG:
            self._written[control._i, name] = size
        elif self._written:
            self._written.pop((control._i, name), None)

    @property
    def written_bytes(self) -> int:
        """What the client wrote into controls that are still there, as far as it is worth counting."""
        index = self.session.tree.index
        return sum(size for (i, _), size in self._written.items() if i in index)

    def _accepted(self, control: BaseControl, props: dict[Any, Any]) -> dict[str, Any]:
        """Return what the client may write of that, each of its declared type."""
        values: dict[str, Any] = {}
        for name, data in props.items():
            prop = control._flet_props.get(name) if type(name) is str else None
            if prop is None or prop.client is None:
                self._drop("property of the server")
                continue
            try:
                values[name] = accept(prop.client, data)
            except Refused:
                self._drop("wrong type of property")
        return values
