import datetime

import flet as ft


def plain() -> ft.Control:
    """A time of the day"""
    page = ft.context.page
    chosen = ft.Text("No time yet")

    def choose() -> None:
        if picker.value:
            chosen.value = f"{picker.value:%H:%M}"

    picker = ft.TimePicker(value=datetime.time(9, 30), on_change=choose)
    return ft.Row(
        [
            ft.Button(
                "Choose", icon=ft.Icons.SCHEDULE, data=picker, on_click=lambda: page.show_dialog(picker)
            ),
            chosen,
        ]
    )
