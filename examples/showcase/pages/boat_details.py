"""One boat: a view over the timetable, with an address of its own."""

import flet as ft
from harbour.boats import Boat
from pages.boats import seats
from visit import Visit
from widgets.hero import Hero
from widgets.panel import muted, panel


def view(visit: Visit, boat: Boat) -> ft.View:
    """The view."""
    page = visit.page
    people = ft.Text("1", theme_style=ft.TextThemeStyle.TITLE_LARGE, width=32, text_align=ft.TextAlign.CENTER)
    total = ft.Text(f"{boat.price} kr", theme_style=ft.TextThemeStyle.HEADLINE_SMALL, expand=True)

    def add(step: int) -> None:
        number = min(max(1, int(people.value) + step), boat.free)
        people.value, total.value = str(number), f"{number * boat.price} kr"

    def buy() -> None:
        page.show_dialog(
            ft.AlertDialog(
                icon=ft.Icon(ft.Icons.CONFIRMATION_NUMBER_OUTLINED),
                title=ft.Text("Buy the tickets?"),
                content=ft.Text(
                    f"{people.value} x {boat.name} to {boat.goes_to}, at {boat.leaves} for {total.value}."
                ),
                actions=[
                    ft.TextButton("Not yet", on_click=page.pop_dialog),
                    ft.FilledButton("Buy", on_click=bought),
                ],
            )
        )

    def bought() -> None:
        page.pop_dialog()
        page.show_dialog(
            ft.SnackBar("Done. It is only play money, so wave at the captain.", show_close_icon=True)
        )

    facts = [
        (ft.Icons.SCHEDULE, f"{boat.leaves} to {boat.arrives}", f"{boat.minutes} minutes"),
        (ft.Icons.PLACE_OUTLINED, boat.goes_to, boat.kind),
        (ft.Icons.GROUPS_OUTLINED, f"{boat.seats} seats", f"{boat.taken} of them sold"),
    ]
    order = ft.Column(
        [
            seats(boat, 260),
            ft.Row(
                [
                    ft.IconButton(ft.Icons.REMOVE, tooltip="One less", on_click=lambda: add(-1)),
                    people,
                    ft.IconButton(ft.Icons.ADD, tooltip="One more", on_click=lambda: add(1)),
                ],
                spacing=4,
            ),
            ft.Row([total, ft.FilledButton("Buy", icon=ft.Icons.CONFIRMATION_NUMBER_OUTLINED, on_click=buy)]),
        ],
        spacing=16,
    )
    content = ft.ResponsiveRow(
        [
            Hero(visit, boat.name, f"{boat.goes_to}, every day at {boat.leaves}"),
            ft.Column(
                [
                    ft.Text(boat.about, size=16),
                    *(ft.ListTile(leading=icon, title=title, subtitle=text) for icon, title, text in facts),
                ],
                spacing=12,
                col={"xs": 12, "md": 7},
            ),
            panel(
                order if boat.free else muted("Sold out for today."), title="Tickets", col={"xs": 12, "md": 5}
            ),
        ],
        spacing=24,
        run_spacing=24,
        width=960,
    )
    return ft.View(
        route=f"/boats/{boat.slug}",
        controls=[ft.Container(content, padding=ft.Padding.symmetric(horizontal=24, vertical=8))],
        appbar=ft.AppBar(title="All boats"),
        scroll=ft.ScrollMode.AUTO,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        padding=0,
    )
