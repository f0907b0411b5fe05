import flet as ft


def plain() -> ft.Control:
    """A short message"""
    page = ft.context.page
    bar = ft.SnackBar("Message moved to the bin", action="Undo")
    return ft.Button("Delete", data=bar, on_click=lambda: page.show_dialog(bar))
