import flet as ft


def plain() -> ft.Control:
    """Above each other"""
    return ft.Stack(
        width=240,
        height=140,
        controls=[
            ft.Container(bgcolor=ft.Colors.TERTIARY_CONTAINER, border_radius=12, width=240, height=140),
            ft.Container(
                ft.Text("New", color=ft.Colors.ON_PRIMARY),
                bgcolor=ft.Colors.PRIMARY,
                padding=6,
                right=8,
                top=8,
                border_radius=6,
            ),
            ft.Text("At the bottom", left=12, bottom=12),
        ],
    )
