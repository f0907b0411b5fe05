from dataclasses import field

import flet as ft
from flet.extending import checks, control, event, payload, prop


@event
class GaugePickEvent(ft.Event["Gauge"]):
    """A mark of the gauge was pressed."""

    label: str = payload(most=200)
    """What is written at the mark."""


@control("acme.GaugeMark")
class GaugeMark(ft.BaseControl):
    """A mark on the scale of a gauge."""

    value: float = 0
    label: str = ""


@control("acme.Gauge")
class Gauge(ft.LayoutControl):
    """A needle on a round scale, which visitors can turn."""

    client_module = "client/gauge.js"

    value: float = prop(
        default=0, client=float, check=(checks.at_least_field("min"), checks.at_most_field("max"))
    )
    """Where the needle points, from `min` to `max`."""

    min: float = 0
    max: float = 100
    color: ft.ColorValue | None = None
    """Colour of the needle; the theme's primary one if not given."""

    label: str = "Gauge"
    """What screen readers call it."""

    marks: list[GaugeMark] = field(default_factory=list)
    content: ft.Control | None = None
    """Shown in the middle."""

    on_change: ft.ControlEventHandler["Gauge"] | None = None
    """Called after the visitor turned the needle; `value` is where it points."""

    on_pick: ft.EventHandler[GaugePickEvent] | None = None
    """Called when a mark is pressed."""

    async def swing(self, times: int = 1) -> float:
        """Swing the needle to and fro; gives where it came to rest."""
        rest: float = await self._invoke_method("swing", {"times": times})
        return rest
