"""A component with a state, around 10,000 memoised ones; a click sets its state."""

import flet as ft
import flet.fastapi


@ft.memo
@ft.component
def Item(number: int) -> ft.Control:
    return ft.Row([ft.Text(f"Row {number}"), ft.Text("0")])


@ft.component
def App() -> ft.Control:
    clicks, set_clicks = ft.use_state(0)
    return ft.Column(
        [
            ft.Button(f"Change {clicks}", on_click=lambda: set_clicks(clicks + 1)),
            ft.ListView([Item(number) for number in range(10_000)], expand=True),
        ],
        expand=True,
    )


def main(page: ft.Page) -> None:
    page.render(App)


app = flet.fastapi.app(main)
