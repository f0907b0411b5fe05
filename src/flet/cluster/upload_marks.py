"""Marks on addresses for uploads, kept in Redis: an address is good for one file on all workers together."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from flet.cluster.backplane import Backplane
from flet.engine.program.upload_marks import AddressUsed, Attempt

DONE = b"done"
LONGER = 60
"""Seconds for which a mark outlives its address."""

_BEGIN = """
local before = redis.call('GET', KEYS[1])
if before == 'done' then return before end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return before
"""
_SUCCEEDED = "return redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1])"
_FAILED = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"


@dataclass(slots=True, eq=False)
class _Attempt:
    marks: SharedUploadMarks
    key: str
    token: str
    milliseconds: int
    overtaken: bool = False

    async def succeeded(self) -> None:
        self.marks.forget(self)
        await self.marks.backplane.script(_SUCCEEDED, self.key, self.milliseconds)

    async def failed(self) -> None:
        self.marks.forget(self)
        await self.marks.backplane.script(_FAILED, self.key, self.token)


class SharedUploadMarks:
    """Keeps the marks for all workers.

    Args:
        backplane: the way to Redis and to the other workers.
        prefix: what the keys begin with.
    """

    def __init__(self, backplane: Backplane, prefix: str) -> None:
        self.backplane = backplane
        self._prefix = prefix
        self._here: dict[str, _Attempt] = {}
        backplane.listen("overtaken", self._overtaken)

    async def begin(self, address: str, expires: datetime) -> Attempt:
        """Take note of a request to an address; an earlier one that is under way, on any worker, is overtaken.

        Raises:
            AddressUsed: it has taken its file.
        """
        seconds = expires.timestamp() - self.backplane.clock() / 1000 + LONGER
        key = f"{self._prefix}:{hashlib.sha256(address.encode()).hexdigest()[:32]}"
        token = f"{self.backplane.worker} {secrets.token_urlsafe(12)}"
        attempt = _Attempt(self, key, token, max(1, round(seconds * 1000)))
        before = await self.backplane.script(_BEGIN, key, token, attempt.milliseconds)
        if before == DONE:
            raise AddressUsed
        self._here[token] = attempt
        if before is not None:
            earlier = before.decode()
            self.backplane.send(earlier.partition(" ")[0], "overtaken", earlier)
        return attempt

    def forget(self, attempt: _Attempt) -> None:
        """Forget an attempt that has ended."""
        self._here.pop(attempt.token, None)

    def __bool__(self) -> bool:
        """Say whether an address has to be remembered in this process."""
        return bool(self._here)

    def _overtaken(self, sender: str, token: str) -> None:
        attempt = self._here.get(token)
        if attempt is not None:
            attempt.overtaken = True
