import flet as ft

PICTURE = "/harbour.svg"


def plain() -> ft.Control:
    """A picture of the assets"""
    return ft.Image(PICTURE, width=240, height=150, fit=ft.BoxFit.COVER, border_radius=12)


def missing() -> ft.Control:
    """One that does not load"""
    return ft.Image(
        "/nothing.png",
        width=240,
        height=96,
        error_content=ft.Row([ft.Icon(ft.Icons.BROKEN_IMAGE), ft.Text("No picture")]),
    )
