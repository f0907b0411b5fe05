from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.media.filter_quality import FilterQuality
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.box import BoxFit
    from flet.data_channel import DataChannelOpenEvent
    from flet.engine.events import EventHandler


@control("RawImage")
class RawImage(LayoutControl):
    """Shows pictures that the program makes, one after the other, as in a video."""

    scale: Number = 1.0
    """Pixels of the picture for each logical pixel."""

    fit: BoxFit | None = None
    """How it is fitted into the room that it has."""

    filter_quality: FilterQuality = FilterQuality.LOW
    """How smooth it is when enlarged; the better, the slower."""

    ready_timeout: Number | None = 5.0
    """How many seconds to wait for the browser before the first picture; `None` waits without an end."""

    ack_timeout: Number | None = 10.0
    """How many seconds to wait until a picture shows; `None` waits without an end."""

    on_data_channel_open: EventHandler[DataChannelOpenEvent] | None = prop(default=None, passive=True)
    """Called when the browser is ready for pictures."""
