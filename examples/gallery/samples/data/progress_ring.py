import flet as ft


def plain() -> ft.Control:
    """How far something has come"""
    return ft.ProgressRing(value=0.7)


def unknown() -> ft.Control:
    """Nobody knows how long"""
    return ft.ProgressRing(stroke_width=3)
