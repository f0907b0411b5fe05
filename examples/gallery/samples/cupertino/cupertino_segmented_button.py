import flet as ft


def plain() -> ft.Control:
    """One of a few"""
    return ft.CupertinoSegmentedButton(
        [ft.Container(ft.Text(name), padding=8) for name in ("Day", "Week", "Month")], selected_index=1
    )
