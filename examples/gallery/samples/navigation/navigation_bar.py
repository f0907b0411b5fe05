import flet as ft


def plain() -> ft.Control:
    """The places of a program, below the page"""
    return ft.NavigationBar(
        selected_index=0,
        destinations=[
            ft.NavigationBarDestination(ft.Icons.EXPLORE, "Explore"),
            ft.NavigationBarDestination(ft.Icons.COMMUTE, "Commute"),
            ft.NavigationBarDestination(ft.Icons.BOOKMARK, "Saved", selected_icon=ft.Icons.BOOKMARK_ADDED),
        ],
    )
