import flet as ft


def plain() -> ft.Control:
    """The lightest button, as in dialogs"""
    return ft.TextButton("Not now")


def link() -> ft.Control:
    """A link to another page"""
    return ft.TextButton("docs.python.org", url="https://docs.python.org/", icon=ft.Icons.OPEN_IN_NEW)
