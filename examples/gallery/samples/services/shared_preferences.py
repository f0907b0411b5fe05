import flet as ft


def plain() -> ft.Control:
    """What the browser keeps for the next visit"""
    page = ft.context.page
    kept = ft.Text("Press Read")

    async def keep() -> None:
        await page.shared_preferences.set("gallery.colour", "blue")
        kept.value = "Kept: blue"

    async def read() -> None:
        kept.value = f"Kept: {await page.shared_preferences.get('gallery.colour')}"

    return ft.Row([ft.Button("Keep", on_click=keep), ft.Button("Read", on_click=read), kept], wrap=True)
