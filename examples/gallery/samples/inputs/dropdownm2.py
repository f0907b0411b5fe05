import flet as ft


def plain() -> ft.Control:
    """The dropdown of Material 2"""
    return ft.DropdownM2(
        label="Colour",
        value="Blue",
        width=240,
        options=[ft.dropdownm2.Option(name) for name in ("Blue", "Green", "Red")],
    )
