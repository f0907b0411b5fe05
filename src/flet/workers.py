"""Several processes that serve a program on one port of this machine, and the one that starts and looks after them."""

from __future__ import annotations

import asyncio
import logging
import os
import selectors
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import FrameType

from flet.settings import Settings, SettingsError

__all__ = ["Tie", "Workers", "check_workers"]

LOOK_SECONDS = 0.2
FIRST_DELAY = 1.0
"""Seconds after which a worker is started again that ended before it served; twice as many each further time."""

LONGEST_DELAY = 30.0
READY = b"r"

logger = logging.getLogger("flet")


def check_workers(number: int, settings: Settings) -> None:
    """Check that so many workers can serve one site.

    Raises:
        SettingsError: they can not; the text says what is missing.
    """
    if number < 2:
        return
    if os.name != "posix":
        raise SettingsError(f"{number} workers on one port need Linux, macOS or another POSIX system.")
    if settings.redis_url is None:
        raise SettingsError(
            f"{number} workers are to serve one site, and FLET_REDIS_URL is not set: they share sessions through "
            "Redis or Valkey. Set it to an address such as redis://localhost:6379/0, or serve with one worker."
        )
    if settings.secret_key is None:
        raise SettingsError(
            f"{number} workers are to serve one site, and FLET_SECRET_KEY is not set: set it to a long random "
            "text, so that each believes what the others have signed."
        )


@dataclass(eq=False, slots=True)
class _Worker:
    process: subprocess.Popen[bytes]
    tie: socket.socket
    is_ready: bool = False
    stands_in_for: _Worker | None = None
    """The worker that ends when this one serves: they are renewed one by one."""

    is_dismissed: bool = False

    def tell(self, told: int) -> None:
        # Before it serves, Ctrl+C would break it off with a traceback.
        self.process.send_signal(told if self.is_ready else signal.SIGTERM)


