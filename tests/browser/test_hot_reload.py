"""`flet run` beside a browser: the tab stays, and so does its route."""

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

    def show():
        word.value = f"green {page.route}"
        page.update()

    page.on_route_change = show
    page.add(word, ft.Button("To the cups", on_click=lambda: page.navigate("/cups")))
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
    tab.evaluate("window.stays = true")

    program.write_text(PROGRAM.replace("green", "black"))
    expect(tab.get_by_text("black /cups")).to_be_visible(timeout=45_000)

    program.write_text(PROGRAM.replace("def show():", "def show()<b>:"))
    expect(tab.get_by_text("program.py, line 7")).to_be_visible(timeout=45_000)
    expect(tab.get_by_text("def show()<b>:")).to_be_visible()
    expect(tab).to_have_title("SyntaxError: expected ':'")

    program.write_text(PROGRAM.replace("green", "white"))
    expect(tab.get_by_text("white /cups")).to_be_visible(timeout=45_000)
    expect(tab).to_have_title("Flet")
    assert tab.url == f"{server.url}/cups"
    assert tab.evaluate("window.stays"), "the document was loaded again"
