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
    scale: Number = 1.0
    """Factor by which it is enlarged, or a `Scale`. Takes no part in layout."""

    fit: BoxFit | None = None
    """How it is fitted into the room that it has."""

    filter_quality: FilterQuality = FilterQuality.LOW
    """How smooth it is when enlarged; the better, the slower."""

    ready_timeout: Number | None = 5.0

    ack_timeout: Number | None = 10.0

    on_data_channel_open: EventHandler[DataChannelOpenEvent] | None = prop(default=None, passive=True)
