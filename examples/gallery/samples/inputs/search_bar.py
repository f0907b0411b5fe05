import flet as ft


def plain() -> ft.Control:
    """A search with its own view"""

    async def choose(fruit: str) -> None:
        await bar.close_view(fruit)

    async def show() -> None:
        await bar.open_view()

    bar: ft.SearchBar = ft.SearchBar(
        bar_hint_text="Search fruit",
        width=320,
        controls=[
            ft.ListTile(title=fruit, on_click=lambda _, fruit=fruit: choose(fruit))
            for fruit in ("Apple", "Banana", "Cherry")
        ],
        on_tap=show,
    )
    return bar
