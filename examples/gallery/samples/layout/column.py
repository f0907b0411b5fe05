import flet as ft


def plain() -> ft.Control:
    """Below each other"""
    return ft.Column([ft.Text("First"), ft.Text("Second"), ft.Text("Third")])


def scrolled() -> ft.Control:
    """More than there is room for"""
    return ft.Column(
        [ft.Text(f"Line {number}") for number in range(1, 31)],
        height=160,
        width=240,
        scroll=ft.ScrollMode.AUTO,
    )
