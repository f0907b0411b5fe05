import flet as ft


def plain() -> ft.Control:
    """One of thousands of icons"""
    return ft.Icon(ft.Icons.SAILING, size=40)


def coloured() -> ft.Control:
    """Colours and sizes"""
    return ft.Row(
        [
            ft.Icon(ft.Icons.FAVORITE, color=ft.Colors.PINK),
            ft.Icon(ft.Icons.AUDIOTRACK, color=ft.Colors.GREEN_400, size=30),
            ft.Icon(ft.Icons.BEACH_ACCESS, color=ft.Colors.BLUE, size=50),
            ft.Icon(ft.CupertinoIcons.HEART, size=30),
        ]
    )
