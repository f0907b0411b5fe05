"""Complete programs in the documentation work as they are printed."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import flet as ft
from flet.testing import NotFound, NotPossible, Visits

ROOT = Path(__file__).parents[2]
_PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def _programs() -> list[Any]:
    found = []
    for page in _PAGES:
        blocks = re.findall(r"^```python\n(.*?)^```", page.read_text(), re.DOTALL | re.MULTILINE)
        programs = [
            block
            for block in blocks
            if "\nimport store" not in block
            and re.search(r"^import flet.*^(    )?ft\.run\(main", block, re.DOTALL | re.MULTILINE)
        ]
        for number, program in enumerate(programs, 1):
            name = f"{page.relative_to(ROOT).with_suffix('')}-{number}"
            found.append(pytest.param(program, id=name))
    return found


@pytest.mark.parametrize("program", _programs())
async def test_programs_build_a_page_whose_buttons_work(
    program: str, visit: Visits, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    mains: list[Callable[..., Any]] = []
    monkeypatch.setattr(ft, "run", lambda main, *args, **kwargs: mains.append(main))
    for name in ("GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"):
        monkeypatch.setenv(name, "given")
    exec(compile(program, "program", "exec"), {"__name__": "__main__"})
    (main,) = mains
    page = await visit(main)
    pressed = page.find_all(where=lambda control: bool(control.get("on_click")))
    for control in pressed if "page.login(" not in program else []:  # signing in is tested in tests/browser
        with contextlib.suppress(
            NotFound, NotPossible
        ):  # another button has taken it away, or switched it off
            await page.click(control)
        await page.pass_time(2)
        assert "Event(name=" not in page.tree, "a handler took its event for something else"
        if page.find_all(role="dialog"):
            with contextlib.suppress(NotPossible):  # it is modal
                await page.dismiss()
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
