"""Running a program, and starting it again when its files change."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType

from watchfiles import Change, watch
from watchfiles.main import FileChange

from flet.announced import announce
from flet.cli.failure import Failure, Stderr
from flet.cli.spare import spare_command
from flet.cli.watched import Watched

__all__ = ["Supervisor"]

LOOK_MILLISECONDS = 200
QUIET_MILLISECONDS = 20
"""A file is written in pieces; so long after the last one it is complete."""
SECONDS_TO_LOAD = 1
"""Seconds for which a page that is served loads, before a spare process does."""
SECONDS_TO_END = 7
SECONDS_AFTER_CTRL_C = 2
FAILURE_PAGE = (sys.executable, "-m", "flet.cli.failure_page")


class Supervisor:
    """Runs a program in a process of its own.

    A program that fails leaves its place to a page that shows why, until the next change starts it again.

    Args:
        command: What starts it.
        environment: Its environment.
        watched: The files whose changes start it again.
        inherited: Descriptors that stay open in it.
        spares: Whether a process is kept ready that has loaded what the program needs, for the next start.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        watched: Watched,
        inherited: Sequence[int] = (),
        *,
        spares: bool = False,
    ) -> None:
        self._command = command
        self._environment = environment
        self._watched = watched
        self._inherited = inherited
        self._process: subprocess.Popen[bytes] | None = None
        self._stderr: Stderr | None = None
        self._path: str | None = None
        self._spares = spares
        self._spare: _Spare | None = None
        self._serves_since: float | None = None

    @property
    def running(self) -> bool:
        """Whether the program, or the page that says why it failed, runs now."""
        return self._process is not None and self._process.poll() is None

    def run(self) -> int:
        """Runs the program until it ends by itself or this process is told to end.

        Returns:
            The program's exit code, 0 where it was told to end.
        """
        signal.signal(signal.SIGTERM, _leave)
        try:
            return self._keep_running()
        except KeyboardInterrupt:
            # The terminal has told the program too; telling it twice would break it off.
            if self._process is not None:
                with contextlib.suppress(subprocess.TimeoutExpired, KeyboardInterrupt):
                    self._process.wait(SECONDS_AFTER_CTRL_C)
            return 0
        finally:
            self._end()
            if self._spare is not None:
                self._spare.dismiss()

    def _keep_running(self) -> int:
        self._start()
        changed_once = False
        for changes in self._changes():
            if changes:
                changed_once = True
                _say(f"{_named(changes)} changed, starting again.")
                self._end()
                self._start()
            elif self.running:
                self._keep_spare()
            elif self._stderr is not None:
                code, failure = self._outcome()
                if failure is None and not changed_once:
                    if not code and self._path is None:
                        _say("The program has ended. One that is to be served calls ft.run(main).")
                    return code
                self._wait(code, failure)
        return 0

    def _changes(self) -> Iterator[set[FileChange]]:
        """Gives what has changed, and nothing now and then where nothing has."""
        stamps = self._watched.stamps()
        while True:
            folders = self._watched.folders()
            # What was written while nobody watched.
            missed = {
                file for file, stamp in self._watched.stamps().items() if stamps.get(file, stamp) != stamp
            }
            if missed:
                stamps = self._watched.stamps()
                yield {(Change.modified, str(file)) for file in missed}
            for changes in watch(
                *folders,
                watch_filter=self._watched,
                recursive=self._watched.recursive,
                step=QUIET_MILLISECONDS,
                rust_timeout=LOOK_MILLISECONDS,
                yield_on_timeout=True,
            ):
                if changes:
                    stamps = self._watched.stamps()
                yield changes
                if changes:
                    self._watched.look()
                    if self._watched.folders() != folders:
                        break
            else:
                return

    def _start(self) -> None:
        spare, self._spare, self._serves_since = self._spare, None, None
        ready = spare.told_to_run() if spare is not None else None
        self._process = ready or self._popen(self._command, stderr=subprocess.PIPE)
        assert self._process.stderr is not None
        self._stderr = Stderr(self._process.stderr, self._served)

    def _keep_spare(self) -> None:
        """Have a process load what the next start needs, once the page has had time to load."""
        since = self._serves_since
        if self._spares and self._spare is None and since and time.monotonic() > since + SECONDS_TO_LOAD:
            reads, writes = os.pipe()
            command = spare_command(self._command, reads)
            process = self._popen(command, stderr=subprocess.PIPE, more_inherited=(reads,))
            os.close(reads)
            self._spare = _Spare(process, writes)

    def _served(self, path: str) -> None:
        self._path = path
        self._serves_since = time.monotonic()

    def _outcome(self) -> tuple[int, Failure | None]:
        assert self._process is not None and self._stderr is not None
        code = self._process.returncode
        return code, Failure.read(self._stderr.text(), self._watched.folder) if code else None

    def _wait(self, code: int, failure: Failure | None) -> None:
        self._stderr = None
        self._serves_since = time.monotonic()
        _say(f"The program has {'failed' if code else 'ended'}; a change starts it again.")
        if code:
            shown = json.dumps(asdict(failure or Failure(f"The program ended with code {code}.")))
            # Tabs look for the page where the program was.
            below = {"FLET_WEB_APP_PATH": self._path} if self._path else {}
            self._process = self._popen(FAILURE_PAGE, below, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
            assert self._process.stdin is not None
            with contextlib.suppress(BrokenPipeError), self._process.stdin as stdin:
                stdin.write(shown.encode())

    def _popen(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        *,
        stderr: int,
        stdin: int | None = None,
        more_inherited: Sequence[int] = (),
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            env={**self._environment, **(environment or {})},
            pass_fds=(*self._inherited, *more_inherited),
            stdin=stdin,
            stderr=stderr,
        )

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


@dataclass
class _Spare:
    """A process that waits to be told to run the program, and the descriptor by which it is told."""

    process: subprocess.Popen[bytes]
    tells: int

    def told_to_run(self) -> subprocess.Popen[bytes] | None:
        """Have it run the program; give it, or nothing where it is gone."""
        try:
            os.write(self.tells, b"r")
        except BrokenPipeError:
            self.dismiss()
            return None
        os.close(self.tells)
        return self.process

    def dismiss(self) -> None:
        """Have it end without running anything."""
        os.close(self.tells)
        self.process.kill()
        self.process.wait()
        assert self.process.stderr is not None
        self.process.stderr.close()


def _named(changes: Iterable[tuple[object, str]]) -> str:
    names = sorted({Path(path).name for _, path in changes})
    return names[0] if len(names) == 1 else f"{len(names)} files"


def _say(text: str) -> None:
    announce(text, said_by="flet run")


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
