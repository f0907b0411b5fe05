import flet as ft


def plain() -> ft.Control:
    """Something goes on"""
    return ft.CupertinoActivityIndicator(radius=20)
