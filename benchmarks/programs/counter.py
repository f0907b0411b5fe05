"""A text and a button: the least that a click can cost."""

import flet as ft
import flet.fastapi


def main(page: ft.Page) -> None:
    count = ft.Text("0", size=40)

    def increment(e: ft.ControlEvent) -> None:
        count.value = str(int(count.value) + 1)

    page.title = "Counter"
    page.add(count, ft.Button("Add", on_click=increment))


app = flet.fastapi.app(main)
