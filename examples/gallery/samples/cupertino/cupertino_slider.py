import flet as ft


def plain() -> ft.Control:
    """A number within a range"""
    return ft.CupertinoSlider(value=40, min=0, max=100, width=280)
