"""The page of `items`, whose handler changes the text itself."""

import flet as ft
import flet.fastapi


def main(page: ft.Page) -> None:
    texts = [ft.Text("0") for _ in range(10_000)]
    clicks = 0

    def change() -> None:
        nonlocal clicks
        clicks += 1
        texts[clicks * 7 % 10_000].value = f"{clicks}"
        page.update()

    rows: list[ft.Control] = [ft.Row([ft.Text(f"Row {number}"), text]) for number, text in enumerate(texts)]
    page.add(ft.Column([ft.Button("Change", on_click=change), ft.ListView(rows, expand=True)], expand=True))


app = flet.fastapi.app(main)
