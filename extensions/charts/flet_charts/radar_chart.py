from enum import Enum

import flet as ft
from flet.extending import checks, control, event, prop
from flet_charts.radar_chart_title import RadarChartTitle
from flet_charts.radar_data_set import RadarDataSet
from flet_charts.types import ChartEventType


class RadarShape(Enum):
    """What the rim and the rings of a radar chart are."""

    CIRCLE = "circle"
    POLYGON = "polygon"


@event
class RadarChartEvent(ft.Event["RadarChart"]):
    """A visitor did something on a radar chart."""

    type: ChartEventType
    """What."""

    data_set_index: int | None = None
    """On which data set, counted from 0; `None` beside all corners."""

    entry_index: int | None = None
    """On which of its entries, likewise."""

    entry_value: ft.Number | None = None
    """The value of that entry."""


def _line() -> ft.BorderSide:
    return ft.BorderSide(width=2)


@control("RadarChart")
class RadarChart(ft.LayoutControl):
    """Shows how several things compare in several respects, each respect in a direction of its own."""

    client_module = "client/radar_chart.js"
    client_fills = "both"

    data_sets: list[RadarDataSet] = prop(default_factory=list)
    """The shapes. Each has as many entries as the others."""

    titles: list[RadarChartTitle] = prop(default_factory=list)
    """What is written at the corners, clockwise from the top; corners for which there is none have no words."""

    title_text_style: ft.TextStyle | None = None
    """How that is written."""

    title_position_percentage_offset: ft.Number = prop(default=0.2, check=checks.between(0, 1))
    """Distance of titles from the rim, as a share of the radius."""

    radar_bgcolor: ft.ColorValue = ft.Colors.TRANSPARENT
    """Colour behind the shapes."""

    radar_border_side: ft.BorderSide = prop(default_factory=_line)
    """The rim."""

    radar_shape: RadarShape = RadarShape.POLYGON
    """Whether rim and rings are round or have corners."""

    border: ft.Border | None = None
    """Lines around the whole chart."""

    center_min_value: bool = False
    """Whether the least value is in the middle, rather than on the innermost ring."""

    tick_count: ft.Number = prop(default=1, check=checks.at_least(1))
    """How many rings there are within the rim."""

    ticks_text_style: ft.TextStyle | None = None
    """How the values of the rings are written."""

    tick_border_side: ft.BorderSide = prop(default_factory=_line)
    """The rings."""

    grid_border_side: ft.BorderSide = prop(default_factory=_line)
    """The lines from the middle to the corners."""

    animation: ft.AnimationValue = prop(
        default_factory=lambda: ft.Animation(
            duration=ft.Duration(milliseconds=150), curve=ft.AnimationCurve.LINEAR
        )
    )
    """How changes are animated."""

    interactive: bool = True
    """Whether the chart hears the pointer, touches and keys."""

    long_press_duration: ft.DurationValue | None = None
    """How long a press must be to count as a long one; half a second if not given."""

    touch_spot_threshold: ft.Number = 10
    """How near to a corner the pointer must be, in logical pixels."""

    on_event: ft.EventHandler[RadarChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""

    def before_update(self) -> None:
        """Say that a data set does not fit.

        Raises:
            ValueError: data sets have different numbers of entries.
        """
        counts = {len(one.entries) for one in self.data_sets}
        if len(counts) > 1:
            raise ValueError(f"RadarChart.data_sets: must have as many entries each, have {sorted(counts)}")
