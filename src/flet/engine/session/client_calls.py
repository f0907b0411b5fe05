"""What a session and its browser say to each other beside events and updates: calls of controls' methods, and bytes."""

from __future__ import annotations

from typing import Any

from flet.engine.declare.control import BaseControl
from flet.engine.declare.data_channel import DataChannel
from flet.engine.session.calls import Calls, SessionClosed
from flet.engine.session.data_channel import SessionDataChannel
from flet.engine.session.delivery import PageDelivery
from flet.engine.session.failures import Failures
from flet.engine.session.host import Host
from flet.engine.session.link import Link
from flet.engine.tree import wire


class ClientCalls:
    """The part of a session that calls methods of controls in the browser, and has byte channels to them."""

    __slots__ = ()

    program: Host
    delivery: PageDelivery
    calls: Calls
    failures: Failures
    link: Link
    closed: bool
    _channels: dict[int, SessionDataChannel]

    def tell_of_end(self) -> None:
        """End code that goes on for a visitor whose session has ended."""
        raise NotImplementedError

    def send(self, message: list[Any]) -> None:
        """Send one message that is not an update."""
        self.delivery.post([wire.pack(message)], lasting=True)

    async def invoke(
        self, control: BaseControl, name: str, arguments: dict[str, Any] | None, timeout: float | None
    ) -> Any:
        """Call a method of a control in the browser; see `Calls.invoke` and `tell_of_end`."""
        if self.closed:
            self.tell_of_end()
        try:
            return await self.calls.invoke(control, name, arguments, timeout)
        except SessionClosed:
            self.tell_of_end()
            raise

    def tell(self, control: BaseControl, name: str, arguments: dict[str, Any]) -> None:
        """Call a method of a control in the browser without waiting; see `Calls.tell`."""
        self.calls.tell(control, name, arguments)

    def is_asked(self, call_id: str) -> bool:
        """Say whether the browser has yet to answer this call."""
        return self.calls.is_asked(call_id)

    def answered(self, call_id: str, result: Any, error: str | None) -> bool:
        """Take note that the browser has answered a call; false if it was not asked."""
        return self.calls.answered(call_id, result, error)

    # Byte channels

    def new_document(self) -> None:
        """Forget the channels, which the document opened that is no more."""
        for channel in self._channels.values():
            channel.end()
        self._channels.clear()

    def data_channel(self, channel_id: int) -> DataChannel:
        """Return the byte channel with this number."""
        channel = self._channels.get(channel_id)
        if channel is None:
            channel = self._channels[channel_id] = SessionDataChannel(self, channel_id)
        return channel

    def channel_received(self, channel_id: int, payload: bytes) -> None:
        """Pass on bytes that the client sent on a channel; unknown ones are dropped."""
        channel = self._channels.get(channel_id)
        if channel is not None:
            channel.received(payload)
        else:
            self.program.dropped["unknown channel"] += 1
