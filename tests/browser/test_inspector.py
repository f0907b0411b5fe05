"""The inspector of `flet run`, and that nobody else's pages have it."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from flet.fastapi.pages.clients import PACKAGED
from tests.conftest import RunServer

pytestmark = pytest.mark.browser

PROGRAM = """
import flet as ft

def main(page: ft.Page):
    number, page.title = ft.Text("0"), page.route

    def count():
        number.value = str(int(number.value) + 1)

    page.add(number, ft.Button("Count", on_click=count))

ft.run(main)
"""
RUN = ["-m", "flet", "run", "-p", "PORT", "program.py"]


def test_what_it_shows(run_server: RunServer, context: BrowserContext) -> None:
    tab = context.new_page()
    server = run_server(PROGRAM, RUN, FLET_WEB_PATH="")
    tab.goto(server.url)
    count = tab.get_by_role("button", name="Count")
    expect(count).to_be_visible()
    inspector = tab.get_by_role("complementary", name="Inspector")
    expect(inspector).to_have_count(0)
    tab.keyboard.press("Alt+Shift+I")

    # The tree follows the page; choosing on the page finds the control, and is no click on it.
    expect(inspector.get_by_role("treeitem", name=re.compile('Text .*"0"'))).to_be_visible()
    inspector.get_by_role("button", name="Pick").click()
    count.click()
    expect(inspector.get_by_role("treeitem", selected=True)).to_contain_text("Button")
    expect(inspector.get_by_text("program.py:10")).to_be_visible()
    expect(inspector.get_by_role("row", name="on_click True")).to_be_visible()
    count.click()
    expect(inspector.get_by_role("treeitem", name=re.compile('Text .*"1"'))).to_be_visible()
    inspector.get_by_role("treeitem", name=re.compile("Text ")).hover()
    outline, text = tab.locator(".outline").bounding_box(), tab.get_by_text("1", exact=True).bounding_box()
    assert outline is not None
    assert text is not None
    assert (outline["x"], outline["y"]) == pytest.approx((text["x"], text["y"]), abs=2)

    inspector.get_by_role("tab", name="Messages").click()
    expect(inspector.get_by_text(re.compile("click of Button"))).to_be_visible()
    expect(inspector.get_by_text(re.compile('Text .*: value = "1"'))).to_be_visible()
    expect(inspector.get_by_text(re.compile(r"\d B, answered after \d+ ms"))).to_be_visible()
    inspector.get_by_role("tab", name="Handlers").click()
    expect(inspector.get_by_role("row", name=re.compile(r"count .*line 7.* ms"))).to_be_visible()

    inspector.get_by_role("tab", name="Connection").click()
    inspector.get_by_role("checkbox").check()
    expect(tab.get_by_text("Reconnecting")).to_be_visible()
    count.click()
    inspector.get_by_role("checkbox").uncheck()
    expect(tab.get_by_text("2", exact=True)).to_be_visible(timeout=20_000)

    # The address asks for it, but the program hears of its own route only; it stays open when the page is loaded again.
    other = context.new_page()
    other.goto(f"{server.url}/boats?inspect&size=2")
    inspector = other.get_by_role("complementary", name="Inspector")
    expect(inspector).to_be_visible()
    expect(other).to_have_title("/boats?size=2")
    other.reload()
    expect(inspector).to_be_visible()


def test_other_pages_have_nothing_of_it(run_server: RunServer, context: BrowserContext) -> None:
    server = run_server(PROGRAM, FLET_WEB_PATH="")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{server.url}/_inspector/inspector.js")
    for path in ("/", "/_inspector/control", "/_inspector/handlers"):
        with urllib.request.urlopen(server.url + path) as answer:
            # What is no file is a route of the program.
            assert answer.headers["content-type"].startswith("text/html"), path
            assert b"inspector.js" not in answer.read(), path
    holding = [file.name for file in PACKAGED.rglob("*.js") if b"flet-inspector" in file.read_bytes()]
    assert holding == []
    assert b"flet-inspector" in (Path(PACKAGED).parent / "inspector" / "inspector.js").read_bytes()
    tab = context.new_page()
    tab.goto(f"{server.url}/?inspect")
    expect(tab.get_by_role("button", name="Count")).to_be_visible()
    tab.keyboard.press("Alt+Shift+I")
    expect(tab.get_by_role("complementary")).to_have_count(0)
