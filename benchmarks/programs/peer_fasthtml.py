"""FastHTML's counter, of which a click is answered with the piece of HTML that changes, and rows of three texts.

Pages name htmx on this server; the environment says where its file is, for those who open them in a browser.
"""

import os
from pathlib import Path

from fasthtml.common import Button, Div, Response, Script, Span, Title, fast_app

HTMX = Path(os.environ["HTMX"]).read_text() if "HTMX" in os.environ else ""
app, route = fast_app(secret_key="pages", default_hdrs=False, hdrs=(Script(src="/htmx"),))


@route("/htmx")  # a name with an ending would be looked for among the static files
def htmx():
    return Response(HTMX, media_type="text/javascript")


@route("/")
def get(session):
    session["count"] = 0
    return Title("Counter"), Div("0", id="count"), Button("Add", hx_post="/add", hx_target="#count")


@route("/add")
def post(session):
    session["count"] += 1
    return str(session["count"])


@route("/row")
def rows(count: int):
    texts = ((f"Row {number}", "open", "3") for number in range(count))
    return Title("Rows"), Div(*(Div(*map(Span, line), cls="row") for line in texts))
