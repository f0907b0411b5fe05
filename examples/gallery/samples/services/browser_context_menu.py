import flet as ft


def plain() -> ft.Control:
    """Whether the browser shows its own menu"""
    menu = ft.BrowserContextMenu()

    async def turn() -> None:
        await (menu.enable() if switch.value else menu.disable())

    switch = ft.Switch(label="The browser's menu", value=True, data=menu, on_change=turn)
    return switch
