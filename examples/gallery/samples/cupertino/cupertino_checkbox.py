import flet as ft


def plain() -> ft.Control:
    """Yes or no"""
    return ft.CupertinoCheckbox(label="Send me the newsletter", value=True)
