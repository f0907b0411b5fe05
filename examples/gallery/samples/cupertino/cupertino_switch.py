import flet as ft


def plain() -> ft.Control:
    """On or off"""
    return ft.CupertinoSwitch(label="Notifications", value=True)
