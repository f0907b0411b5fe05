"""Running a program, and starting it again when its files change."""

import contextlib
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from watchfiles import Change, DefaultFilter, watch

__all__ = ["Supervisor", "Watched"]

LOOK_MILLISECONDS = 200
SECONDS_TO_END = 7


@dataclass(frozen=True, slots=True)
class Watched:
    """The files whose changes start a program again.

    Attributes:
        path: A file, or the folder of the files.
        recursive: Whether folders inside count.
        ignored: Names of folders that do not.
    """

    path: Path
    recursive: bool = False
    ignored: Sequence[str] = ()


class Supervisor:
    """Runs a program in a process of its own.

    Args:
        command: What starts it.
        environment: Its environment.
        watched: The files whose changes start it again.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], watched: Watched) -> None:
        self._command = command
        self._environment = environment
        self._watched = watched
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def running(self) -> bool:
        """Whether the program runs now."""
        return self._process is not None and self._process.poll() is None

    def run(self) -> int:
        """Runs the program until it ends by itself or this process is told to end.

        Once files have changed, a program that failed is not the end: its next change starts it again.

        Returns:
            The program's exit code, 0 where it was told to end.
        """
        signal.signal(signal.SIGTERM, _leave)
        # At Ctrl+C the terminal tells the program too.
        with contextlib.suppress(KeyboardInterrupt):
            try:
                return self._keep_running()
            finally:
                self._end()
        return 0

    def _keep_running(self) -> int:
        self._start()
        changed_once = False
        watched = self._watched
        for changes in watch(
            watched.path,
            watch_filter=_SourceFilter(ignore_dirs=[*DefaultFilter.ignore_dirs, *watched.ignored]),
            recursive=watched.recursive,
            rust_timeout=LOOK_MILLISECONDS,
            yield_on_timeout=True,
        ):
            if changes:
                changed_once = True
                print("Files changed, starting again.", file=sys.stderr, flush=True)
                self._end()
                self._start()
            elif not changed_once and self._process is not None and self._process.poll() is not None:
                return self._process.returncode
        return 0

    def _start(self) -> None:
        self._process = subprocess.Popen(self._command, env=dict(self._environment))

    def _end(self) -> None:
        process = self._process
        if process is None or process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class _SourceFilter(DefaultFilter):
    """Leaves out what programs write beside their sources as they run."""

    def __call__(self, change: Change, path: str) -> bool:
        return path.endswith((".py", ".pyi", ".toml", ".json", ".yaml", ".yml", ".env")) and super().__call__(
            change, path
        )


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
