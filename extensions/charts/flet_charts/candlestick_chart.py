import flet as ft
from flet.extending import control, event, prop, value
from flet_charts.candlestick_chart_spot import CandlestickChartSpot
from flet_charts.chart_tooltip import FIRST, FITTED, TEXT_BOX, ChartTooltip
from flet_charts.framed_chart import ALONG_X, ALONG_Y, FRAME, XYChart
from flet_charts.types import ChartEventType


@value(
    positional=(
        *FIRST,
        *TEXT_BOX,
        "horizontal_alignment",
        "border_side",
        *FITTED,
        "show_on_top_of_chart_box_area",
    )
)
class CandlestickChartTooltip(ChartTooltip):
    """How the tooltips of a candlestick chart look."""

    bgcolor: ft.ColorValue = "#FFFFECEF"
    """Colour behind the text."""

    border_radius: ft.BorderRadiusValue = prop(default_factory=lambda: ft.BorderRadius.all(4))
    """Rounding of the corners."""

    show_on_top_of_chart_box_area: bool = False
    """Whether it is at the top of the chart rather than at the candlestick."""


@event
class CandlestickChartEvent(ft.Event["CandlestickChart"]):
    """A visitor did something on a candlestick chart."""

    type: ChartEventType
    """What."""

    spot_index: int | None = None
    """On which candlestick, counted from 0; `None` beside all of them."""


@control(
    "CandlestickChart",
    positional=(
        "tooltip",
        "spots",
        "animation",
        "interactive",
        "show_tooltips_for_selected_spots_only",
        "long_press_duration",
        "touch_spot_threshold",
        *FRAME,
        *ALONG_X,
        *ALONG_Y,
        "rotation_quarter_turns",
        "on_event",
    ),
)
class CandlestickChart(XYChart):
    """Shows how prices moved: opening, closing, greatest and least price at each place."""

    client_module = "client/candlestick_chart.js"
    client_fills = "both"

    tooltip: CandlestickChartTooltip | None = prop(default_factory=CandlestickChartTooltip)  # type: ignore[assignment]
    """How tooltips look; none show if `None`."""

    spots: list[CandlestickChartSpot] = prop(default_factory=list)
    """The candlesticks."""

    show_tooltips_for_selected_spots_only: bool = False
    """Whether the pointer, touches and keys show no tooltips, only `selected` does."""

    long_press_duration: ft.DurationValue | None = None
    """How long a press must be to count as a long one; half a second if not given."""

    touch_spot_threshold: ft.Number = 4
    """How near to a candlestick the pointer must be, in logical pixels to the left or right."""

    rotation_quarter_turns: ft.Number = 0
    """How often the chart is turned by 90 degrees, clockwise."""

    on_event: ft.EventHandler[CandlestickChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""
