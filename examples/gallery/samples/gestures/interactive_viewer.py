import flet as ft


def plain() -> ft.Control:
    """To be moved and magnified"""
    return ft.InteractiveViewer(ft.Image("/harbour.svg", width=480), width=320, height=180, max_scale=6)
