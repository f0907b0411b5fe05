"""Where the sessions of a program are: here, on another worker, or left by one that has gone."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from flet.cluster.backplane import Backplane, Unavailable
from flet.cluster.pubsub_hub import SharedPubSubHub
from flet.cluster.records import CLAIM, FORGET, WRITE, hashed, key_of, may_take
from flet.cluster.relayed_socket import TAKEN
from flet.cluster.relays import Relays
from flet.cluster.seal import Broken
from flet.cluster.session_store import NotKept, SharedSessionStore
from flet.engine.program.directory import DirectoryAway, Elsewhere, Kept, Lost, MemoryDirectory
from flet.engine.session.context import current_run
from flet.engine.session.request import user_name
from flet.engine.session.session import Session

DEBOUNCE = 0.1
"""Seconds for which changes of a store are gathered before they are written."""

FORMER_SECONDS = 60.0
PATIENCE = 10.0
"""Seconds for which a write waits for handlers to end, so that it has all or nothing of what they do."""

LOOK = 0.02
"""Seconds after which it is looked whether they have."""

LOOKED_LATELY = 2.5
"""Seconds after which it is not known any more whether it is still the same handlers."""

TO_BE_KNOWN = 5.0
"""Seconds for which a page waits until the other workers know of its session."""

AT_ONCE = 200
REFRESH_MOST = 300.0
SPARE = 120.0

logger = logging.getLogger("flet")


class Record:
    """What is known of a session that lives here, beside the session.

    Args:
        session: the session.
        epoch: how often it has been taken over.
    """

    __slots__ = (
        "due",
        "epoch",
        "id",
        "is_refused",
        "is_underway",
        "known",
        "looked_at",
        "packed",
        "sealed",
        "session",
        "since",
        "store",
        "written_at",
    )

    def __init__(self, session: Session, epoch: int, store: SharedSessionStore | None) -> None:
        self.session = session
        self.id = session.id
        self.epoch = epoch
        self.store = store
        self.packed: bytes | None = None
        self.sealed = b""
        self.due: float | None = None
        self.since: float | None = None
        self.looked_at = 0.0
        self.known: asyncio.Event | None = None
        self.is_refused = False
        self.is_underway = False
        self.written_at = 0.0


class SharedDirectory(MemoryDirectory):
    """Knows the sessions that live in this process, and finds those of all workers.

    Args:
        backplane: the way to Redis.
        relays: those to other workers.
        program: its name.
        prefix: what the keys of the program begin with.
        seconds: how long a session is kept without its browser.
        messages: between the program's visitors.
    """

    def __init__(
        self,
        backplane: Backplane,
        relays: Relays,
        program: str,
        prefix: str,
        seconds: float,
        messages: SharedPubSubHub | None = None,
    ) -> None:
        super().__init__()
        self._backplane = backplane
        self._relays = relays
        self._program = program
        self._prefix = prefix
        self._refresh = min(seconds / 3, REFRESH_MOST)
        self._milliseconds = round((seconds + 2 * self._refresh + SPARE) * 1000)
        self._records: dict[Session, Record] = {}
        self._stores: dict[str, SharedSessionStore] = {}
        self._due: dict[Record, None] = {}
        self._gone: list[tuple[str, int]] = []
        self._loop = asyncio.get_running_loop()
        self._writer: asyncio.Task[None] | None = None
        self._more = asyncio.Event()
        self._has_left = False
        self.messages = messages
        """Those between the program's visitors: they are told of before what brought them about is acknowledged."""
        if messages is not None:
            messages.on_written.append(self._said)
            messages.tag = self._tag
        self.writes = 0
        """Stores that were written."""
        self.restored = 0
        """Sessions that were taken over from workers that had gone."""
        backplane.on_back.append(self._is_back)
        backplane.on_beat.append(self._keep_alive)

    # Sessions that live here

    def enter(self, session: Session) -> None:
        """Take note of a session; an id that it had before finds it no more."""
        record = self._records.get(session)
        if record is not None and record.id != session.id:
            self._gone.append((record.id, record.epoch))
            if record.store is not None:
                # It tells of its changes by the id.
                record.store = self._stores[session.id] = self._make_store(session.id, record.store._values)
                session._store = record.store
                self._stores.pop(record.id, None)
        super().forget(session)
        self.sessions[session.id] = session
        self._ids[session] = session.id
        if record is None:
            record = self._records[session] = Record(session, 1, self._stores.get(session.id))
            session.link.confirmed = 0
            session.may_acknowledge = lambda: self._may_acknowledge(record)
        record.id = session.id
        self._write_soon(record, 0)

    async def until_known(self, session: Session) -> None:
        """Wait until the other workers find a session that begins, unless Redis takes too long."""
        record = self._records.get(session)
        if record is None or record.written_at or record.epoch > 1 or self._backplane.is_away:
            return
        record.known = asyncio.Event()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(TO_BE_KNOWN):
                await record.known.wait()
        record.known = None

    def adopt(self, session: Session, kept: Kept) -> None:
        """Go on with a session that another worker had, under its id; `enter` follows."""
        session.id = kept.session_id
        store = self._stores[session.id] = self._make_store(session.id, kept.values)
        record = self._records[session] = Record(session, kept.epoch, store)
        record.packed = store.packed()
        record.sealed = self._seal(session.id, kept.received, kept.values, "")
        session.link.go_on_from(kept.received, kept.epoch)
        session.may_acknowledge = lambda: self._may_acknowledge(record)
        self.restored += 1

    def forget(self, session: Session) -> None:
        """Take note that a session has ended."""
        super().forget(session)
        record = self._records.pop(session, None)
        if record is None:
            return
        self._stores.pop(record.id, None)
        self._due.pop(record, None)
        if not (record.is_refused or self._has_left):
            self._gone.append((record.id, record.epoch))
            self._wake()

    def new_store(self, session_id: str) -> SharedSessionStore:
        """Return what the program keeps for the session with an id."""
        store = self._stores.get(session_id)
        if store is None:
            store = self._stores[session_id] = self._make_store(session_id, None)
            session = self.sessions.get(session_id)
            if session is not None:
                self._records[session].store = store
        return store

    def _make_store(self, session_id: str, values: Mapping[str, Any] | None) -> SharedSessionStore:
        def changed() -> None:
            session = self.sessions.get(session_id)
            record = self._records.get(session) if session is not None else None
            if record is not None and record.due is None:
                record.due = time.monotonic() + DEBOUNCE
                self._loop.call_soon_threadsafe(self._write_soon, record, DEBOUNCE)

        return SharedSessionStore(changed, values)

    # Sessions that live elsewhere

    async def locate(self, session_id: str, secret: str | None, user: Any) -> Elsewhere | Kept | Lost | None:
        """Say where a session is that does not live here; one whose worker has gone is taken over.

        Raises:
            DirectoryAway: that cannot be told now.
        """
        key = key_of(self._prefix, session_id)
        try:
            while True:
                found = await self._backplane.run("HMGET", key, "owner", "secrets", "user")
                owner, secrets, of_user = found
                if owner is None and self._backplane.is_settling:
                    raise DirectoryAway("Redis has just come back")
                if owner is None:
                    return Lost("nothing is known of it")
                if not may_take(secrets, of_user, secret, user):
                    return None
                worker = owner.decode()
                if worker and not await self._backplane.is_dead(worker):
                    await self._backplane.reach(worker)
                    return Elsewhere(partial(self._relays.open, worker, self._program))
                claimed = await self._backplane.script(
                    CLAIM, key, worker, self._backplane.worker, self._milliseconds
                )
                if claimed is not None:
                    return self._open(session_id, *claimed)
        except Unavailable as error:
            raise DirectoryAway(str(error)) from error

    def _open(self, session_id: str, epoch: int, sealed: bytes) -> Kept | Lost:
        if not sealed:
            return Kept(session_id, epoch, 0, {})
        try:
            received, values, reason = self._backplane.seal.open(key_of(self._prefix, session_id), sealed)
        except Broken as error:
            received, values, reason = 0, None, str(error)
        if values is None:
            logger.warning("The session of a visitor could not be restored, the page begins anew: %s", reason)
            self._gone.append((session_id, epoch))
            self._wake()
            return Lost(reason)
        return Kept(session_id, epoch, received, values)

    async def worker_of(self, session_id: str) -> str | None:
        """Return the worker that has a session, `None` if none has.

        Raises:
            Unavailable: Redis cannot be asked.
        """
        owner = await self._backplane.run("HGET", key_of(self._prefix, session_id), "owner")
        return owner.decode() if owner else None

    def renew(self, secret: str, new: str) -> None:
        """Let a browser in that shows another secret from now on; the one before is good for a while."""
        for session, record in self._records.items():
            if session.secret == secret:
                session.former_secret = secret, time.monotonic() + FORMER_SECONDS
                session.secret = new
                renew = session.request.place.renew
                if renew is not None:
                    renew(new)
            if new == session.secret:
                self._write_soon(record, 0)

    # Writing

    def _may_acknowledge(self, record: Record) -> bool:
        """Say whether all that arrived has been carried out and is kept; see to it that it soon is."""
        session = record.session
        store = record.store
        if store is not None and store.may_change_inside and record.due is None:
            self._write_soon(record, 0)
        if record.due is not None or record.is_underway or not self._is_at_rest(record):
            return False
        session.link.confirmed = session.link.received
        return True

    def _is_at_rest(self, record: Record) -> bool:
        now = time.monotonic()
        messages = self.messages
        is_said = messages is None or not messages.waits_for(record.session)
        if record.session.is_at_rest and is_said:
            record.since = None
            return True
        if record.since is None or now - record.looked_at > LOOKED_LATELY:
            record.since = now
        record.looked_at = now
        return now - record.since > PATIENCE and (messages is None or is_said or not messages.is_stuck)

    def _tag(self, session: Session) -> list[Any] | None:
        record, run = self._records.get(session), current_run.get()
        if record is None or run is None:
            return None
        run.said += 1
        return [record.epoch, key_of(self._prefix, record.id), run.arrived, run.said]

    def _said(self, sessions: list[Session]) -> None:
        """Have browsers know that what they sent need not be sent again: others have the messages that came of it."""
        for session in sessions:
            record = self._records.get(session)
            if record is not None:
                self._write_soon(record, 0)

    def _write_soon(self, record: Record, seconds: float) -> None:
        if record.due is None:
            record.due = time.monotonic() + seconds
        self._due[record] = None
        self._wake(at_once=seconds == 0)

    def _wake(self, at_once: bool = True) -> None:
        if at_once:
            self._more.set()
        if (self._writer is None or self._writer.done()) and not self._has_left:
            self._writer = self._loop.create_task(self._write())

    async def _write(self) -> None:
        while self._due or self._gone:
            now = time.monotonic()
            ready = [
                one
                for one in self._due
                # The others have to find it, whatever main is at.
                if (one.due or 0) <= now and (not one.written_at or self._is_at_rest(one))
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
            is_unsettled = not self._is_at_rest(record)
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
                self._has_answer(record)
            raise
        for (record, received, packed), answer in zip(written, answers, strict=False):
            self._has_answer(record)
            if isinstance(answer, Exception):
                self._backplane.complain("Redis refuses what is kept of sessions: %s", answer)
                record.packed = None
                record.due = time.monotonic() + 1.0
            elif answer:
                record.written_at = time.monotonic()
                self.writes += packed is not None
                self._kept(record, received)
                if record in unsettled and not leaves:
                    self._write_soon(record, DEBOUNCE)
            else:
                self._taken(record)

    @staticmethod
    def _has_answer(record: Record) -> None:
        record.is_underway = False
        if record.known is not None:
            record.known.set()

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
        record.sealed = self._seal(record.id, received, values, reason)
        return packed

    def _seal(self, session_id: str, received: int, values: Any, reason: str) -> bytes:
        name = key_of(self._prefix, session_id)
        return self._backplane.seal.close(name, [received, values and dict(values), reason])

    def _command(self, record: Record, packed: bytes | None, leaves: bool) -> tuple[Any, ...]:
        session = record.session
        former, until = session.former_secret or (None, 0.0)
        user = user_name(session.request.user)
        secrets = [session.secret, former if time.monotonic() < until else None]
        return (
            *("EVAL", WRITE, 1, key_of(self._prefix, record.id)),
            *(self._backplane.worker, record.epoch, self._milliseconds),
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

    async def _keep_alive(self) -> None:
        now = time.monotonic()
        old = [
            one for one in self._records.values() if one.written_at and now - one.written_at > self._refresh
        ]
        for record in old[: AT_ONCE * 5]:
            self._write_soon(record, 0)

    def _is_back(self) -> None:
        """Redis may have forgotten everything."""
        for record in self._records.values():
            record.written_at = 0
            self._write_soon(record, 0)

    async def leave(self, sessions: Iterable[Session]) -> None:
        """Write what is kept of sessions, and give them up for other workers to take over.

        Raises:
            Unavailable: Redis cannot be reached.
        """
        records = [self._records[one] for one in sessions if one in self._records]
        for start in range(0, len(records), AT_ONCE):
            await self._write_some(records[start : start + AT_ONCE], leaves=True)
        for record in records:
            record.is_refused = True
            self._due.pop(record, None)

    def end(self) -> None:
        """Write nothing any more."""
        self._has_left = True
        self._backplane.on_back.remove(self._is_back)
        self._backplane.on_beat.remove(self._keep_alive)
        if self.messages is not None:
            self.messages.on_written.remove(self._said)
        if self._writer is not None:
            self._writer.cancel()
