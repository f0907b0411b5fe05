import flet as ft


def plain() -> ft.Control:
    """What a screen reader says"""
    return ft.Semantics(
        content=ft.Icon(ft.Icons.SIGNAL_WIFI_4_BAR), label="The connection is good", image=True
    )
