import flet as ft


def plain() -> ft.Control:
    """Pages to swipe through"""
    colours = [ft.Colors.PRIMARY_CONTAINER, ft.Colors.SECONDARY_CONTAINER, ft.Colors.TERTIARY_CONTAINER]
    return ft.PageView(
        [
            ft.Container(ft.Text(f"Page {number}"), alignment=ft.Alignment.CENTER, bgcolor=colour)
            for number, colour in enumerate(colours, 1)
        ],
        height=180,
    )
