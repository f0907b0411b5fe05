from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import textwrap
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.processes import ServerProcess, free_port, start

pytestmark = pytest.mark.redis
KEY = "a long text that all workers know"


class Redis:
    """A server of Redis on this machine, which can go away and come back."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = shutil.which("redis-server") or shutil.which("valkey-server")
        assert command is not None, "Redis is not installed: sh tests/system_packages.sh"
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", str(self._folder)]
        self._process = subprocess.Popen([command, *options], stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise AssertionError("Redis did not start")

    def command(self, *words: str) -> None:
        """Has it carry out a command."""
        told = ["redis-cli", "-p", str(self.port), *words]
        subprocess.run(told, check=True, stdout=subprocess.DEVNULL)

    def signal(self, sent: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(sent)

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[Redis]:
    server = Redis(tmp_path)
    server.start()
    yield server
    server.stop()


Workers = Callable[..., ServerProcess]


@pytest.fixture
def worker(tmp_path: Path, client_folder: Path, redis: Redis) -> Iterator[Workers]:
    """Starts workers of one program: `worker(source)`, and again for the next one."""
    started: list[ServerProcess] = []

    def run(
        source: str, port: int = 0, command: Sequence[str] = ("program.py",), **settings: str
    ) -> ServerProcess:
        (tmp_path / "program.py").write_text(textwrap.dedent(source))
        port = port or free_port()
        words = [word.replace("PORT", str(port)) for word in command]
        defaults = {
            "FLET_SERVER_PORT": str(port),
            "FLET_WEB_PATH": str(client_folder),
            "FLET_REDIS_URL": redis.url,
            "FLET_SECRET_KEY": KEY,
            "FLET_FORCE_WEB_SERVER": "true",
        }
        started.append(start(words, port, tmp_path, **(defaults | settings)))
        return started[-1]

    yield run
    for server in started:
        if server.process.stdout is not None and not server.process.stdout.closed:
            print(server.kill()[-3000:])
