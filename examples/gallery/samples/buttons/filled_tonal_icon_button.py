import flet as ft


def plain() -> ft.Control:
    """An icon of some weight"""
    return ft.FilledTonalIconButton(ft.Icons.EDIT, tooltip="Edit")
