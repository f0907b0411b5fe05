import flet as ft


def plain() -> ft.Control:
    """A line between left and right"""
    return ft.Row([ft.Text("Left"), ft.VerticalDivider(), ft.Text("Right")], height=64)
