"""Programs run as processes of their own, as users run them."""

from __future__ import annotations

import contextlib
import fcntl
import itertools
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SOURCES = Path(__file__).parent.parent / "src"
SECONDS_TO_START = 30
NEVER_ENDS = sys.version_info >= (3, 12)
"""Hypercorn waits for browsers to go before it tells programs that they end, whatever it serves, since Python 3.12."""

PORTS = range(11_000, 32_000)
"""Below those that systems give to who asks for any; browsers refuse some that are lower."""

_first = os.getpid() * 997 % len(PORTS)  # several processes test at once
_ports = itertools.chain(PORTS[_first:], itertools.cycle(PORTS))

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell starts what is in its background so, and programs would inherit that no Ctrl+C ends them.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass
class ServerProcess:
    """A program that listens on a port of this machine."""

    process: subprocess.Popen[str]
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def browser_secret(self, path: str = "/") -> str:
        """The session cookie that a browser gets with the page."""
        with urllib.request.urlopen(self.url + path, timeout=10) as response:
            cookie: str = response.headers["set-cookie"]
        return cookie.partition(";")[0].partition("=")[2]

    def stop(self, sig: signal.Signals = signal.SIGINT, seconds: float = 15) -> tuple[int, str]:
        """Ends the program; returns its exit code and what it wrote."""
        if self.process.poll() is None:
            # A terminal sends Ctrl+C to all processes of a program, a supervisor tells only the first.
            send = os.killpg if sig == signal.SIGINT else os.kill
            send(self.process.pid, sig)
        try:
            output, _ = self.process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"The program did not end:\n{self.kill()}") from None
        return self.process.returncode, output

    def kill(self) -> str:
        """Ends the program and all that it started at once; returns what they wrote."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        return self.process.communicate()[0]


def free_port() -> int:
    """A port that a program will find free: another one each time, and none that the system gives to others."""
    return next(port for port in _ports if _is_free(port))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def environment(**extra: str) -> dict[str, str]:
    """The environment of a program: this package, and no settings but those given."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("FLET_")}
    own = {"PYTHONPATH": str(SOURCES), "PYTHONUNBUFFERED": "1", "FLET_SHUTDOWN_GRACE": "0"}
    return inherited | own | extra


def start(
    command: Sequence[str], port: int, folder: Path, python: str = sys.executable, **extra: str
) -> ServerProcess:
    """Starts a program and waits until it answers on its port."""
    process = subprocess.Popen(
        [python, *command],
        cwd=folder,
        env=environment(**extra),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    if sys.platform == "linux":  # what nobody reads before the end does not stop it
        fcntl.fcntl(process.stdout, fcntl.F_SETPIPE_SZ, 1 << 20)
    server = ServerProcess(process, port)
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise AssertionError(f"The program ended with {process.returncode}:\n{server.kill()}")
        try:
            urllib.request.urlopen(server.url, timeout=5).close()
        except urllib.error.HTTPError:
            return server
        except OSError:
            time.sleep(0.05)
        else:
            return server
    raise AssertionError(f"The program did not answer on port {port}:\n{server.kill()}")
