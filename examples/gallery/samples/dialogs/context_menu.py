import flet as ft


def plain() -> ft.Control:
    """A menu at the right mouse button"""
    return ft.ContextMenu(
        secondary_items=[ft.PopupMenuItem("Copy"), ft.PopupMenuItem("Paste")],
        content=ft.Container(
            ft.Text("Right-click here"),
            padding=32,
            border_radius=12,
            bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH,
        ),
    )
