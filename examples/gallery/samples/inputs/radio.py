import flet as ft


def plain() -> ft.Control:
    """One choice of a group"""
    return ft.RadioGroup(
        value="tea",
        content=ft.Column([ft.Radio(label="Tea", value="tea"), ft.Radio(label="Coffee", value="coffee")]),
    )
