import flet as ft


def main(page: ft.Page) -> None:
    page.title = "To do"
    page.horizontal_alignment = ft.CrossAxisAlignment.CENTER
    entry = ft.TextField(hint_text="What is next?", expand=True, autofocus=True)
    tasks = ft.Column(spacing=0)
    left = ft.Text("Nothing to do")

    def count() -> None:
        open_tasks = sum(not task.controls[0].value for task in tasks.controls)
        left.value = f"{open_tasks} to do" if tasks.controls else "Nothing to do"

    def remove(task: ft.Row) -> None:
        tasks.controls.remove(task)
        count()

    async def add() -> None:
        if entry.value.strip():
            box = ft.Checkbox(label=entry.value.strip(), expand=True, on_change=count)
            task = ft.Row([box])
            task.controls.append(
                ft.IconButton(ft.Icons.DELETE_OUTLINE, tooltip="Delete", on_click=lambda: remove(task))
            )
            tasks.controls.append(task)
            entry.value = ""
            count()
        await entry.focus()

    entry.on_submit = add
    page.add(
        ft.Column(
            [
                ft.Text("To do", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
                ft.Row([entry, ft.FloatingActionButton(icon=ft.Icons.ADD, tooltip="Add", on_click=add)]),
                tasks,
                left,
            ],
            width=480,
            spacing=16,
        )
    )


ft.run(main)
