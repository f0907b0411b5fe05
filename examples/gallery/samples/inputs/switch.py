import flet as ft


def plain() -> ft.Control:
    """On or off, at once"""
    return ft.Switch(label="Notifications", value=True)


def icons() -> ft.Control:
    """With an icon in its thumb"""
    return ft.Switch(
        label="Dark",
        thumb_icon={
            ft.ControlState.SELECTED: ft.Icons.DARK_MODE,
            ft.ControlState.DEFAULT: ft.Icons.LIGHT_MODE,
        },
    )
