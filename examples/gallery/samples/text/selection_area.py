import flet as ft


def plain() -> ft.Control:
    """Text that can be selected"""
    return ft.SelectionArea(ft.Column([ft.Text("Select me,"), ft.Text("and me as well.")]))
