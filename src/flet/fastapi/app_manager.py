"""What all apps of one process share, from the server's start to its end."""

import asyncio
import atexit
import logging
import shutil
import tempfile
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

from flet.fastapi.app_sessions import AppSessions
from flet.fastapi.server.workers import warn_of_workers

__all__ = ["AppManager", "app_manager"]

Hook = Callable[[], Awaitable[None]]

logger = logging.getLogger("flet")


class _Turn:
    """One at a time, whatever event loop each is in: an `asyncio.Lock` belongs to the first that has to wait for it."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._ended: Future[None] | None = None
        """Done once the one whose turn it is has ended."""

    @asynccontextmanager
    async def taken(self) -> AsyncIterator[None]:
        """Wait for a turn, and have it."""
        own: Future[None] = Future()
        # one who waits for it and gives up must not cancel it for the others
        own.set_running_or_notify_cancel()
        while True:
            with self._guard:
                before = self._ended
                if before is None:
                    self._ended = own
                    break
            await asyncio.wrap_future(before)
        try:
            yield
        finally:
            with self._guard:
                self._ended = None
            own.set_result(None)


class AppManager(AppSessions):
    """Starts and ends what the apps of a process need.

    `flet.fastapi.FastAPI` calls `start` and `shutdown`; another host calls them in its own lifespan.
    Without them everything still works, but visitors are not told that the server goes down.
    """

    def __init__(self) -> None:
        super().__init__()
        self._at_start: list[Hook] = []
        self._at_shutdown: list[Hook] = []
        self._started = False
        self._is_ready = False
        self._turn = _Turn()
        self._executor: ThreadPoolExecutor | None = None
        self._temp_root: Path | None = None
        self._temp_dirs: set[Path] = set()

    @property
    def executor(self) -> ThreadPoolExecutor:
        """Threads for blocking work; made when first used."""
        if self._executor is None:
            self._executor = ThreadPoolExecutor(thread_name_prefix="flet")
        return self._executor

    def at_start(self, hook: Hook) -> None:
        """Have `hook` awaited when the server starts."""
        self._at_start.append(hook)

    def at_shutdown(self, hook: Hook) -> None:
        """Have `hook` awaited when the server ends, the latest one first."""
        self._at_shutdown.append(hook)

    async def start(self) -> None:
        """Start background work. Calling it again does nothing."""
        if self._is_ready:
            return
        async with self._turn.taken():
            if self._started:
                return
            self._started = True
            try:
                for hook in self._at_start:
                    await hook()
                self._is_ready = True
            except BaseException:
                self._started = False
                raise

    async def shutdown(self) -> None:
        """End every session, background work and threads, and removes temporary files."""
        async with self._turn.taken():
            if not self._started:
                return
            self._started = self._is_ready = False
            for hook in reversed(self._at_shutdown):
                try:
                    await hook()
                except Exception:
                    logger.exception("Shutting down: %r failed; going on.", hook)
            if self._executor is not None:
                self._executor.shutdown(wait=False, cancel_futures=True)
                self._executor = None
            self.delete_temp_dirs()

    def temp_dir(self, name: str) -> Path:
        """Return a folder for temporary files, which may have to be made; removed when the process ends."""
        if self._temp_root is None:
            self._temp_root = Path(tempfile.mkdtemp(prefix="flet-"))
            self._temp_dirs.add(self._temp_root)
        return self._temp_root / name

    def add_temp_dir(self, temp_dir: str) -> None:
        """Have a folder removed when the process ends."""
        self._temp_dirs.add(Path(temp_dir))

    def delete_temp_dirs(self) -> None:
        """Remove all temporary folders now."""
        for folder in self._temp_dirs:
            shutil.rmtree(folder, ignore_errors=True)


app_manager = AppManager()
app_manager.at_start(warn_of_workers)
atexit.register(app_manager.delete_temp_dirs)
