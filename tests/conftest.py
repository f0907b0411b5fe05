"""What tests of all rooms share."""

from __future__ import annotations

import os
import struct
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.processes import ServerProcess, free_port, start

pytest_plugins = ["tests.chromium"]

PAGE = """<!doctype html>
<html><head><base href="/"><title>Flet</title><meta name="description" content="Flet application.">
<script nonce="__CSP_NONCE__">var flet = {};</script>
<!-- fletAppConfig -->
<script nonce="__CSP_NONCE__">boot()</script></head>
<body><div id="app"></div>
<script type="module" crossorigin src="./client/main-C0ffee42.js"></script></body></html>
"""
RunServer = Callable[..., ServerProcess]


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("FLET_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def client_folder(tmp_path: Path) -> Path:
    """A folder that looks like a built DOM client, for tests that need none that works."""
    folder = tmp_path / "client_folder"
    code = folder / "client" / "main-C0ffee42.js"
    code.parent.mkdir(parents=True)
    code.write_text("start();" * 500)
    code.with_name(code.name + ".br").write_bytes(b"brotli of it")
    code.with_name(code.name + ".gz").write_bytes(b"gzip of it")
    (folder / "index.html").write_text(PAGE)
    (folder / "icons").mkdir()
    # Nine icons of which only number 7 has an outline.
    offsets = [9, *[44] * 8, *[50] * 2]
    (folder / "icons" / "1.pack").write_bytes(struct.pack("<11I", *offsets) + b"<svg/>")
    return folder


@pytest.fixture
def run_server(tmp_path: Path, client_folder: Path) -> Iterator[RunServer]:
    """Starts programs: `run_server(source)` writes one to `program.py` and runs it on a free port.

    `command` replaces what is run, `settings` are added to its environment.
    """
    started: list[ServerProcess] = []

    def run(
        source: str, command: list[str] | None = None, port: int | None = None, **settings: str
    ) -> ServerProcess:
        port = port or free_port()
        (tmp_path / "program.py").write_text(textwrap.dedent(source))
        words = [word.replace("PORT", str(port)) for word in command or ["program.py"]]
        defaults = {"FLET_SERVER_PORT": str(port), "FLET_WEB_PATH": str(client_folder)}
        started.append(start(words, port, tmp_path, **(defaults | settings)))
        return started[-1]

    yield run
    for server in started:
        server.kill()
