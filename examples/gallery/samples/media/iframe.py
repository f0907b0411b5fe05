import flet as ft


def plain() -> ft.Control:
    """Another page in this one"""
    return ft.IFrame("/leaflet.html", height=160)
