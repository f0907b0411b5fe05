import flet as ft


def plain() -> ft.Control:
    """A field"""
    return ft.CupertinoTextField(placeholder_text="First and last name", width=280)
