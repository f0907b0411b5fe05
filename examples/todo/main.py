import flet as ft


class Task(ft.Row):
    def __init__(self, text: str, on_change: ft.ControlEventHandler[ft.Checkbox]) -> None:
        self.box = ft.Checkbox(label=text, expand=True, on_change=on_change)
        self.delete = ft.IconButton(ft.Icons.DELETE_OUTLINE, tooltip="Delete")
        super().__init__([self.box, self.delete])


def main(page: ft.Page) -> None:
    page.title = "To do"
    page.horizontal_alignment = ft.CrossAxisAlignment.CENTER
    tasks: list[Task] = []
    rows = ft.Column(spacing=0)
    left = ft.Text()
    entry = ft.TextField(hint_text="What is next?", expand=True, autofocus=True)

    def show() -> None:
        rows.controls = [*tasks]
        left.value = f"{sum(not task.box.value for task in tasks)} of {len(tasks)} to do"

    def remove(task: Task) -> None:
        tasks.remove(task)
        show()

    async def add() -> None:
        if entry.value.strip():
            task = Task(entry.value.strip(), on_change=show)
            task.delete.on_click = lambda: remove(task)
            tasks.append(task)
            entry.value = ""
            show()
        await entry.focus()

    entry.on_submit = add
    show()
    page.add(
        ft.Column(
            [
                ft.Text("To do", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
                ft.Row([entry, ft.FloatingActionButton(icon=ft.Icons.ADD, tooltip="Add", on_click=add)]),
                rows,
                left,
            ],
            width=480,
            spacing=16,
        )
    )


ft.run(main)
