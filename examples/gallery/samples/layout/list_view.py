import flet as ft


def plain() -> ft.Control:
    """A long list"""
    return ft.ListView(
        [ft.ListTile(title=f"Message {number}", key=number) for number in range(1, 201)],
        height=240,
        width=320,
    )
