"""Byte channels between a control and its counterpart in the browser."""

from __future__ import annotations

from flet.engine.declare.data_channel import DataChannel
from flet.engine.declare.events import Event, EventControlType, event, payload

__all__ = ["DataChannel", "DataChannelOpenEvent"]


@event
class DataChannelOpenEvent(Event[EventControlType]):
    """The browser opened a byte channel; `control.get_data_channel(e.channel_id)` is this end of it."""

    channel_name: str = payload(default="", most=256)
    """What the channel is for."""

    channel_id: int = payload(default=0, least=0, most=2**32 - 1)
    """Number of the channel."""
