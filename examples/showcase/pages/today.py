"""The first page: what is going on in the harbour at this moment."""

import flet as ft
from harbour.boats import Boat, next_boats
from harbour.clock import greeting, now
from harbour.guests import guests
from harbour.sea import Reading
from visit import Visit
from widgets.entry import entry_line
from widgets.gauge import Gauge
from widgets.hero import Hero
from widgets.measure import TIDE, WATER, WIND
from widgets.panel import muted, panel
from widgets.wall_clock import WallClock

GAUGE_COLUMNS: ft.ResponsiveNumber = {"xs": 12, "md": 4}
LIST_HEIGHT = 296


def build(visit: Visit) -> ft.Control:
    """The page."""
    hero = Hero(visit, f"{greeting()}, sailor", "A small harbour with a big sky.\nHere is what is going on.")
    hero.col = {"xs": 12, "lg": 9}
    clock = panel(
        ft.Column(
            [WallClock(156), muted("Harbour time", size=12)],
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
            spacing=8,
            tight=True,
        ),
        col={"xs": 12, "lg": 3},
        height=236,
    )
    clock.alignment = ft.Alignment.CENTER
    return ft.ResponsiveRow(
        [hero, clock, *_gauges(), _departures(visit), _guest_book(visit)], spacing=16, run_spacing=16
    )


def _gauges() -> list[ft.Control]:
    def wind(reading: Reading) -> str:
        return f"from {reading.compass}"

    def tide(reading: Reading) -> str:
        return "coming in" if reading.rising else "going out"

    def water(reading: Reading) -> str:
        return "refreshing" if reading.temperature < 14 else "swimmable"

    return [
        Gauge(WIND, wind, GAUGE_COLUMNS),
        Gauge(TIDE, tide, GAUGE_COLUMNS),
        Gauge(WATER, water, GAUGE_COLUMNS),
    ]


def _departures(visit: Visit) -> ft.Control:
    def row(boat: Boat) -> ft.Control:
        return ft.ListTile(
            leading=ft.Container(
                ft.Text(boat.leaves, weight=ft.FontWeight.W_600, color=ft.Colors.ON_PRIMARY_CONTAINER),
                bgcolor=ft.Colors.PRIMARY_CONTAINER,
                border_radius=10,
                padding=ft.Padding.symmetric(horizontal=10, vertical=6),
            ),
            title=boat.name,
            subtitle=f"{boat.goes_to}, {boat.free} seats free" if boat.free else f"{boat.goes_to}, sold out",
            trailing=ft.Icons.CHEVRON_RIGHT,
            content_padding=ft.Padding.symmetric(horizontal=4),
            shape=ft.RoundedRectangleBorder(radius=12),
            on_click=lambda: visit.page.navigate(f"/boats/{boat.slug}"),
        )

    return panel(
        ft.Column([row(boat) for boat in next_boats(now(), 3)], spacing=4),
        title="Next from the pier",
        trailing=ft.TextButton("All boats", on_click=lambda: visit.page.navigate("/boats")),
        col={"xs": 12, "md": 7},
        height=LIST_HEIGHT,
    )


def _guest_book(visit: Visit) -> ft.Control:
    return panel(
        ft.Column([entry_line(entry, max_lines=2) for entry in guests.entries[:3]], spacing=16),
        title="From the guest book",
        trailing=ft.TextButton("Write", on_click=lambda: visit.page.navigate("/guests")),
        col={"xs": 12, "md": 5},
        height=LIST_HEIGHT,
    )
