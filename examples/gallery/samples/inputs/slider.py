import flet as ft


def plain() -> ft.Control:
    """A number within a range"""
    return ft.Slider(value=40, min=0, max=100, divisions=10, label="{value} %", width=320)


def heard() -> ft.Control:
    """What it is moved to"""
    value = ft.Text("50")

    def move() -> None:
        value.value = f"{slider.value:.0f}"

    slider = ft.Slider(value=50, min=0, max=100, on_change=move, width=280)
    return ft.Row([slider, value])
