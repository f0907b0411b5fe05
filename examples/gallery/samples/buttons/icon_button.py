import flet as ft


def plain() -> ft.Control:
    """An icon that can be pressed"""
    return ft.IconButton(ft.Icons.FAVORITE, tooltip="Like")


def chosen() -> ft.Control:
    """On and off"""

    def turn() -> None:
        star.selected = not star.selected

    star = ft.IconButton(
        ft.Icons.STAR_BORDER, selected=False, selected_icon=ft.Icons.STAR, tooltip="Mark", on_click=turn
    )
    return star
