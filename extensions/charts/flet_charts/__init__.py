"""Charts: controls that draw values."""

from flet_charts.bar_chart import BarChart, BarChartEvent, BarChartTooltip, BarChartTooltipDirection
from flet_charts.bar_chart_group import BarChartGroup
from flet_charts.bar_chart_rod import BarChartRod, BarChartRodTooltip
from flet_charts.bar_chart_rod_stack_item import BarChartRodStackItem
from flet_charts.candlestick_chart import CandlestickChart, CandlestickChartEvent, CandlestickChartTooltip
from flet_charts.candlestick_chart_spot import CandlestickChartSpot, CandlestickChartSpotTooltip
from flet_charts.chart_axis import ChartAxis, ChartAxisLabel
from flet_charts.line_chart import LineChart, LineChartEvent, LineChartEventSpot, LineChartTooltip
from flet_charts.line_chart_data import LineChartData
from flet_charts.line_chart_data_point import LineChartDataPoint, LineChartDataPointTooltip
from flet_charts.matplotlib_backends import choose as _choose_backend
from flet_charts.matplotlib_chart import (
    MatplotlibChart,
    MatplotlibChartMessageEvent,
    MatplotlibChartToolbarButtonsUpdateEvent,
)
from flet_charts.matplotlib_chart_canvas import MatplotlibChartCanvas, MatplotlibChartCanvasResizeEvent
from flet_charts.matplotlib_chart_with_toolbar import MatplotlibChartWithToolbar
from flet_charts.pie_chart import PieChart, PieChartEvent
from flet_charts.pie_chart_section import PieChartSection
from flet_charts.plotly_chart import PlotlyChart
from flet_charts.radar_chart import RadarChart, RadarChartEvent, RadarShape
from flet_charts.radar_chart_title import RadarChartTitle
from flet_charts.radar_data_set import RadarDataSet, RadarDataSetEntry
from flet_charts.scatter_chart import ScatterChart, ScatterChartEvent, ScatterChartTooltip
from flet_charts.scatter_chart_spot import ScatterChartSpot, ScatterChartSpotTooltip
from flet_charts.types import (
    ChartCirclePoint,
    ChartCrossPoint,
    ChartDataPointTooltip,
    ChartErrorRange,
    ChartEventType,
    ChartGridLines,
    ChartPointLine,
    ChartPointShape,
    ChartSquarePoint,
    HorizontalAlignment,
)

__all__ = [
    "BarChart",
    "BarChartEvent",
    "BarChartGroup",
    "BarChartRod",
    "BarChartRodStackItem",
    "BarChartRodTooltip",
    "BarChartTooltip",
    "BarChartTooltipDirection",
    "CandlestickChart",
    "CandlestickChartEvent",
    "CandlestickChartSpot",
    "CandlestickChartSpotTooltip",
    "CandlestickChartTooltip",
    "ChartAxis",
    "ChartAxisLabel",
    "ChartCirclePoint",
    "ChartCrossPoint",
    "ChartDataPointTooltip",
    "ChartErrorRange",
    "ChartEventType",
    "ChartGridLines",
    "ChartPointLine",
    "ChartPointShape",
    "ChartSquarePoint",
    "HorizontalAlignment",
    "LineChart",
    "LineChartData",
    "LineChartDataPoint",
    "LineChartDataPointTooltip",
    "LineChartEvent",
    "LineChartEventSpot",
    "LineChartTooltip",
    "MatplotlibChart",
    "MatplotlibChartCanvas",
    "MatplotlibChartCanvasResizeEvent",
    "MatplotlibChartMessageEvent",
    "MatplotlibChartToolbarButtonsUpdateEvent",
    "MatplotlibChartWithToolbar",
    "PieChart",
    "PieChartEvent",
    "PieChartSection",
    "PlotlyChart",
    "RadarChart",
    "RadarChartEvent",
    "RadarChartTitle",
    "RadarDataSet",
    "RadarDataSetEntry",
    "RadarShape",
    "ScatterChart",
    "ScatterChartEvent",
    "ScatterChartSpot",
    "ScatterChartSpotTooltip",
    "ScatterChartTooltip",
]

_choose_backend()
