import flet as ft


def plain() -> ft.Control:
    """Turned by quarters, with the room that it then takes"""
    return ft.Row([ft.RotatedBox(3, content=ft.Text("Sideways")), ft.Text("Upright")])
