import flet as ft


def plain() -> ft.Control:
    """A filter that is on or off"""
    return ft.Chip(label="Vegetarian", selected=True, on_select=lambda: None)


def several() -> ft.Control:
    """To press, and to take away"""

    def remove() -> None:
        row.controls.remove(tag)

    tag = ft.Chip(label="Urgent", on_delete=remove)
    call = ft.Chip(label="Call", leading=ft.Icon(ft.Icons.PHONE), on_click=lambda: None)
    row = ft.Row([call, tag])
    return row
