import flet as ft


def plain() -> ft.Control:
    """Away from notches and rounded corners of phones"""
    return ft.SafeArea(ft.Text("Always to be seen"), minimum_padding=16)
