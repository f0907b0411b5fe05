"""The counter in FastHTML: a click is a request, answered with the piece of HTML that changes."""

from fasthtml.common import Button, Div, Title, fast_app

app, route = fast_app(secret_key="a counter")


@route("/")
def get(session):
    session["count"] = 0
    return Title("Counter"), Div("0", id="count"), Button("Add", hx_post="/add", hx_target="#count")


@route("/add")
def post(session):
    session["count"] += 1
    return str(session["count"])
