import flet as ft


def plain() -> ft.Control:
    """The places of a program"""
    return ft.CupertinoNavigationBar(
        [
            ft.NavigationBarDestination(ft.CupertinoIcons.HOME, "Home"),
            ft.NavigationBarDestination(ft.CupertinoIcons.SEARCH, "Search"),
            ft.NavigationBarDestination(ft.CupertinoIcons.PERSON, "Me"),
        ]
    )
