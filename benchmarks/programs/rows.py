"""10,000 rows of three texts, 40,000 controls, of which a click changes one text."""

import flet as ft
import flet.fastapi


def main(page: ft.Page) -> None:
    texts = []
    rows: list[ft.Control] = []
    for i in range(10_000):
        name = ft.Text(f"Row {i}")
        texts.append(name)
        rows.append(ft.Row([name, ft.Text("open"), ft.Text("3", size=12)]))
    clicks = 0

    def change(e: ft.ControlEvent) -> None:
        nonlocal clicks
        clicks += 1
        texts[clicks * 7 % 10_000].value = f"changed {clicks}"

    page.add(ft.Button("Change", on_click=change), ft.ListView(rows, expand=True))


app = flet.fastapi.app(main)
