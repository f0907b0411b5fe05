"""The backend with which `pyplot` makes figures for `MatplotlibChart`, rather than windows of the server's desktop."""

from flet_charts.webagg import ChartCanvas as FigureCanvas
from flet_charts.webagg import ChartManager as FigureManager

FigureCanvasFletAgg = FigureCanvas
FigureManagerFletAgg = FigureManager

__all__ = ["FigureCanvas", "FigureCanvasFletAgg", "FigureManager", "FigureManagerFletAgg"]
