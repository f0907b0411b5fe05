import flet as ft


def plain() -> ft.Control:
    """A wheel"""
    return ft.CupertinoPicker(
        [ft.Text(fruit) for fruit in ("Apple", "Banana", "Cherry", "Date", "Elderberry")],
        height=160,
        width=240,
        selected_index=2,
        use_magnifier=True,
        magnification=1.2,
    )
