import flet as ft


def plain() -> ft.Control:
    """The one action of a page"""
    return ft.FloatingActionButton(icon=ft.Icons.ADD, tooltip="New")


def sizes() -> ft.Control:
    """Small, and with words"""
    return ft.Row(
        [
            ft.FloatingActionButton(icon=ft.Icons.ADD, mini=True, tooltip="New"),
            ft.FloatingActionButton("Compose", icon=ft.Icons.EDIT),
        ]
    )
