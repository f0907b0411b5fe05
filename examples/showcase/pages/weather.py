"""Wind and water, drawn while they are measured."""

from math import radians

import flet as ft
from harbour.clock import now
from harbour.sea import reading
from visit import Visit
from widgets.live import Live
from widgets.measure import TIDE, WATER, WIND, History, Measure
from widgets.panel import figure, heading, muted, panel

HEIGHT = 460
MEASURES = [WIND, TIDE, WATER]


def build(_: Visit) -> ft.Control:
    """The page."""
    tabs = ft.Tabs(
        ft.Column(
            [
                ft.TabBar([ft.Tab(label=measure.name, icon=measure.icon) for measure in MEASURES]),
                ft.TabBarView([Chart(measure) for measure in MEASURES], height=350),
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
                    panel(tabs, col={"xs": 12, "lg": 8}, height=HEIGHT),
                    panel(Vane(), title="Where the wind comes from", col={"xs": 12, "lg": 4}, height=HEIGHT),
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
        self._history = History(measure, 48, height=230)
        self._figure = figure(f"{measure.unit} now", ft.TextThemeStyle.DISPLAY_SMALL)
        super().__init__(
            ft.Column([self._figure, self._history], spacing=16), padding=ft.Padding.only(top=16)
        )
        self.tick()

    def tick(self) -> None:
        new = reading(now())
        self._history.see(new)
        self._figure.value = f"{self._measure.value(new):.1f}"


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
            ft.Container(muted(letter), alignment=where, width=size, height=size)
            for letter, where in corners.items()
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
