"""The program with SQLAlchemy, as the guide to databases prints it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from flet.testing import Visits

GUIDE = Path(__file__).parents[2] / "docs" / "databases.md"


async def test_orders_are_kept_and_shown(
    visit: Visits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in re.findall(
        r"^```python\n# (\w+\.py)[^\n]*\n(.*?)^```", GUIDE.read_text(), re.DOTALL | re.MULTILINE
    ):
        (tmp_path / name).write_text(text)
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
