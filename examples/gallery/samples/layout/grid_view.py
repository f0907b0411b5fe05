import flet as ft


def plain() -> ft.Control:
    """Tiles of one size"""
    return ft.GridView(
        [
            ft.Container(
                ft.Text(str(number)),
                alignment=ft.Alignment.CENTER,
                bgcolor=ft.Colors.PRIMARY_CONTAINER,
                border_radius=8,
            )
            for number in range(1, 25)
        ],
        max_extent=96,
        spacing=8,
        run_spacing=8,
        height=220,
    )
