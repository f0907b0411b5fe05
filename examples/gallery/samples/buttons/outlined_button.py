import flet as ft


def plain() -> ft.Control:
    """An action of less weight"""
    return ft.OutlinedButton("Compare")
