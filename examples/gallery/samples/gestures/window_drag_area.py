import flet as ft


def plain() -> ft.Control:
    """What a window is moved by; a browser has none, the content is shown"""
    return ft.WindowDragArea(ft.Container(ft.Text("The title of a window"), padding=16))
