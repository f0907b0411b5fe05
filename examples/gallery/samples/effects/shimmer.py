import flet as ft


def plain() -> ft.Control:
    """What is still loading"""
    return ft.Shimmer(
        base_color=ft.Colors.SURFACE_CONTAINER_HIGHEST,
        highlight_color=ft.Colors.SURFACE_CONTAINER_LOW,
        content=ft.Column(
            [ft.Container(width=width, height=16, bgcolor=ft.Colors.WHITE) for width in (240, 280, 160)]
        ),
    )
