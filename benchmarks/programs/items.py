"""10,000 components with a state each, of which a click sets one."""

from collections.abc import Callable

import flet as ft
import flet.fastapi


def main(page: ft.Page) -> None:
    setters: dict[int, Callable[[int], None]] = {}
    clicks = 0

    @ft.component
    def Item(number: int) -> ft.Control:
        times, setters[number] = ft.use_state(0)
        return ft.Row([ft.Text(f"Row {number}"), ft.Text(f"{times}")])

    @ft.component
    def App() -> ft.Control:
        return ft.Column(
            [
                ft.Button("Change", on_click=change),
                ft.ListView([Item(number) for number in range(10_000)], expand=True),
            ],
            expand=True,
        )

    def change() -> None:
        nonlocal clicks
        clicks += 1
        setters[clicks * 7 % 10_000](clicks)

    page.render(App)


app = flet.fastapi.app(main)
