"""Which addresses for uploads are in use, and which have taken their file: an address is good for one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class AddressUsed(Exception):
    """An address for an upload has taken its file already."""


class Attempt(Protocol):
    """One request to an address."""

    @property
    def overtaken(self) -> bool:
        """Whether a later request has come: browsers and proxies begin again when a connection breaks."""

    async def succeeded(self) -> None:
        """Take note that the file is there: the address is used up."""

    async def failed(self) -> None:
        """Take note that there is no file: the address may be tried again."""


class UploadMarks(Protocol):
    """Marks the addresses for uploads of one program."""

    async def begin(self, address: str, expires: datetime) -> Attempt:
        """Take note of a request to an address; an earlier one that is under way is overtaken.

        Args:
            address: what tells the address from others.
            expires: until when it has to be remembered.

        Raises:
            AddressUsed: it has taken its file.
        """


@dataclass(slots=True, eq=False)
class _Attempt:
    marks: MemoryUploadMarks
    address: str
    expires: datetime
    overtaken: bool = False
    is_done: bool = False

    async def succeeded(self) -> None:
        self.is_done = True

    async def failed(self) -> None:
        self.marks.forget(self)


class MemoryUploadMarks:
    """Keeps the marks in the memory of this process."""

    def __init__(self) -> None:
        self._latest: dict[str, _Attempt] = {}

    async def begin(self, address: str, expires: datetime) -> Attempt:
        """Take note of a request to an address; an earlier one that is under way is overtaken.

        Raises:
            AddressUsed: it has taken its file.
        """
        self._forget_expired()
        before = self._latest.get(address)
        if before is not None:
            if before.is_done:
                raise AddressUsed
            before.overtaken = True
        own = self._latest[address] = _Attempt(self, address, expires)
        return own

    def forget(self, attempt: _Attempt) -> None:
        """Forget an attempt, unless a later one has taken its place."""
        if self._latest.get(attempt.address) is attempt:
            del self._latest[attempt.address]

    def __bool__(self) -> bool:
        """Say whether an address has to be remembered."""
        self._forget_expired()
        return bool(self._latest)

    def _forget_expired(self) -> None:
        now = datetime.now(UTC)
        for attempt in [attempt for attempt in self._latest.values() if attempt.expires <= now]:
            del self._latest[attempt.address]
