import flet as ft


def plain() -> ft.Control:
    """The bar above a page"""
    return ft.Pagelet(
        height=200,
        appbar=ft.AppBar(
            leading=ft.Icon(ft.Icons.MENU),
            title="Orders",
            bgcolor=ft.Colors.SURFACE_CONTAINER,
            actions=[ft.IconButton(ft.Icons.SEARCH, tooltip="Search")],
        ),
        content=ft.Container(ft.Text("The page"), padding=16),
    )
