from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

import flet.fastapi as flet_fastapi
from flet.engine.site import Limits
from flet.fastapi.flet_app import FletApp
from tests.live import LiveServer, live_server

Visit = Callable[..., TestClient]
Serve = Callable[..., LiveServer]


@pytest.fixture
def visit(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Makes apps: `visit(app_name="Shop")` returns a browser-like client of one."""
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    with ExitStack() as stack:

        def make(app: Any = None, **options: Any) -> TestClient:
            served = app or flet_fastapi.app(lambda page: None, **options)
            return stack.enter_context(TestClient(served, follow_redirects=False))

        yield make


@pytest.fixture
def serve(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Serves programs in threads: `serve(main, session_timeout=1)`; the options are those of `Limits`."""
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    with ExitStack() as stack:

        def start(main: Callable[..., Any], before_main: Any = None, **limits: Any) -> LiveServer:
            monkeypatch.setattr(FletApp, "_limits", lambda app: Limits(**limits))
            return stack.enter_context(live_server(main, before_main))

        yield start
