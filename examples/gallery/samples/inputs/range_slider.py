import flet as ft


def plain() -> ft.Control:
    """From here to there"""
    return ft.RangeSlider(
        start_value=20, end_value=60, min=0, max=100, divisions=20, label="{value} €", width=320
    )
