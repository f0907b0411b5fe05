import datetime

import flet as ft


def plain() -> ft.Control:
    """From one day to another"""
    page = ft.context.page
    picker = ft.DateRangePicker(start_value=datetime.date(2026, 5, 4), end_value=datetime.date(2026, 5, 8))
    return ft.Button(
        "Choose", icon=ft.Icons.DATE_RANGE, data=picker, on_click=lambda: page.show_dialog(picker)
    )
