"""A server process, and what it has used."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent


def _environment() -> dict[str, str]:
    """Return the environment, but that files are compiled once, as those of installed packages are."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class ServerProcess:
    """One program of `programs/`, served by Uvicorn or by itself, run by the Python of one virtual environment."""

    def __init__(self, python: Path, program: str, by_itself: bool = False) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        uvicorn = ["-m", "uvicorn", f"programs.{program}:app", "--port", str(self.port)]
        uvicorn += ["--log-level", "error", "--ws-max-size", str(1 << 26)]
        served = {"FLET_SERVER_PORT": str(self.port), "FLET_FORCE_WEB_SERVER": "true"} if by_itself else {}
        self._process = subprocess.Popen(
            [str(python), *([f"programs/{program}.py"] if by_itself else uvicorn)],
            cwd=HERE,
            env={**_environment(), "PYTHONPATH": str(HERE), "PYTHONHASHSEED": "0", **served},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL if by_itself else None,
        )
        self._wait()

    def _wait(self) -> None:
        for _ in range(600):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/").close()
                return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the server did not start")

    def cpu(self) -> float:
        """Seconds of CPU that all threads of the process have used so far."""
        total = 0
        for task in Path(f"/proc/{self._process.pid}/task").iterdir():
            total += int((task / "schedstat").read_text().split()[0])
        return total / 1e9

    def memory(self) -> int:
        """Resident bytes."""
        for line in Path(f"/proc/{self._process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise RuntimeError("no VmRSS")

    def __enter__(self) -> ServerProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
