"""The program that takes the place of one that has failed: a page that says why, until it is saved anew."""

import json
import sys

import flet as ft
from flet.cli.failure import Failure

WIDEST = 900


def page_of(failure: Failure, page: ft.Page) -> None:
    """Shows a failure to a visitor."""
    page.title = failure.error.partition("\n")[0]
    page.padding = 32
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.SelectionArea(
            ft.Column(
                width=WIDEST,
                spacing=16,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
                controls=[
                    ft.Row(
                        [
                            ft.Icon(ft.Icons.ERROR_OUTLINE, color=ft.Colors.ERROR, size=28),
                            ft.Text("The program has failed", theme_style=ft.TextThemeStyle.TITLE_LARGE),
                        ]
                    ),
                    ft.Text(
                        failure.error,
                        theme_style=ft.TextThemeStyle.TITLE_MEDIUM,
                        color=ft.Colors.ERROR,
                    ),
                    ft.Text(failure.place, weight=ft.FontWeight.BOLD, visible=bool(failure.place)),
                    ft.Container(
                        ft.Row(
                            [ft.Text(failure.trace, font_family="monospace", size=13, no_wrap=True)],
                            scroll=ft.ScrollMode.AUTO,
                        ),
                        visible=bool(failure.trace),
                        bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH,
                        border_radius=8,
                        padding=16,
                    ),
                    ft.Text(
                        "Correct it and save the file: this page will show the program again.",
                        color=ft.Colors.ON_SURFACE_VARIANT,
                    ),
                ],
            )
        )
    )


if __name__ == "__main__":
    failed = Failure(**json.load(sys.stdin))
    ft.run(lambda page: page_of(failed, page), view=None, assets_dir=None)
