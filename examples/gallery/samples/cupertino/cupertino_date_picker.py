import datetime

import flet as ft


def plain() -> ft.Control:
    """Wheels for day and time"""
    return ft.CupertinoDatePicker(
        value=datetime.datetime(2026, 5, 17, 9, 30, tzinfo=datetime.UTC),
        height=180,
        width=360,
        use_24h_format=True,
    )
