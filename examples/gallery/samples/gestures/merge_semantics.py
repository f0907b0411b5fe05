import flet as ft


def plain() -> ft.Control:
    """Said as one"""
    return ft.MergeSemantics(ft.Row([ft.Icon(ft.Icons.STAR), ft.Text("Four stars of five")]))
