import flet as ft


def plain() -> ft.Control:
    """A piece of a text with a style of its own"""
    return ft.Text(
        spans=[
            ft.TextSpan("Read "),
            ft.TextSpan("the terms", ft.TextStyle(weight=ft.FontWeight.BOLD, color=ft.Colors.PRIMARY)),
            ft.TextSpan(" before you sign."),
        ]
    )
