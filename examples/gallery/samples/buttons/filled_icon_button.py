import flet as ft


def plain() -> ft.Control:
    """An icon of great weight"""
    return ft.FilledIconButton(ft.Icons.SEND, tooltip="Send")
