import flet as ft


def plain() -> ft.Control:
    """A button"""
    return ft.CupertinoButton("Continue")
