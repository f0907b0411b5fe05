"""Writes what is kept of sessions to Redis, each when it is at rest, and tells browsers what need not be sent again."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Iterable
from typing import Any

from flet.cluster.backplane import Backplane
from flet.cluster.commands import Unavailable
from flet.cluster.pubsub_hub import SharedPubSubHub
from flet.cluster.records import FORGET, WRITE, hashed, key_of
from flet.cluster.relayed_socket import TAKEN
from flet.cluster.session_record import Record
from flet.cluster.session_store import NotKept
from flet.engine.session.request import user_name

DEBOUNCE = 0.1
"""Seconds for which changes of a store are gathered before they are written."""

LOOK = 0.02
"""Seconds after which it is looked whether handlers have ended."""

AT_ONCE = 200
REFRESH_MOST = 300.0
SPARE = 120.0

logger = logging.getLogger("flet")


class SessionWriter:
    """Writes the sessions of a program that live on this worker.

    Args:
        backplane: the way to Redis.
        prefix: what the keys of the program begin with.
        seconds: how long a session is kept without its browser.
        messages: between the program's visitors; those of a session are written before it is.
    """

    def __init__(
        self, backplane: Backplane, prefix: str, seconds: float, messages: SharedPubSubHub | None
    ) -> None:
        self._backplane = backplane
        self._prefix = prefix
        self._messages = messages
        self._refresh = min(seconds / 3, REFRESH_MOST)
        self.milliseconds = round((seconds + 2 * self._refresh + SPARE) * 1000)
        """For so long Redis keeps what nobody writes again."""
        self._due: dict[Record, None] = {}
        self._gone: list[tuple[str, int]] = []
        self._loop = asyncio.get_running_loop()
        self._task: asyncio.Task[None] | None = None
        self._more = asyncio.Event()
        self.has_ended = False
        """Whether nothing is written any more."""
        self.writes = 0
        """Stores that were written."""

    def may_acknowledge(self, record: Record) -> bool:
        """Say whether all that arrived has been carried out and is kept; see to it that it soon is."""
        session = record.session
        store = record.store
        if store is not None and store.may_change_inside and record.due is None:
            self.write_soon(record, 0)
        if record.due is not None or record.is_underway or not record.is_at_rest(self._messages):
            return False
        session.link.confirmed = session.link.received
        return True

    def changed(self, record: Record) -> None:
        """Write a session whose store has changed, with what changes soon after; from any thread."""
        if record.due is None:
            record.due = time.monotonic() + DEBOUNCE
            self._loop.call_soon_threadsafe(self.write_soon, record, DEBOUNCE)

    def write_soon(self, record: Record, seconds: float) -> None:
        """Write a session as soon as it is at rest, but not before so many seconds."""
        if record.due is None:
            record.due = time.monotonic() + seconds
        self._due[record] = None
        self._wake(at_once=seconds == 0)

    def _wake(self, at_once: bool = True) -> None:
        if at_once:
            self._more.set()
        if (self._task is None or self._task.done()) and not self.has_ended:
            self._task = self._loop.create_task(self._write())

    async def _write(self) -> None:
        while self._due or self._gone:
            now = time.monotonic()
            ready = [
                one
                for one in self._due
                # The others have to find it, whatever main is at.
                if (one.due or 0) <= now and (not one.written_at or one.is_at_rest(self._messages))
            ]
            if not (ready or self._gone):
                self._more.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(LOOK):
                        await self._more.wait()
                continue
            try:
                await self._write_some(ready[:AT_ONCE])
            except Unavailable:
                await asyncio.sleep(0.5)
            except Exception:
                logger.exception("Sessions could not be written to Redis")
                await asyncio.sleep(0.5)

    async def _write_some(self, records: Iterable[Record], leaves: bool = False) -> None:
        gone, self._gone = self._gone, []
        unsettled: set[Record] = set()
        written: list[tuple[Record, int, bytes | None]] = []
        commands: list[tuple[Any, ...]] = []
        for record in records:
            if record.session.closed and not leaves:
                self._due.pop(record, None)
                continue
            # Of what handlers are at nothing is kept: who gets the session has the browser send that again.
            is_unsettled = not record.is_at_rest(self._messages)
            if is_unsettled:
                unsettled.add(record)
            received = 0 if is_unsettled else record.session.link.received
            record.due = None  # what changes from here on is written once more
            packed = None if is_unsettled else self._packed(record, received)
            if packed is None and record.written_at and not leaves and not self._is_stale(record):
                self._kept(record, received)
                continue
            commands.append(self._command(record, packed, leaves))
            record.is_underway = True
            written.append((record, received, packed))
        commands += [
            ("EVAL", FORGET, 1, key_of(self._prefix, name), self._backplane.worker, epoch)
            for name, epoch in gone
        ]
        if not commands:
            return
        try:
            answers = await self._backplane.together(commands)
        except Unavailable:
            self._gone = gone + self._gone
            for record, _, packed in written:
                record.packed = None if packed is not None else record.packed
                record.due = record.due or time.monotonic()
                record.has_answer()
            raise
        for (record, received, packed), answer in zip(written, answers, strict=False):
            record.has_answer()
            if isinstance(answer, Exception):
                self._backplane.complain("Redis refuses what is kept of sessions: %s", answer)
                record.packed = None
                record.due = time.monotonic() + 1.0
            elif answer:
                record.written_at = time.monotonic()
                self.writes += packed is not None
                self._kept(record, received)
                if record in unsettled and not leaves:
                    self.write_soon(record, DEBOUNCE)
            else:
                self._taken(record)

    def _is_stale(self, record: Record) -> bool:
        return time.monotonic() - record.written_at > self._refresh or record.written_at == 0

    def _packed(self, record: Record, received: int) -> bytes | None:
        """Return what is kept of the store, `None` if that has not changed."""
        if record.store is None:
            return None
        reason = ""
        try:
            packed = record.store.packed()
        except NotKept as error:
            packed, reason = b"", str(error)
        if packed == record.packed and record.sealed:
            return None
        if reason:
            self._backplane.complain(
                "session.store cannot be restored if this worker goes: %s. The page will begin anew.", reason
            )
        record.packed = packed
        values: Any = dict(record.store._values) if not reason else None
        record.sealed = self.seal(record.id, received, values, reason)
        return packed

    def seal(self, session_id: str, received: int, values: Any, reason: str) -> bytes:
        """Return what Redis keeps of a session's store: values, or the reason why there are none."""
        name = key_of(self._prefix, session_id)
        return self._backplane.seal.close(name, [received, values and dict(values), reason])

    def _command(self, record: Record, packed: bytes | None, leaves: bool) -> tuple[Any, ...]:
        session = record.session
        former, until = session.former_secret or (None, 0.0)
        user = user_name(session.request.user)
        secrets = [session.secret, former if time.monotonic() < until else None]
        return (
            *("EVAL", WRITE, 1, key_of(self._prefix, record.id)),
            *(self._backplane.worker, record.epoch, self.milliseconds),
            " ".join(hashed(secret) for secret in secrets if secret is not None),
            "?" if user is None else user,
            "1" if leaves else "0",
            record.sealed if packed is not None or self._is_stale(record) else b"",
        )

    def _kept(self, record: Record, received: int) -> None:
        """Tell the browser what need not be sent again."""
        if record.due is None:
            self._due.pop(record, None)
        link = record.session.link
        link.confirmed = max(link.confirmed or 0, min(received, link.received))
        link.acknowledge()

    def _taken(self, record: Record) -> None:
        """End a session here that another worker has taken over."""
        session = record.session
        record.is_refused = True
        self._due.pop(record, None)
        connection = session.link.connection
        logger.warning("A session was taken over by another worker, which thought that this one had gone.")
        session.close()
        if connection is not None:
            connection.close(TAKEN, "the session is served by another worker")

    def refresh(self, records: Iterable[Record]) -> None:
        """Write sessions again whose time in Redis would run out, some at a time."""
        now = time.monotonic()
        old = [one for one in records if one.written_at and now - one.written_at > self._refresh]
        for record in old[: AT_ONCE * 5]:
            self.write_soon(record, 0)

    def forget(self, record: Record) -> None:
        """Write a session no more, which has ended or is another worker's."""
        self._due.pop(record, None)

    def forget_in_redis(self, session_id: str, epoch: int) -> None:
        """Have Redis forget what it keeps under an id, if it is still of that epoch."""
        self._gone.append((session_id, epoch))
        self._wake()

    async def leave(self, records: list[Record]) -> None:
        """Write sessions, and give them up for other workers to take over.

        Raises:
            Unavailable: Redis cannot be reached.
        """
        for start in range(0, len(records), AT_ONCE):
            await self._write_some(records[start : start + AT_ONCE], leaves=True)
        for record in records:
            record.is_refused = True
            self._due.pop(record, None)

    def end(self) -> None:
        """Write nothing any more."""
        self.has_ended = True
        if self._task is not None:
            self._task.cancel()
