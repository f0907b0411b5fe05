import flet as ft


def plain() -> ft.Control:
    """Columns by the width of the window"""
    return ft.ResponsiveRow(
        [
            ft.Container(
                ft.Text(name),
                col={"xs": 12, "md": 6, "xl": 3},
                bgcolor=ft.Colors.PRIMARY_CONTAINER,
                padding=16,
                border_radius=8,
            )
            for name in ("North", "East", "South", "West")
        ]
    )
