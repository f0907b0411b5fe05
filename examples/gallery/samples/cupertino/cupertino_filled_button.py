import flet as ft


def plain() -> ft.Control:
    """The main action"""
    return ft.CupertinoFilledButton("Buy")
