"""Wind and water, drawn while they are measured."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from math import radians

import flet as ft
from harbour.clock import now
from harbour.sea import Reading, reading, readings
from visit import Visit
from widgets.bars import Bars
from widgets.live import Live
from widgets.panel import heading, muted, panel

SHOWN = 48


@dataclass(frozen=True)
class Measure:
    """Something that the gauge measures, and the span of its chart."""

    name: str
    icon: ft.IconData
    unit: str
    value: Callable[[Reading], float]
    low: float
    high: float


MEASURES = [
    Measure("Wind", ft.Icons.AIR, "kn", lambda r: r.wind, 0, 20),
    Measure("Tide", ft.Icons.WAVES, "m", lambda r: r.tide, 0, 5),
    Measure("Water", ft.Icons.THERMOSTAT, "°C", lambda r: r.temperature, 12, 16),
]


def build(visit: Visit) -> ft.Control:
    """The page."""
    charts = [
        ft.Container(Chart(measure), padding=ft.Padding.only(top=20), clip_behavior=ft.ClipBehavior.NONE)
        for measure in MEASURES
    ]
    tabs = ft.Tabs(
        ft.Column(
            [
                ft.TabBar([ft.Tab(label=measure.name, icon=measure.icon) for measure in MEASURES]),
                ft.TabBarView([*charts], height=350),
            ],
            spacing=0,
        ),
        length=len(MEASURES),
    )
    return ft.Column(
        [
            heading("Weather", "The gauge on the pier speaks once a second. Nothing here was loaded twice."),
            ft.ResponsiveRow(
                [
                    panel(tabs, col={"xs": 12, "lg": 8}),
                    panel(Vane(), title="Where the wind comes from", col={"xs": 12, "lg": 4}),
                ],
                spacing=16,
                run_spacing=16,
            ),
        ],
        spacing=20,
    )


class Chart(Live):
    """The last values of one measure, and the newest in figures."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        values = [measure.value(old) for old in readings(now(), SHOWN, timedelta(seconds=1))]
        self._bars = Bars(values, measure.low, measure.high, measure.unit, height=230)
        self._figure = ft.Text(theme_style=ft.TextThemeStyle.DISPLAY_SMALL)
        super().__init__(
            ft.Column(
                [
                    ft.Row(
                        [self._figure, muted(f"{measure.unit} now")],
                        vertical_alignment=ft.CrossAxisAlignment.BASELINE,
                    ),
                    self._bars,
                ],
                spacing=20,
            )
        )
        self._say(values[-1])

    def tick(self) -> None:
        value = self._measure.value(reading(now()))
        self._bars.push(value)
        self._say(value)

    def _say(self, value: float) -> None:
        self._figure.value = f"{value:.1f}"


class Vane(Live):
    """A compass whose needle follows the wind."""

    def __init__(self) -> None:
        size = 208.0
        self._needle = ft.Icon(ft.Icons.NAVIGATION, size=88, color=ft.Colors.PRIMARY)
        self._needle.animate_rotation = ft.Animation(900, ft.AnimationCurve.EASE_IN_OUT)
        self._text = ft.Text(theme_style=ft.TextThemeStyle.TITLE_LARGE)
        corners = {
            "N": ft.Alignment(0, -0.9),
            "E": ft.Alignment(0.9, 0),
            "S": ft.Alignment(0, 0.9),
            "W": ft.Alignment(-0.9, 0),
        }
        letters = [
            ft.Container(muted(letter), alignment=where, width=size, height=size) for letter, where in corners.items()
        ]
        rose = ft.Container(
            ft.Stack(
                [*letters, ft.Container(self._needle, alignment=ft.Alignment.CENTER, width=size, height=size)]
            ),
            width=size,
            height=size,
            shape=ft.BoxShape.CIRCLE,
            bgcolor=ft.Colors.SURFACE_CONTAINER_HIGHEST,
        )
        super().__init__(
            ft.Column([rose, self._text], horizontal_alignment=ft.CrossAxisAlignment.CENTER, spacing=16),
            alignment=ft.Alignment.CENTER,
        )
        self.tick()

    def tick(self) -> None:
        new = reading(now())
        self._needle.rotate = radians(new.direction)
        self._text.value = f"{new.compass}, {new.wind:.0f} knots"
