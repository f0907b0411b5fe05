"""What a client sends, in the order of arrival; events wait while a sync handler runs, and what waits stays packed."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl
from flet.engine.declare.props import Prop
from flet.engine.session.client_events import is_reachable
from flet.engine.session.client_writes import ClientWrites
from flet.engine.session.handler_runner import ThisTurn
from flet.engine.session.held_bytes import HELD_BY_ALL, Held
from flet.engine.tree.received import size_of
from flet.engine.tree.wire import Action, FrameError

if TYPE_CHECKING:
    from flet.engine.session.session import Session

IN_A_TURN = 25
"""Messages of one visitor after which others have their turns, whether or not more have arrived."""

_BREAK = ThisTurn()

logger = logging.getLogger("flet")


class Inbound(ClientWrites):
    """The queue of one session: events wait while a sync handler runs, so that their order is kept."""

    __slots__ = (
        "_first",
        "_from_client",
        "_in_turn",
        "_running",
        "_void",
        "_waiting",
        "arrived",
        "held",
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._running: object | None = None
        self._waiting: Sequence[tuple[Any, ...]] = ()  # hardly ever used, and an empty deque takes 600 bytes
        self._first: list[tuple[Any, ...]] = []
        self._void: set[int] = set()
        self._from_client = 0
        self._in_turn = 0
        self.arrived = 0
        self.held = Held(session.program.limits.held_bytes, HELD_BY_ALL)
        """Memory for what the client sent: while it waits, and while its handler runs."""

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and no sync handler runs."""
        return not self._waiting and (self._running is None or type(self._running) is ThisTurn)

    def receive(self, action: Any, body: Any) -> None:
        """Take one message of the client."""
        if type(body) is not dict:
            self._drop("malformed message")
        elif action == Action.CONTROL_EVENT:
            meter = self.session.program.meter
            if meter is not None:
                meter.event()
            self._receive_event(body.get("target"), body.get("name"), body.get("data"))
        elif action == Action.UPDATE_CONTROL_PROPS:
            self._receive_write(body.get("id"), body.get("props"))
        elif action == Action.INVOKE_METHOD:
            self._answer(body)
        else:
            self._drop("unknown action")

    def close(self) -> list[Callable[[], Any]]:
        """Carry out nothing any more; returns what was to tidy up."""
        left = [item[1] for item in (*self._first, *self._waiting) if item[0] == self._tidy_up]
        self._first.clear()
        self._waiting = ()
        self.held.give_all()
        return left

    def raise_event(self, name: str, data: Any) -> None:
        """Raise an event of the page on the server."""
        self._queue((self._local_event, name, data))

    def raise_last_event(self, name: str) -> None:
        """Raise an event that waits for no handler, as the session ends."""
        self._run((self._local_event, name, None))

    def call(self, function: Any, arguments: tuple[Any, ...], then: Callable[[], None] | None = None) -> None:
        """Call a function of the program in turn with the events, and what follows when it has ended."""
        self._queue((self.session.run_callback, function, arguments, then))

    def call_first(self, function: Any) -> None:
        """Call a function of the program before the events that wait: it belongs to what has run before them."""
        self._queue_first((self.session.run_callback, function, (), None))

    def tidy_up(self, function: Callable[[], Any]) -> None:
        """As `call_first`, for a function that undoes something: `close` returns those that have not begun."""
        self._queue_first((self._tidy_up, function))

    def _tidy_up(self, function: Callable[[], Any]) -> None:
        session = self.session
        session.runner.run(function, (), session.tree.root, session.failures.of_handler, tidies_up=True)

    def _queue_first(self, item: tuple[Any, ...]) -> None:
        if self._running is None:
            self._queue(item)
        else:
            self._first.append(item)

    def _receive_event(self, target: Any, name: Any, data: Any) -> None:
        control = self._control(target)
        prop = self._declared(control, name) if control is not None else None
        if control is None or prop is None:
            return
        # That it would be enabled again by its turn does not make a second click meant.
        if self._running is not None and self._is_mistake(target, name):
            self._drop("event of a disabled or invisible control")
            return
        if self._running is not None or self._waiting:
            # What runs or waits may set a handler yet: by the event's turn there may be one.
            self._take((self._event, target, name, data), size_of(data))
        else:
            self._take_at_once(control, prop, name, data)

    def _take_at_once(self, control: BaseControl, prop: Prop, name: str, data: Any) -> None:
        """Carry out an event as it arrives: nothing that came before is left to do."""
        handler = self._handler(control, prop)
        if handler is None:
            return
        if self.session.closed:
            return
        size = size_of(data)
        if not self.held.take(size):
            self._drop("queue full")
            return
        goes_on = False
        self.arrived = self.session.link.received
        try:
            goes_on = self._raise(control, prop, handler, name, data, size)
        except FrameError:
            self._drop("garbage")
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self.session.failures.of_handler(error)
        finally:
            if not goes_on:
                self.held.give(size)
        self._count()

    def _receive_write(self, i: Any, props: Any) -> None:
        if self._control(i) is not None:
            self._take((self._write, i, props), size_of(props))

    def _take(self, item: tuple[Any, ...], size: int) -> None:
        """Queue something of the client, as far as there is room for it."""
        if self.session.closed:
            return  # a handler may still run, but nothing comes after it
        if self._from_client >= self.session.program.limits.queued_events or not self.held.take(size):
            self._drop("queue full")
            return
        self._from_client += 1
        self._queue((self._begin, size, self.session.link.received, *item))

    def _begin(self, size: int, arrived: int, step: Callable[..., bool], *arguments: Any) -> None:
        """Begin something of the client, whose turn has come; `step` says whether a handler goes on to hold it."""
        self._from_client -= 1
        self.arrived = arrived
        goes_on = False
        try:
            goes_on = step(*arguments, size)
        except FrameError:
            self._drop("garbage")
        finally:
            if not goes_on:
                self.held.give(size)

    def _queue(self, item: tuple[Any, ...]) -> None:
        if self._running is not None or self._waiting:
            if not isinstance(self._waiting, deque):
                self._waiting = deque()
            self._waiting.append(item)
            return
        self._carry_out(item)
        self._count()

    @property
    def takes_a_break(self) -> bool:
        """Whether other visitors have their turns before more is carried out."""
        return type(self._running) is ThisTurn

    def _count(self) -> None:
        self._in_turn += 1
        if self._in_turn >= IN_A_TURN and self._running is None:
            self._running = _BREAK
            self.session.program.loop.call_soon(self._next_turn)

    def _next_turn(self) -> None:
        self._in_turn = 0
        self.handler_ended(_BREAK)

    def handler_runs(self, token: object) -> None:
        """Have later events wait: a sync handler has started."""
        self._running = token

    def handler_ended(self, token: object | None) -> None:
        """Go on with what waits: a sync handler has ended, or need not be waited for any longer."""
        if self._running is not token:
            return
        self._running = None
        if not (self._first or self._waiting):
            return
        while self._running is None and (item := self._next()) is not None:
            if id(item) in self._void:
                self._void.discard(id(item))
                self._from_client -= 1
                self.held.give(item[1])
            else:
                self._carry_out(item)
                self._count()

    def _next(self) -> tuple[Any, ...] | None:
        if self._first:
            return self._first.pop(0)
        waiting = self._waiting
        if not isinstance(waiting, deque):
            return None
        item: tuple[Any, ...] = waiting.popleft()
        if not waiting:
            self._waiting = ()
        return item

    def page_changed(self) -> None:
        """Drop events that wait of what is now disabled or gone: the visitor is about to see changes.

        From any thread.
        """
        for item in tuple(self._waiting):
            # begin, its size, its number, then the event with its control, name and data
            if len(item) == 7 and id(item) not in self._void and self._is_mistake(item[4], item[5]):
                self._void.add(id(item))
                self._drop("event of a disabled or invisible control")

    def _is_mistake(self, target: Any, name: Any) -> bool:
        control = self.session.tree.index.get(target)
        prop = control._flet_props.get(f"on_{name}") if control is not None else None
        return control is not None and prop is not None and not prop.passive and not is_reachable(control)

    def _carry_out(self, item: tuple[Any, ...]) -> None:
        session = self.session
        if session.closed:
            return
        self._run(item)

    def _run(self, item: tuple[Any, ...]) -> None:
        step, *args = item
        try:
            step(*args)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            # Whatever a hook of the program raises must not end the connection.
            self.session.failures.of_handler(error)
