import flet as ft


def plain() -> ft.Control:
    """HTML that somebody else made"""
    return ft.Html("<p>A figure as <b>HTML</b>, <i>cleaned</i> before it is shown.</p>")