class Workers:
    """Starts the program's own command several times, and again where a process dies.

    Args:
        number: how many are to serve.
        listeners: sockets that listen, which all of them accept from.
        on_ready: called once, when the first one serves.
    """

    def __init__(self, number: int, listeners: Sequence[socket.socket], on_ready: Callable[[], None]) -> None:
        self._number = number
        self._listeners = [listener.fileno() for listener in listeners]
        self._on_ready = on_ready
        self._workers: list[_Worker] = []
        self._ties = selectors.DefaultSelector()
        self._due: list[float] = []
        self._delay = FIRST_DELAY
        self._has_served = False
        self._told: list[int] = []
        self._to_renew: list[_Worker] = []
        self._code = 0

    def run(self) -> int:
        """Serve until this process is told to end, or the program can not serve at all.

        `SIGHUP` renews the workers one by one: each ends when another one serves in its place, which has read the
        program anew. A terminal that is closed sends it too: there it ends the process as ever.

        A signal is passed on to all workers, and so is each further one. Where it was a termination signal this process
        ends by it, so that who started it sees why.

        Returns:
            0 after Ctrl+C, else the code of the first worker that failed.
        """
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, self._tell)
        if not (sys.stdin is not None and sys.stdin.isatty()):
            signal.signal(signal.SIGHUP, self._renew)
        self._due = [0.0] * self._number
        while self._workers or (self._due and not self._ends):
            self._start_due()
            self._renew_next()
            for key, _ in self._ties.select(LOOK_SECONDS):
                self._heard(key.data)
            for worker in [one for one in self._workers if one.process.poll() is not None]:
                self._ended(worker)
        if self._told and self._told[0] != signal.SIGINT:
            signal.signal(self._told[0], signal.SIG_DFL)
            os.kill(os.getpid(), self._told[0])
        return self._code

    @property
    def _ends(self) -> bool:
        return bool(self._told or self._code)

    def _tell(self, told: int, _frame: FrameType | None) -> None:
        self._told.append(told)
        for worker in self._workers:
            worker.tell(told)

    def _renew(self, _told: int, _frame: FrameType | None) -> None:
        self._to_renew = [one for one in self._workers if one.stands_in_for is None]

    def _renew_next(self) -> None:
        """Start a worker in the place of the next one, when the one before has come and gone."""
        self._to_renew = [one for one in self._to_renew if one in self._workers]
        is_underway = any(one.stands_in_for is not None or one.is_dismissed for one in self._workers)
        if self._to_renew and not (is_underway or self._due or self._ends):
            self._start(self._to_renew.pop(0))

    def _start_due(self) -> None:
        now = time.monotonic()
        for due in [due for due in self._due if due <= now]:
            if self._ends:
                return
            self._due.remove(due)
            self._start()

    def _start(self, instead_of: _Worker | None = None) -> None:
        ours, theirs = socket.socketpair()
        own = {
            "FLET_SERVER_FDS": ",".join(map(str, self._listeners)),
            "FLET_WORKER_TIE": str(theirs.fileno()),
        }
        with theirs:
            process = subprocess.Popen(
                [sys.executable, *sys.orig_argv[1:]],
                env=os.environ | own,
                pass_fds=[*self._listeners, theirs.fileno()],
                # A terminal sends Ctrl+C to this process alone, which passes it on once.
                process_group=0,
            )
        worker = _Worker(process, ours, stands_in_for=instead_of)
        self._workers.append(worker)
        self._ties.register(ours, selectors.EVENT_READ, worker)
        if self._told:  # the signal came while it was started
            worker.tell(self._told[-1])

    def _heard(self, worker: _Worker) -> None:
        self._ties.unregister(worker.tie)
        try:
            worker.is_ready = worker.tie.recv(1) == READY
        except OSError:
            return
        if worker.is_ready:
            self._delay = FIRST_DELAY
            former, worker.stands_in_for = worker.stands_in_for, None
            if former is not None and former in self._workers:
                former.is_dismissed = True
                former.tell(signal.SIGTERM)
            if not self._has_served:
                self._has_served = True
                self._on_ready()

    def _ended(self, worker: _Worker) -> None:
        if worker.tie in self._ties.get_map():
            self._heard(worker)
        self._workers.remove(worker)
        worker.tie.close()
        code = worker.process.returncode
        if self._ends or worker.is_dismissed:
            return
        successor = next((one for one in self._workers if one.stands_in_for is worker), None)
        if successor is not None:
            successor.stands_in_for = None
            return
        if worker.stands_in_for is not None:
            self._to_renew.clear()
            logger.error(
                "Worker %d has ended with code %d before it served; the others go on as they are.",
                worker.process.pid,
                code,
            )
            return
        if not self._has_served:
            self._code = code if code > 0 else 1
            for other in self._workers:
                other.tell(signal.SIGTERM)
            return
        delay = 0.0
        if not worker.is_ready:
            delay, self._delay = self._delay, min(2 * self._delay, LONGEST_DELAY)
        logger.warning(
            "Worker %d has ended with code %d; another one starts%s.",
            worker.process.pid,
            code,
            f" in {delay:g} seconds" if delay else "",
        )
        self._due.append(time.monotonic() + delay)


class Tie:
    """What ties a worker to the process that looks after it: the worker ends when that one has gone.

    Args:
        descriptor: of the socket that it was started with.
    """

    def __init__(self, descriptor: int) -> None:
        self._socket = socket.socket(fileno=descriptor)
        self._socket.set_inheritable(False)
        self._socket.setblocking(False)

    def ready(self) -> None:
        """Say that this worker serves; on its event loop."""
        try:
            self._socket.send(READY)
        except OSError:
            self._end()
        else:
            asyncio.get_running_loop().add_reader(self._socket, self._gone)

    def _gone(self) -> None:
        asyncio.get_running_loop().remove_reader(self._socket)
        self._end()

    def _end(self) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
