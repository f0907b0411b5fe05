"""The timetable: a table to sort and to search."""

from collections.abc import Callable
from typing import Any

import flet as ft
from harbour.boats import BOATS, KINDS, Boat
from visit import Visit
from widgets.adaptive import Adaptive
from widgets.panel import RADIUS, heading, muted


def build(visit: Visit) -> ft.Control:
    """The page."""
    return ft.Column(
        [
            heading("Boats", "Every day from the pier. Choose one to see more, or to buy a seat."),
            Timetable(visit),
        ],
        spacing=20,
    )


def seats(boat: Boat, width: float) -> ft.Control:
    """How full a boat is."""
    left = f"{boat.free} free" if boat.free else "sold out"
    color = ft.Colors.ERROR if not boat.free else ft.Colors.PRIMARY
    bar = ft.ProgressBar(boat.taken / boat.seats, bar_height=6, border_radius=3, color=color)
    return ft.Column(
        [ft.Container(bar, width=width - 32), muted(left, size=12)], spacing=4, width=width, tight=True
    )


class Column:
    """A column of the timetable.

    Args:
        title: What stands above it.
        order: What it is sorted by.
        show: Makes the cell of a boat.
        width: In logical pixels.
        narrow: Whether it is shown on narrow screens.
    """

    def __init__(
        self,
        title: str,
        order: Callable[[Boat], Any],
        show: Callable[[Boat], ft.Control],
        width: float | None = None,
        narrow: bool = False,
    ) -> None:
        self.title, self.order, self.show, self.width, self.narrow = title, order, show, width, narrow


def _name(boat: Boat) -> ft.Control:
    return ft.Column(
        [ft.Text(boat.name, weight=ft.FontWeight.W_600), muted(boat.goes_to, size=12)], spacing=0, tight=True
    )


COLUMNS = [
    Column("Leaves", lambda b: b.leaves, lambda b: ft.Text(b.leaves), 84, narrow=True),
    Column("Boat", lambda b: b.name, _name, None, narrow=True),
    Column("Kind", lambda b: b.kind, lambda b: ft.Text(b.kind), 130),
    Column("Takes", lambda b: b.minutes, lambda b: ft.Text(f"{b.minutes} min"), 100),
    Column("Seats", lambda b: b.free, lambda b: seats(b, 150), 150),
    Column("Price", lambda b: b.price, lambda b: ft.Text(f"{b.price} kr"), 80, narrow=True),
]


class Timetable(Adaptive):
    """All boats: sorted by the column whose title was clicked, filtered by kind and by what is typed."""

    def __init__(self, visit: Visit) -> None:
        self._sorted_by, self._descending = COLUMNS[0], False
        self._search = ft.TextField(
            hint_text="Name or destination",
            prefix_icon=ft.Icons.SEARCH,
            border=ft.OutlineInputBorder(border_radius=24),
            dense=True,
            expand=True,
            on_change=self.fill,
        )
        self._kinds = {kind: ft.Chip(kind, on_select=self.fill) for kind in KINDS}
        self._heads = ft.Row(spacing=0, height=44)
        self._rows = ft.Column(spacing=0)
        super().__init__(visit)
        table = ft.Container(
            ft.Column([self._heads, ft.Divider(height=1), self._rows], spacing=0),
            bgcolor=ft.Colors.SURFACE_CONTAINER_LOW,
            border=ft.Border.all(1, ft.Colors.OUTLINE_VARIANT),
            border_radius=RADIUS,
            clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
        )
        chips = ft.Row([*self._kinds.values()], spacing=8)
        self.content = ft.Column(
            [
                ft.ResponsiveRow(
                    [
                        ft.Row([self._search], col={"xs": 12, "md": 6}),
                        ft.Container(
                            chips, col={"xs": 12, "md": 6}, height=40, alignment=ft.Alignment.CENTER_LEFT
                        ),
                    ],
                    spacing=16,
                ),
                table,
            ],
            spacing=12,
        )

    def adapt(self) -> None:
        self._columns = [column for column in COLUMNS if column.narrow or self.visit.wide]
        self.fill()

    def fill(self) -> None:
        """Show the boats that are looked for, in order."""
        kinds = {kind for kind, chip in self._kinds.items() if chip.selected}
        words = self._search.value.casefold().split()
        found = [
            boat
            for boat in sorted(BOATS, key=self._sorted_by.order, reverse=self._descending)
            if (not kinds or boat.kind in kinds)
            and all(word in f"{boat.name} {boat.goes_to}".casefold() for word in words)
        ]
        self._heads.controls = [self._head(column) for column in self._columns]
        self._rows.controls = [self._row(boat) for boat in found] or [
            ft.Container(
                muted("No boat goes there. The gulls might."), padding=32, alignment=ft.Alignment.CENTER
            )
        ]

    def _head(self, column: Column) -> ft.Control:
        arrow = ft.Icons.ARROW_DOWNWARD if self._descending else ft.Icons.ARROW_UPWARD
        title = ft.Row([ft.Text(column.title, theme_style=ft.TextThemeStyle.LABEL_LARGE)], spacing=4)
        if column is self._sorted_by:
            title.controls.append(ft.Icon(arrow, size=16, color=ft.Colors.PRIMARY))
        return ft.Container(
            title,
            width=column.width,
            expand=column.width is None,
            height=44,
            padding=ft.Padding.only(left=20 if column is COLUMNS[0] else 8),
            ink=True,
            tooltip=f"Sort by {column.title.lower()}",
            on_click=lambda: self._sort(column),
        )

    def _row(self, boat: Boat) -> ft.Control:
        cells: list[ft.Control] = [
            ft.Container(
                column.show(boat),
                width=column.width,
                expand=column.width is None,
                padding=ft.Padding.only(left=20 if column is COLUMNS[0] else 8),
            )
            for column in self._columns
        ]
        return ft.Container(
            ft.Row(cells, spacing=0),
            key=boat.slug,
            height=60,
            ink=True,
            border=ft.Border.only(bottom=ft.BorderSide(1, ft.Colors.OUTLINE_VARIANT)),
            on_click=lambda: self.visit.page.navigate(f"/boats/{boat.slug}"),
        )

    def _sort(self, column: Column) -> None:
        self._descending = column is self._sorted_by and not self._descending
        self._sorted_by = column
        self.fill()
