import flet as ft


def plain() -> ft.Control:
    """Copy and paste"""
    page = ft.context.page
    field = ft.TextField(label="Text", value="Hello", width=240)

    async def copy() -> None:
        await page.clipboard.set(field.value)

    async def paste() -> None:
        field.value = await page.clipboard.get() or ""

    return ft.Row([field, ft.Button("Copy", on_click=copy), ft.Button("Paste", on_click=paste)], wrap=True)
