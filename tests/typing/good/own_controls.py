"""Controls of a program's own: as dataclass-like declarations and as plain classes."""

from dataclasses import field

import flet as ft


@ft.control
class Task(ft.Row):
    title: str = ""
    done: bool = False
    tags: list[str] = field(default_factory=list[str])

    def init(self) -> None:
        self.box = ft.Checkbox(label=self.title, value=self.done, on_change=self.toggle)
        self.controls = [self.box, *(ft.Chip(label=tag) for tag in self.tags)]

    def toggle(self, e: ft.Event[ft.Checkbox]) -> None:
        self.done = bool(e.control.value)
        self.update()


class Panel(ft.Container):
    def __init__(self, title: str) -> None:
        super().__init__(padding=10, border=ft.Border.all(1, ft.Colors.OUTLINE))
        self.body = ft.Column(spacing=5)
        self.content = ft.Column([ft.Text(title), self.body])

    def show(self, *controls: ft.Control) -> None:
        self.body.controls.extend(controls)
        self.update()


def main(page: ft.Page) -> None:
    panel = Panel("Tasks")
    ref = ft.Ref[ft.TextField]()
    page.add(ft.TextField(ref=ref, label="New"), panel)
    panel.show(Task(title="first"), Task(title="second", done=True, tags=["a"], expand=True, key="second"))
    ref.current.value = "third"
    title: str = Task(title="x").title
    visible: bool = Task(title="x").visible
    print(title, visible)


ft.run(main)
