"""A visitor's session with the methods that programs know from Flet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.controls.page.make_page import page_of
from flet.engine.session import session
from flet.engine.tree import wire
from flet.messaging.connection import Connection

if TYPE_CHECKING:
    from flet.components.hooks.use_effect import EffectHook
    from flet.controls.page.page import Page
    from flet.engine.declare.control import BaseControl
    from flet.engine.program.program import Program

PAGE = 1


class _Former:
    """A method that a session had in earlier versions; `__getattr__` would slow down each look at any other."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, session: Any, owner: type | None = None) -> Any:
        from flet.old_names.page import old_session

        if session is None:
            raise AttributeError(self._name)
        return old_session(session, self._name)


class Session(session.Session):
    """What the server keeps of one browser tab: `page.session`.

    Args:
        conn: the connection with which the visitor came.
    """

    program: Program
    """The program that is visited."""

    id: str
    """Names the session."""

    components_mode: bool
    """Whether the page shows components, which update themselves."""

    def __init__(self, conn: Connection) -> None:
        if conn.program is None or conn.request is None:
            raise TypeError(
                "Session needs a connection that a server has opened, with its program and its request"
            )
        super().__init__(conn.program, conn.request, conn.secret)
        self._connection = conn
        conn.belongs_to(self)

    if not TYPE_CHECKING:
        get = _Former()
        set = _Former()
        contains_key = _Former()
        get_keys = _Former()
        remove = _Former()
        clear = _Former()

    @property
    def page(self) -> Page:
        """The page of this visitor."""
        return page_of(self)

    @property
    def connection(self) -> Connection:
        """The way to the browser, which may be away."""
        return self._connection

    # Connections

    def attach_connection(self, conn: Connection) -> None:
        """Take another connection for `connection`."""
        self._connection = conn
        conn.belongs_to(self)

    async def connect(self, conn: Connection) -> None:
        """Take another connection for `connection`, and call the page's `on_connect`."""
        self.attach_connection(conn)
        await self.dispatch_connect_event()

    async def disconnect(self, session_timeout_seconds: int) -> None:
        """Close the connection; the session ends if the browser has not come back in so many seconds."""
        connection = self.link.connection
        if connection is not None:
            self.presence.detach(connection)
            connection.close(1000, "closed by the program")
        self.presence.expire_in(session_timeout_seconds)

    # Events

    async def dispatch_connect_event(self) -> None:
        """Call the page's `on_connect`."""
        self.raise_event("connect")

    async def dispatch_event(self, control_id: int, event_name: str, event_data: Any) -> None:
        """Do as if the browser had sent an event: the handler runs in turn with those of other events."""
        self.receive(
            wire.Action.CONTROL_EVENT, {"target": control_id, "name": event_name, "data": event_data}
        )

    async def after_event(self, control: BaseControl | None) -> None:
        """Send what changed, as after a handler of `control` has run."""
        while control is not None and not control.is_isolated():
            control = control.parent
        self.send_changes(control or self.page)

    def schedule_effect(self, hook: EffectHook, is_cleanup: bool) -> None:
        """Run an effect of a component soon, or undo it."""
        if not is_cleanup:
            self.call_soon(hook.setup)
        elif hook.cleanup is not None:
            self.tidy_up(hook.cleanup)

    # Changes

    def patch_control(
        self,
        control: BaseControl,
        prev_control: BaseControl | None = None,
        parent: Any = None,
        path: list[Any] | None = None,
        frozen: bool = False,
    ) -> None:
        """Send what changed in `control` and below. What the client has is known: the other arguments say nothing."""
        self.send_changes(control)

    def schedule_update(self, control: BaseControl) -> None:
        """Send what changed in `control` and below soon, from any thread."""
        self.call_soon(self.send_changes, control)

    def start_updates_scheduler(self) -> None:
        """Nothing has to be started: `schedule_update` works from the first moment."""

    def apply_patch(self, control_id: int, patch: dict[str, Any]) -> None:
        """Do as if the browser had changed properties of a control; only those that a browser may change are."""
        self.receive(wire.Action.UPDATE_CONTROL_PROPS, {"id": control_id, "props": patch})

    def apply_page_patch(self, patch: dict[str, Any]) -> None:
        """Do as if the browser had changed properties of the page."""
        self.apply_patch(PAGE, patch)

    def get_page_patch(self) -> dict[str, Any]:
        """Return the whole page as it would be sent to a browser that comes now."""
        self.send_changes(self.page)
        whole: dict[str, Any] = wire.unpack(self.tree.whole(lambda page: page).messages[0])
        return whole

    # Calls

    async def invoke_method(
        self, control_id: int, method_name: str, args: Any, timeout: float | None = None
    ) -> Any:
        """Call a method of a control in the browser and wait for its result.

        Raises:
            RuntimeError: there is no such control on the page, or the browser answered with an error.
            TimeoutError: no answer came within `timeout` seconds.
        """
        control = self.index.get(control_id)
        if control is None:
            raise RuntimeError(f"{method_name}(): there is no control {control_id} on the page")
        return await self.invoke(control, method_name, args, timeout)

    def handle_invoke_method_results(
        self, control_id: int, call_id: str, result: Any, error: str | None
    ) -> None:
        """Take the answer to a call."""
        self.answered(call_id, result, error)

    def error(self, message: str) -> None:
        """Show the visitor an error in place of the page."""
        self.page.error(message)
