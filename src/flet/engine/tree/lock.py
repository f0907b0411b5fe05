"""The lock of a tree, held for as long as one control is looked at, never for a whole page."""

from __future__ import annotations

import threading
from types import TracebackType


class TreeLock:
    """A re-entrant lock that its holder hands over between two controls if somebody waits for it.

    Taking it anew for each of 10,000 controls would be dear. An update holds it from its first control to its last, and
    asks at each, by a look at an attribute, whether it is wanted.
    """

    __slots__ = ("_lock", "_turnstile", "release", "try_acquire", "wanted")

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._turnstile = threading.Lock()
        self.wanted = False
        """Whether a thread waits for the lock."""
        self.try_acquire = self._lock.acquire
        """Takes the lock as `threading.RLock.acquire` does: `try_acquire(False)` does not wait."""
        self.release = self._lock.release
        """Gives the lock back."""

    def wait(self) -> None:
        """Take the lock at the holder's next control."""
        with self._turnstile:
            self.wanted = True
            self._lock.acquire()
            self.wanted = False

    def give_way(self) -> None:
        """Let whoever waits for the lock have it first; for a holder that has taken it once."""
        self._lock.release()
        with self._turnstile:  # who waits has gone through once it has the lock
            pass
        self._lock.acquire()

    def released(self) -> Released:
        """Leave the lock to others meanwhile; for a holder that has taken it once."""
        return Released(self)

    def __enter__(self) -> None:
        if not self._lock.acquire(False):
            self.wait()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()


class Released:
    """The time in which the holder of a lock leaves it to others.

    Args:
        lock: is held, taken once.
    """

    __slots__ = ("_lock",)

    def __init__(self, lock: TreeLock) -> None:
        self._lock = lock

    def __enter__(self) -> None:
        self._lock.release()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.__enter__()
