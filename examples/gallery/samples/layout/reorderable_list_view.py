import flet as ft


def plain() -> ft.Control:
    """A list that can be sorted by hand"""
    return ft.ReorderableListView(
        [ft.ListTile(title=name, key=name) for name in ("Bread", "Butter", "Cheese", "Dates")],
        width=320,
        height=240,
    )
