"""Complete programs in the documentation work as they are printed."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import flet as ft
from tests.live import live_server
from tests.mirror import every_control

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
    program: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    mains: list[Callable[..., Any]] = []
    monkeypatch.setattr(ft, "run", lambda main, *args, **kwargs: mains.append(main))
    for name in ("GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"):
        monkeypatch.setenv(name, "given")
    exec(compile(program, "program", "exec"), {"__name__": "__main__"})
    (main,) = mains
    with live_server(main) as server:
        async with server.visitor(route="/") as visitor:
            await visitor.shown(lambda: visitor.page["views"][0].get("controls"))
            for control in [*every_control(visitor.page)]:
                # Signing in takes a browser that keeps cookies, as in tests/browser.
                if control.get("on_click") and "page.login(" not in program:
                    await visitor.event(control["_i"], "click")
            await visitor.silence(0.1)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
