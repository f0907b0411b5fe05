import flet as ft


def plain() -> ft.Control:
    """An action beside the main one"""
    return ft.CupertinoTintedButton("Add to list")
