"""The fixture `browse`, used as a developer does: a program in a browser, with locators and pictures."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.chromium import NAMES, missing

pytestmark = pytest.mark.browser

PROGRAM = """
import asyncio
import flet as ft

def main(page: ft.Page):
    number = ft.Text("0", key="number")

    def add():
        number.value = str(int(number.value) + 1)

    async def later():
        await asyncio.sleep(0.6)
        page.add(ft.Text("here", key="later"))

    page.run_task(later)
    if "leave" in page.request.cookies:
        page.redirect("/favicon.png")
    page.add(number, ft.Button("Add", on_click=add), ft.Text("twin", key="twin"), ft.Text("twin", key="twin"))
"""
TESTS = """
import flet as ft
import pytest
from main import main

async def test_it(browse):
    page = await browse(main, size=(400, 300), dark=True)
    assert await page.get_by_text("here").count() == 1, "the page was not settled"
    await page.get_by_role("button", name="Add").click()
    await (await page.control(ft.Button)).click()
    assert await (await page.key("later")).inner_text() == "here"
    number = await page.key("number")
    await number.filter(has_text="2").wait_for()
    with pytest.raises(LookupError, match="no control with the key 'nobody'"):
        await page.key("nobody", timeout=0)
    with pytest.raises(LookupError, match="2 controls with the key 'twin'"):
        await page.key("twin")

    other = await browse(main, cookies={"leave": ""})
    assert other.url.endswith("/favicon.png")
    other = await browse(main)
    assert await (await other.key("number")).inner_text() == "0"

LEAVES = "<script>requestAnimationFrame = () => { location.href = '/there' }</script>"

async def goes_elsewhere(scope, receive, send):
    # Leaves while it is asked whether it has been drawn.
    if scope["type"] == "http":
        headers = [(b"content-type", b"text/html")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": LEAVES.encode() if scope["path"] == "/" else b"there"})

async def test_a_page_that_goes_elsewhere(browse):
    page = await browse(goes_elsewhere)
    assert await page.inner_text("body") == "there"

async def test_looks(browse):
    page = await browse(main, size=(400, 300), dark=True)
    await page.looks()
    await page.looks("part", of=await page.key("number"), tolerance=0.05)
"""


def run(folder: Path, *options: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=100, check=False)
    return ended.stdout + ended.stderr


@pytest.mark.timeout(400)  # four runs of pytest, each with a browser
def test_a_program_in_a_browser(tmp_path: Path) -> None:
    if not any(map(shutil.which, NAMES)):
        missing("Chromium")
    (tmp_path / "main.py").write_text(PROGRAM)
    (tmp_path / "test_it.py").write_text(TESTS)
    output = run(tmp_path)
    assert "There is no picture test_it-test_looks.png yet" in output
    assert "1 failed, 2 passed" in output, output
    for options in (["--update-snapshots"], []):
        output = run(tmp_path, "-k", "looks", *options)
        assert "1 passed" in output, output

    (tmp_path / "main.py").write_text(PROGRAM.replace('"twin"', '"twig"', 1))
    output = run(tmp_path, "-k", "looks")
    assert "of the picture differ from test_it-test_looks.png" in output
    folder = tmp_path / "snapshots"
    assert f"The page looked as in {folder / 'test_it-test_looks.failed.png'}." in output
    assert sorted(file.name for file in folder.iterdir()) == [
        "test_it-test_looks-part.png",
        "test_it-test_looks.different.png",
        "test_it-test_looks.failed.png",
        "test_it-test_looks.new.png",
        "test_it-test_looks.png",
    ]
