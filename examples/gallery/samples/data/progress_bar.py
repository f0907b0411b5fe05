import flet as ft


def plain() -> ft.Control:
    """How far something has come"""
    return ft.ProgressBar(value=0.4, width=320)


def unknown() -> ft.Control:
    """Nobody knows how long"""
    return ft.ProgressBar(width=320)
