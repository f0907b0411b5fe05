import flet as ft


def plain() -> ft.Control:
    """Wheels for a duration"""
    return ft.CupertinoTimerPicker(value=3600 + 15 * 60, height=180, width=360)
