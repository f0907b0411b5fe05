import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """Where one is"""
    return fx.Breadcrumbs([("Home", "/"), ("Tea", "/tea"), ("Assam", "/tea/assam")])
