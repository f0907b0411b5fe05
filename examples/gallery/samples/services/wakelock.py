import flet as ft


def plain() -> ft.Control:
    """Keeps the screen on"""
    lock = ft.Wakelock()

    async def turn() -> None:
        await (lock.enable() if switch.value else lock.disable())

    switch = ft.Switch(label="Keep the screen on", data=lock, on_change=turn)
    return switch
