import flet as ft


def main(page: ft.Page) -> None:
    page.title = "Counter"
    count = ft.Text("0", size=40)

    def add(step: int) -> None:
        count.value = str(int(count.value) + step)

    page.add(
        ft.Row(
            [
                ft.IconButton(ft.Icons.REMOVE, on_click=lambda: add(-1)),
                count,
                ft.IconButton(ft.Icons.ADD, on_click=lambda: add(1)),
            ],
            alignment=ft.MainAxisAlignment.CENTER,
        )
    )


ft.run(main)
