import flet as ft


def plain() -> ft.Control:
    """One of a few, with a thumb that slides"""
    return ft.CupertinoSlidingSegmentedButton(
        [ft.Text("Day"), ft.Text("Week"), ft.Text("Month")], selected_index=1, width=280
    )
