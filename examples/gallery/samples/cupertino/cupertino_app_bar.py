import flet as ft


def plain() -> ft.Control:
    """The bar above a page"""
    return ft.Pagelet(
        height=160,
        appbar=ft.CupertinoAppBar(title="Contacts", trailing=ft.Icon(ft.CupertinoIcons.ADD)),
        content=ft.Container(ft.Text("The page"), padding=16),
    )
