import flet as ft


def plain() -> ft.Control:
    """A person"""
    return ft.CircleAvatar(ft.Text("AP"), bgcolor=ft.Colors.PRIMARY, color=ft.Colors.ON_PRIMARY)
