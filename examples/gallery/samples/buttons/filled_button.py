import flet as ft


def plain() -> ft.Control:
    """The main action of a page"""
    return ft.FilledButton("Order now", icon=ft.Icons.SHOPPING_CART)
