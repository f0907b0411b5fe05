"""Calls of methods in the browser that wait for their answers."""

from __future__ import annotations

import asyncio
import secrets
import string
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl
from flet.engine.tree import wire
from flet.engine.tree.snapshot import snapshot

if TYPE_CHECKING:
    from flet.engine.session.session import Session

_LETTERS = string.ascii_letters + string.digits


class SessionClosed(RuntimeError):
    """The visitor's session has ended."""


class Calls:
    """The open calls of one session.

    Args:
        session: the session.
    """

    __slots__ = ("_closed", "_open", "_session")

    def __init__(self, session: Session) -> None:
        self._session = session
        self._closed = False
        self._open: dict[str, tuple[asyncio.Future[Any], bytes]] = {}

    async def invoke(
        self, control: BaseControl, name: str, arguments: dict[str, Any] | None, timeout: float | None
    ) -> Any:
        """Call a method of a control in the browser.

        Raises:
            RuntimeError: the browser answered with an error, or the session has ended.
            TimeoutError: no answer came in time.
        """
        if self._closed:
            raise SessionClosed("the session was closed")
        program = self._session.program
        if threading.get_ident() != program.loop_thread:
            coroutine = self.invoke(control, name, arguments, timeout)
            return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(coroutine, program.loop))
        call_id = _new_id()
        body: dict[str, Any] = {"control_id": control._i, "call_id": call_id, "name": name}
        if arguments:
            body["args"] = snapshot(arguments, control)
        message = wire.pack([wire.Action.INVOKE_METHOD, body])
        future: asyncio.Future[Any] = program.loop.create_future()
        self._open[call_id] = (future, message)
        self._session.delivery.post([message])
        try:
            return await asyncio.wait_for(future, timeout)
        except TimeoutError:
            raise TimeoutError(
                f"{control._flet_name()}.{name}(): no answer from the browser within {timeout} seconds"
            ) from None
        finally:
            self._open.pop(call_id, None)

    def tell(self, control: BaseControl, name: str, arguments: dict[str, Any]) -> None:
        """Call a method without waiting, and only in the document that is there now.

        For what makes the document go away: a call that waits for its answer would be made again in the next one.
        """
        body = {"control_id": control._i, "call_id": _new_id(), "name": name}
        body["args"] = snapshot(arguments, control)
        self._session.delivery.post([wire.pack([wire.Action.INVOKE_METHOD, body])])

    def is_asked(self, call_id: str) -> bool:
        """Say whether the browser has yet to answer this call."""
        entry = self._open.get(call_id)
        return entry is not None and not entry[0].done()

    def answered(self, call_id: str, result: Any, error: str | None) -> bool:
        """Take note that the browser has answered a call; false if it was not asked."""
        entry = self._open.get(call_id)
        if entry is None or entry[0].done():
            return False
        if error:
            entry[0].set_exception(RuntimeError(error))
        else:
            entry[0].set_result(result)
        return True

    def messages(self) -> Iterator[bytes]:
        """Return the calls without an answer, to be asked again of a client that got the page afresh."""
        for _, message in self._open.values():
            yield message

    def close(self) -> None:
        """End all calls: nobody will answer them."""
        self._closed = True
        for future, _ in self._open.values():
            if not future.done():
                future.set_exception(SessionClosed("the session was closed"))
        self._open.clear()


def _new_id() -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(10))
