import flet as ft


def card(text: str, colour: ft.Colors) -> ft.Container:
    return ft.Container(
        ft.Text(text), width=96, height=96, bgcolor=colour, border_radius=12, alignment=ft.Alignment.CENTER
    )


def plain() -> ft.Control:
    """Something to take, and a place to put it"""

    def drop() -> None:
        place.bgcolor = ft.Colors.TERTIARY
        place.content = ft.Text("Thanks", color=ft.Colors.ON_TERTIARY)

    place = card("Here", ft.Colors.SURFACE_CONTAINER_HIGHEST)
    return ft.Row(
        spacing=48,
        controls=[
            ft.Draggable(card("Drag me", ft.Colors.TERTIARY_CONTAINER), group="cards"),
            ft.DragTarget(place, group="cards", on_accept=drop),
        ],
    )
