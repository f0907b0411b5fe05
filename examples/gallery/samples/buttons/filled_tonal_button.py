import flet as ft


def plain() -> ft.Control:
    """An action beside the main one"""
    return ft.FilledTonalButton("Add to list", icon=ft.Icons.ADD)
