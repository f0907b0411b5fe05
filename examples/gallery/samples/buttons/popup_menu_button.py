import flet as ft


def plain() -> ft.Control:
    """A menu behind a button"""
    return ft.PopupMenuButton(
        tooltip="More",
        items=[
            ft.PopupMenuItem("Rename", icon=ft.Icons.EDIT),
            ft.PopupMenuItem("Archive", icon=ft.Icons.ARCHIVE),
            ft.PopupMenuItem(),
            ft.PopupMenuItem("Delete", icon=ft.Icons.DELETE),
        ],
    )
