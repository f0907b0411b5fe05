import flet as ft


def plain() -> ft.Control:
    """A row that is swiped away"""

    def remove(e: ft.DismissibleDismissEvent) -> None:
        rows.controls.remove(e.control)

    rows = ft.Column(
        width=320,
        controls=[
            ft.Dismissible(
                ft.ListTile(title=f"Message {number}", bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH),
                background=ft.Container(bgcolor=ft.Colors.ERROR_CONTAINER),
                on_dismiss=remove,
                key=number,
            )
            for number in (1, 2, 3)
        ],
    )
    return rows
