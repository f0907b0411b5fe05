"""The plugin as users have it: their own pytest, with or without plugins for coroutines."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import flet as ft

def main(page):
    text = ft.Text("nobody")
    page.add(text, ft.TextField(label="Name", on_submit=lambda e: setattr(text, "value", e.control.value)))

ft.run(main)
"""
TESTS = """
import sys

async def test_file(visit):
    page = await visit("main.py")
    await page.submit("Name", "Ada")
    await page.see("Ada")
    page.snapshot()

async def test_file_of_flet():
    from flet.testing import FletTestApp
    from main import main
    app = FletTestApp(flutter_app_dir=None, flet_app_main=main)
    await app.start()
    assert (await app.tester.find_by_text("nobody")).count == 1
    await app.teardown()

async def test_folder(visit):
    await (await visit()).see("nobody")
    import main
    await (await visit(main)).see("nobody")
    # Pytest compiles what it has marked for better texts of assertions: our modules would load twice as long.
    ours = [module for name, module in sys.modules.items() if name.startswith("flet.fastapi")]
    assert ours and not [module for module in ours if "Rewriting" in type(module.__loader__).__name__]

def test_nothing_is_loaded_for_others():
    pass
"""


def run(folder: Path, *options: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=100, check=False)
    return ended.stdout + ended.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "main.py").write_text(PROGRAM)
    (tmp_path / "test_main.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\npythonpath = .\n")
    return tmp_path


def test_without_a_plugin_for_coroutines(project: Path) -> None:
    alone = ("-p", "no:asyncio", "-p", "no:anyio", "-k", "file or folder")
    assert "There is no snapshot test_main-test_file.txt yet" in run(project, *alone)
    assert "3 passed" in run(project, *alone, "--update-snapshots")
    snapshot = project / "snapshots" / "test_main-test_file.txt"
    assert snapshot.read_text() == 'View route="/"\n  Text "Ada"\n  TextField "Ada" label="Name"\n'
    assert "3 passed" in run(project, *alone)
    snapshot.write_text(snapshot.read_text().replace("Ada", "Bob"))
    shown = run(project, *alone)
    assert '-  Text "Bob"' in shown and '+  Text "Ada"' in shown


def test_with_pytest_asyncio(project: Path) -> None:
    assert "2 passed" in run(
        project,
        "-o",
        "asyncio_mode=auto",
        "-o",
        "asyncio_default_fixture_loop_scope=function",
        "-k",
        "folder or nothing",
    )


def test_the_documented_test_passes(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "testing.md").read_text()
    for name, content in re.findall(r"^```python\n# (\w+\.py)\n(.*?)^```", page, re.DOTALL | re.MULTILINE):
        (tmp_path / name).write_text(content)
    ended = subprocess.run(
        [sys.executable, "-m", "flet", "test", "-q"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 passed" in ended.stdout, ended.stdout + ended.stderr


def test_the_plugin_is_cheap() -> None:
    loaded = (
        "import sys, flet.testing.plugin; print(any(name.startswith('flet.engine') for name in sys.modules))"
    )
    shown = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "False"
