from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.layout.padding import Padding


class Orientation(Enum):
    """Whether a screen is higher than wide."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@value(sparse=False)
class PageMediaData(Value):
    """Facts about the visitor's screen."""

    padding: Padding
    """Parts covered by the system, such as a notch, less what the keyboard covers."""

    view_padding: Padding
    """Parts covered by the system, such as a notch."""

    view_insets: Padding
    """Parts covered by the keyboard of the screen."""

    device_pixel_ratio: float
    """Pixels of the screen for each logical pixel."""

    orientation: Orientation
    """Which way it is turned."""

    always_use_24_hour_format: bool = False
    """Whether the visitor's system counts hours to 24."""


@event
class PageResizeEvent(Event[EventControlType]):
    """The size of the page changed."""

    width: float
    """New width in logical pixels."""

    height: float
    """New height in logical pixels."""
