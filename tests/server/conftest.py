from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

import flet.fastapi as flet_fastapi

Visit = Callable[..., TestClient]


@pytest.fixture
def visit(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Makes apps: `visit(app_name="Shop")` returns a browser-like client of one."""
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    with ExitStack() as stack:

        def make(app: Any = None, **options: Any) -> TestClient:
            served = app or flet_fastapi.app(lambda page: None, **options)
            return stack.enter_context(TestClient(served, follow_redirects=False))

        yield make
