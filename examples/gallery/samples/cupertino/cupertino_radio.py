import flet as ft


def plain() -> ft.Control:
    """One of several"""
    return ft.RadioGroup(
        value="tea",
        content=ft.Column(
            [ft.CupertinoRadio(label="Tea", value="tea"), ft.CupertinoRadio(label="Coffee", value="coffee")]
        ),
    )
