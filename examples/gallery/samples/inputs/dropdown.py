import flet as ft


def plain() -> ft.Control:
    """One of a list"""
    return ft.Dropdown(
        label="Size",
        value="Medium",
        width=240,
        options=[ft.DropdownOption(size) for size in ("Small", "Medium", "Large")],
    )


def searched() -> ft.Control:
    """A list that can be searched"""
    countries = ["Austria", "Belgium", "Croatia", "Denmark", "Estonia", "Finland", "Greece", "Hungary"]
    return ft.Dropdown(
        label="Country",
        editable=True,
        enable_filter=True,
        width=240,
        menu_height=240,
        options=[ft.DropdownOption(country, leading_icon=ft.Icons.FLAG) for country in countries],
    )
