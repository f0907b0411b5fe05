import flet as ft


def plain() -> ft.Control:
    """Opens another site"""
    page = ft.context.page

    async def go() -> None:
        await page.launch_url("https://docs.python.org/")

    return ft.Button("Open docs.python.org", icon=ft.Icons.OPEN_IN_NEW, on_click=go)
