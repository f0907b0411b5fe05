"""A gauge: a control that brings its own code for the browser."""

from acme_gauge.gauge import Gauge, GaugeMark, GaugePickEvent

__all__ = ["Gauge", "GaugeMark", "GaugePickEvent"]
