"""The program with SQLAlchemy, as the guide to databases prints it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from flet.testing import Visits

GUIDE = Path(__file__).parents[2] / "docs" / "databases.md"


@pytest.fixture
def files(tmp_path: Path) -> None:
    for name, text in re.findall(
        r"^```python\n# (\w+\.py)[^\n]*\n(.*?)^```", GUIDE.read_text(), re.DOTALL | re.MULTILINE
    ):
        (tmp_path / name).write_text(text)


@pytest.mark.usefixtures("files")
def test_its_tests(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-W",
        "error",
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:asyncio",
    ]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=100, check=False)
    assert "2 passed" in ended.stdout, ended.stdout


@pytest.mark.usefixtures("files")
async def test_orders_are_kept_and_shown(
    visit: Visits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'orders.db'}")
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("store", "main", "web"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    import web  # type: ignore[import-not-found]

    import main  # type: ignore[import-not-found]

    page = await visit(main.main)
    await page.submit("Customer", "Ada")
    await page.see("Ada")
    other = await visit(web.app)
    await other.see("Ada")
    await main.store.engine.dispose()
