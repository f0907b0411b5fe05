import flet as ft


def plain() -> ft.Control:
    """An icon with an outline"""
    return ft.OutlinedIconButton(ft.Icons.SHARE, tooltip="Share")
