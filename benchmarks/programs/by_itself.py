"""The counter as a program that serves itself."""

import flet as ft


def main(page: ft.Page) -> None:
    count = ft.Text("0", size=40)

    def increment(e: ft.ControlEvent) -> None:
        count.value = str(int(count.value) + 1)

    page.title = "Counter"
    page.add(count, ft.Button("Add", on_click=increment))


if __name__ == "__main__":
    ft.run(main)
