import flet as ft


def plain() -> ft.Control:
    """What the visitor is connected with"""
    connectivity = ft.Connectivity()
    told = ft.Text("")

    async def ask() -> None:
        told.value = ", ".join(kind.value for kind in await connectivity.get_connectivity())

    return ft.Row([ft.Button("Ask", data=connectivity, on_click=ask), told])
