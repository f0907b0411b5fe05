import flet as ft


def plain() -> ft.Control:
    """A page within a page"""
    return ft.Pagelet(
        height=240,
        bgcolor=ft.Colors.SURFACE_CONTAINER_LOW,
        appbar=ft.AppBar(title="A page", bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH),
        content=ft.Container(ft.Text("With bars of its own"), padding=16),
        floating_action_button=ft.FloatingActionButton(icon=ft.Icons.ADD, tooltip="New"),
    )
