from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.events import Event, EventControlType, event
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.layout.padding import Padding


class Orientation(Enum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@value(sparse=False)
class PageMediaData(Value):
    padding: Padding
    """Space between the edge and what is inside."""

    view_padding: Padding

    view_insets: Padding

    device_pixel_ratio: float

    orientation: Orientation
    """Which way it is turned."""

    always_use_24_hour_format: bool = False


@event
class PageResizeEvent(Event[EventControlType]):
    width: float
    """Width in logical pixels."""

    height: float
    """Height in logical pixels."""
