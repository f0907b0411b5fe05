import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """A question, answered in one line"""
    page = ft.context.page
    told = ft.Text("")

    async def ask() -> None:
        sure = await fx.ask(
            page, "Delete the file?", "It cannot be brought back.", yes="Delete", destructive=True
        )
        told.value = "Deleted" if sure else "Kept"

    async def name() -> None:
        told.value = await fx.ask_for(page, "Rename", "New name", value="photo.jpg") or "As before"

    return ft.Row([ft.Button("Delete", on_click=ask), ft.Button("Rename", on_click=name), told], wrap=True)
