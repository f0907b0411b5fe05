from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from starlette.testclient import TestClient

import flet.fastapi as flet_fastapi
from flet.engine.program.limits import Limits
from flet.fastapi.socket.flet_app import FletApp
from tests.live import LiveServer, live_server, until
from tests.server.attack import Attack, called, main

if TYPE_CHECKING:
    from tests.openid_provider import OpenIdProvider
    from tests.server.sign_in_program import Begin, Browser, Program

Visit = Callable[..., TestClient]
Serve = Callable[..., LiveServer]
Attacked = Callable[[], AbstractAsyncContextManager[Attack]]


@pytest.fixture
def flutter_folder(tmp_path: Path) -> Path:
    """A folder that looks like Flet's Flutter client."""
    folder = tmp_path / "flutter"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(
        '<html><head><base href="/"><title>Flet</title><!-- fletAppConfig --></head><body></body></html>'
    )
    (folder / "flutter_bootstrap.js").write_text("boot")
    (folder / "main.dart.mjs").write_text("x")
    (folder / "main.dart.wasm").write_bytes(b"wasm")
    (folder / "assets" / "FontManifest.json").write_text("[]")
    return folder


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
def no_flutter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Flet's Flutter client is not installed."""
    monkeypatch.setattr("sys.path", [entry for entry in sys.path if not Path(entry, "flet_web/web").is_dir()])


@pytest.fixture
def serve(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Serves programs in threads: `serve(main, session_timeout=1)`; the options are those of `Limits`."""
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    with ExitStack() as stack:

        def start(main: Callable[..., Any], before_main: Any = None, **limits: Any) -> LiveServer:
            monkeypatch.setattr(FletApp, "_limits", lambda app: Limits(**limits))
            return stack.enter_context(live_server(main, before_main))

        yield start


@pytest.fixture
def attack(serve: Serve, caplog: pytest.LogCaptureFixture) -> Attacked:
    """Serves the program; afterwards it still works, for this visitor and another, and the log is clean."""

    @asynccontextmanager
    async def visit() -> AsyncIterator[Attack]:
        called.clear()
        server = serve(main)
        async with server.visitor() as victim, server.visitor() as client:
            await client.shows_controls("OutlinedButton")
            yield Attack(server, client)
            called.clear()
            await client.click("Good")
            await victim.click("Good")
            await until(lambda: called == ["good", "good"])
        assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
        assert "Traceback" not in caplog.text

    return visit


@pytest.fixture(scope="session")
def running_provider() -> Iterator[OpenIdProvider]:
    # Only tests of signing in pay for Authlib.
    from tests.openid_provider import openid_provider

    with openid_provider() as provider:
        yield provider


@pytest.fixture
def provider(running_provider: OpenIdProvider) -> Iterator[OpenIdProvider]:
    """A provider to sign in at."""
    running_provider.asked.clear()
    yield running_provider
    running_provider.instead.clear()
    running_provider.server.seconds = 3600


@pytest.fixture
def begin(serve: Serve, provider: OpenIdProvider) -> Begin:
    from tests.server.sign_in_program import Program, browser

    @asynccontextmanager
    async def start(
        provider_options: dict[str, Any] | None = None, **options: Any
    ) -> AsyncIterator[tuple[Browser, Program]]:
        program = Program(provider, options, provider_options or {})
        server = serve(program.main)
        program.root = server.url
        async with browser(server) as visitor:
            yield visitor, program

    return start
