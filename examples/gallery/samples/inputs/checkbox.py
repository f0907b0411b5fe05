import flet as ft


def plain() -> ft.Control:
    """Yes or no"""
    return ft.Checkbox(label="Send me the newsletter", value=True)


def three() -> ft.Control:
    """Yes, no, or neither"""
    return ft.Checkbox(label="All files", tristate=True, value=None)


def marked() -> ft.Control:
    """Colours, and one that is wrong"""
    return ft.Row(
        wrap=True,
        controls=[
            ft.Checkbox(label="Green", value=True, active_color=ft.Colors.GREEN),
            ft.Checkbox(label="Must be agreed to", error=True),
            ft.Checkbox(label="Off", disabled=True),
        ],
    )
