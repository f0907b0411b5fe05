from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import at_least_field, at_most_field, between, more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("RangeSlider")
class RangeSlider(LayoutControl):
    """A track on which a range of numbers is chosen."""

    start_value: Number = prop(client=float, check=(at_least_field("min"), at_most_field("end_value")))
    """The lower number; not less than `min`, not more than `end_value`."""

    end_value: Number = prop(client=float, check=(at_most_field("max"), at_least_field("start_value")))
    """The upper number; not more than `max`, not less than `start_value`."""

    label: str | None = None
    """Text above the thumbs while they are moved; `{value}` in it is filled in."""

    min: Number = prop(default=0.0, check=(at_most_field("start_value"), at_most_field("max")))
    """The least value."""

    max: Number = prop(default=1.0, check=(at_least_field("end_value"), at_least_field("min")))
    """The greatest value."""

    divisions: int | None = prop(default=None, integer=True, check=more_than(0))
    """Into how many steps the track is divided; without it every value can be chosen. More than 0."""

    round: int = prop(default=0, integer=True, check=between(0, 20))
    """How many digits behind the point the label shows, from 0 to 20."""

    active_color: ColorValue | None = None
    """Colour of the track between the thumbs, and of the thumbs; `primary` of the theme by default."""

    inactive_color: ColorValue | None = None
    """Colour of the rest of the track."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""

    on_change: ControlEventHandler[RangeSlider] | None = None
    """Called at every step while a thumb is moved; read `start_value` and `end_value`."""

    on_change_start: ControlEventHandler[RangeSlider] | None = None
    """Called when the visitor begins to drag."""

    on_change_end: ControlEventHandler[RangeSlider] | None = None
    """Called when the visitor lets go."""
