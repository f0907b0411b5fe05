"""The counter in NiceGUI."""

from fastapi import FastAPI
from nicegui import ui


@ui.page("/")
def page() -> None:
    count = 0

    def add() -> None:
        nonlocal count
        count += 1
        label.set_text(str(count))

    label = ui.label("0")
    ui.button("Add", on_click=add)


app = FastAPI()
ui.run_with(app)
