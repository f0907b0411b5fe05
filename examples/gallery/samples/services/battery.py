import flet as ft


def plain() -> ft.Control:
    """How full the battery is, where the browser tells"""
    battery = ft.Battery()
    told = ft.Text("")

    async def ask() -> None:
        level = await battery.get_battery_level()
        told.value = "The browser does not tell" if level is None else f"{level} %"

    return ft.Row([ft.Button("Ask", data=battery, on_click=ask), told])
