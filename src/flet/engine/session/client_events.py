"""Events and answers of a client: checked against what controls declare, and passed on.

A client is not trusted. Unknown numbers, events that nobody handles or that a disabled or invisible control cannot
have: all that is dropped and counted, never carried out. What nobody wants is dropped before it is decoded.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl
from flet.engine.declare.converter import Unfit
from flet.engine.declare.events import Event, make_event
from flet.engine.declare.props import Prop
from flet.engine.tree.received import unpacked
from flet.engine.tree.wire import FrameError

if TYPE_CHECKING:
    from flet.engine.session.session import Session


class ClientEvents:
    """Carries out the events of one session, and takes the answers to what the program has asked its client.

    Args:
        session: the session.
    """

    __slots__ = ("session",)

    def __init__(self, session: Session) -> None:
        self.session = session

    def _drop(self, reason: str) -> None:
        self.session.program.dropped[reason] += 1

    def _answer(self, body: dict[Any, Any]) -> None:
        call_id, error = body.get("call_id"), body.get("error")
        try:
            error = unpacked(error)
        except FrameError:
            error = "the browser's answer cannot be read"
        if not isinstance(call_id, str) or not (error is None or isinstance(error, str)):
            self._drop("malformed message")
        elif not self.session.is_asked(call_id):
            self._drop("unknown call")
        else:
            try:
                self.session.answered(call_id, unpacked(body.get("result")), error)
            except FrameError as failure:
                self._drop("garbage")
                self.session.answered(call_id, None, f"the browser's answer cannot be read: {failure}")

    def _control(self, i: Any) -> BaseControl | None:
        control = self.session.tree.index.get(i) if type(i) is int else None
        if control is None:
            self._drop("unknown control")
        return control

    def _declared(self, control: BaseControl, name: Any) -> Prop | None:
        """Return the declaration of an event that a client may send."""
        prop = control._flet_props.get(f"on_{name}") if type(name) is str else None
        if prop is None or not prop.event or prop.local:
            self._drop("unknown event")
            return None
        return prop

    def _handler(self, control: BaseControl, prop: Prop) -> Any:
        """Return what the program has set for an event."""
        handler = getattr(control, prop.name)
        if handler is None:
            self._drop("event without handler")
            control._flet_unheard(prop.name)
        return handler

    def _event(self, target: Any, name: str, packed: Any, size: int) -> bool:
        control = self._control(target)
        prop = self._declared(control, name) if control is not None else None
        if control is None or prop is None:
            return False
        handler = self._handler(control, prop)
        if handler is None:
            return False
        return self._raise(control, prop, handler, name, packed, size)

    def _raise(
        self, control: BaseControl, prop: Prop, handler: Any, name: str, packed: Any, size: int
    ) -> bool:
        """Raise an event; true if its handler goes on to hold what it takes in memory."""
        if not prop.passive and not is_reachable(control):
            self._drop("event of a disabled or invisible control")
            return False
        data = unpacked(packed)
        try:
            event = make_event(control, prop, name, data)
        except Unfit:
            self._drop("malformed event data")
            return False
        return self._handle(control, handler, event, size, at_once=True)

    def _handle(
        self, control: BaseControl, handler: Any, event: Event[Any], size: int = 0, at_once: bool = False
    ) -> bool:
        """Start a handler; true if it holds memory for what the client sent until it ends."""
        if type(control).before_event is not BaseControl.before_event and not self._wants(control, event):
            return False
        return self.session.runner.handler(handler, event, size, at_once)

    def _wants(self, control: BaseControl, event: Event[Any]) -> bool:
        asked = partial(control.before_event, event)
        return self.session.program.slow_loop.call(asked, control.before_event) is not False

    def _local_event(self, name: str, data: Any) -> None:
        page = self.session.tree.root
        prop: Prop | None = page._flet_props.get(f"on_{name}")
        handler = getattr(page, f"on_{name}", None)
        if handler is not None and prop is not None:
            event = data if isinstance(data, Event) else Event(name=name, control=page, data=data)
            self._handle(page, handler, event)


def is_reachable(control: BaseControl) -> bool:
    """Say whether a visitor can act on a control: it and all that hold it are visible and enabled."""
    node: BaseControl | None = control
    while node is not None:
        values = node.__dict__
        if values.get("visible", True) is False or values.get("disabled", False) is True:
            return False
        node = node._flet_parent
    return True
