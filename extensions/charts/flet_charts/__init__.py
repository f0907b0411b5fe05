"""Charts: controls that draw values."""

from flet_charts.pie_chart import PieChart, PieChartEvent
from flet_charts.pie_chart_section import PieChartSection
from flet_charts.types import ChartEventType

__all__ = ["ChartEventType", "PieChart", "PieChartEvent", "PieChartSection"]
