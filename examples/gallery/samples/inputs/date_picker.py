import datetime

import flet as ft


def plain() -> ft.Control:
    """A day"""
    page = ft.context.page
    chosen = ft.Text("No day yet")

    def choose() -> None:
        if picker.value:
            chosen.value = f"{picker.value:%A, %d %B %Y}"

    picker = ft.DatePicker(value=datetime.date(2026, 5, 17), on_change=choose)
    return ft.Row(
        [
            ft.Button("Choose", icon=ft.Icons.EVENT, data=picker, on_click=lambda: page.show_dialog(picker)),
            chosen,
        ]
    )
