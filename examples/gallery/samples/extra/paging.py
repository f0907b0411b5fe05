import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """Pages of a long list"""
    return fx.Paging(134, 20, sizes=[10, 20, 50])
