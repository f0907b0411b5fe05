"""The counter in ReactPy."""

from fastapi import FastAPI
from reactpy import component, hooks, html
from reactpy.backend.fastapi import configure


@component
def Counter():
    count, set_count = hooks.use_state(0)
    return html.div(html.p(str(count)), html.button({"on_click": lambda e: set_count(count + 1)}, "Add"))


app = FastAPI()
configure(app, Counter)
