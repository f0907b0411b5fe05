import flet as ft


def plain() -> ft.Control:
    """The room of what is to come"""
    return ft.Placeholder(fallback_width=200, fallback_height=100)
