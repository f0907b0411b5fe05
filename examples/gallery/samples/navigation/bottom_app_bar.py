import flet as ft


def plain() -> ft.Control:
    """A bar below a page"""
    return ft.Pagelet(
        height=200,
        bottom_appbar=ft.BottomAppBar(
            ft.Row(
                [
                    ft.IconButton(ft.Icons.MENU, tooltip="Menu"),
                    ft.IconButton(ft.Icons.SEARCH, tooltip="Search"),
                ]
            )
        ),
        content=ft.Container(ft.Text("The page"), padding=16),
    )
