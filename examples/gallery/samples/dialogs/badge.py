import flet as ft


def plain() -> ft.Control:
    """A number at an icon"""
    return ft.IconButton(ft.Icons.MAIL, tooltip="Messages", badge=ft.Badge("3"))
