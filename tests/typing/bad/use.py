"""Wrong use of what is there. Each line with a comment `wrong` must be refused, and no other."""

import flet as ft


def main(page: ft.Page) -> None:
    text = ft.Text("a")
    text.value = 5  # wrong
    text.size = "big"  # wrong
    text.colour = "red"  # wrong
    page.theme_mode = "dark"  # wrong
    page.go("/a")  # wrong
    page.add("words")  # wrong
    number: int = ft.Checkbox().value  # wrong
    print(number, text.no_such_method())  # wrong
    page.controls.append(5)  # wrong

    def clicked(e: ft.Event[ft.Checkbox]) -> None:
        e.control.labell = "x"  # wrong

    ft.Checkbox(on_change=clicked)
    ft.Button("a", on_click=clicked)  # wrong


@ft.component
def Counter(start: int) -> ft.Control:
    count, set_count = ft.use_state(start)
    set_count("one")  # wrong
    return ft.Text(count)  # wrong


Counter()  # wrong
Counter("one")  # wrong


@ft.control
class Task(ft.Row):
    title: str = ""


Task(title=5)  # wrong
Task(titel="y")  # wrong
