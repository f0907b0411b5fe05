"""`flet run` beside a browser: the tab stays, with its route, what was typed, how far it was scrolled, its store."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.conftest import RunServer

pytestmark = pytest.mark.browser

PROGRAM = """
import flet as ft

def main(page: ft.Page):
    word = ft.Text()
    visits = page.session.store.get("visits") or []
    visits.append(len(visits) + 1)
    page.session.store.set("visits", visits)
    page.session.store.set("odd", object())

    def show():
        word.value = f"green {page.route}"
        page.update()

    page.on_route_change = show
    page.add(
        word,
        ft.Text(f"Begun {len(visits)} times"),
        ft.Button("To the cups", on_click=lambda: page.navigate("/cups")),
        ft.TextField(label="Name"),
        ft.ListView([ft.Text(f"Cup {n}", height=40) for n in range(50)], expand=True),
    )
    show()

ft.run(main)
"""


def test_saving_a_program(run_server: RunServer, context: BrowserContext, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    server = run_server(PROGRAM, ["-m", "flet", "run", "-p", "PORT", "program.py"], FLET_WEB_PATH="")
    tab = context.new_page()
    tab.goto(server.url)
    tab.get_by_role("button", name="To the cups").click()
    expect(tab.get_by_text("green /cups")).to_be_visible()
    tab.get_by_label("Name").fill("Anna")
    tab.get_by_text("Cup 0", exact=True).hover()
    tab.mouse.wheel(0, 600)
    expect(tab.get_by_text("Cup 25", exact=True)).to_be_in_viewport()
    tab.evaluate("window.stays = true")

    program.write_text(PROGRAM.replace("green", "black"))
    expect(tab.get_by_text("black /cups")).to_be_visible(timeout=45_000)
    expect(tab.get_by_text("Begun 2 times")).to_be_visible()
    expect(tab.get_by_text("began anew")).to_have_count(0)
    expect(tab.get_by_label("Name")).to_have_value("Anna")
    expect(tab.get_by_text("Cup 25", exact=True)).to_be_in_viewport()

    program.write_text(PROGRAM.replace("green", "brown"))
    expect(tab.get_by_text("brown /cups")).to_be_visible(timeout=45_000)
    expect(tab.get_by_text("Cup 25", exact=True)).to_be_in_viewport()

    program.write_text(PROGRAM.replace("def show():", "def show()<b>:"))
    expect(tab.get_by_text("program.py, line 11")).to_be_visible(timeout=45_000)
    expect(tab.get_by_text("def show()<b>:")).to_be_visible()
    expect(tab).to_have_title("SyntaxError: expected ':'")

    program.write_text(PROGRAM.replace("green", "white"))
    expect(tab.get_by_text("white /cups")).to_be_visible(timeout=45_000)
    expect(tab).to_have_title("Flet")
    assert tab.url == f"{server.url}/cups"
    assert tab.evaluate("window.stays"), "the document was loaded again"
    said = server.stop()[1]
    told = "session.store: 'odd' was not kept over the restart: an object of the class 'object' cannot be"
    # Once for each process that ends: three that were replaced, and the last.
    assert said.count(told) == 4
