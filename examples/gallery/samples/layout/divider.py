import flet as ft


def plain() -> ft.Control:
    """A line between what is above and below"""
    return ft.Column([ft.Text("Above"), ft.Divider(), ft.Text("Below")])
