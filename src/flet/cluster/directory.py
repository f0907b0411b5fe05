"""Where the sessions of a program are: here, on another worker, or left by one that has gone."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from flet.cluster.backplane import Backplane
from flet.cluster.commands import Unavailable
from flet.cluster.pubsub_hub import SharedPubSubHub
from flet.cluster.records import CLAIM, key_of, may_take
from flet.cluster.relays import Relays
from flet.cluster.seal import Broken
from flet.cluster.session_record import Record
from flet.cluster.session_store import SharedSessionStore
from flet.cluster.session_writer import SessionWriter
from flet.engine.program.directory import DirectoryAway, Elsewhere, Kept, Lost, MemoryDirectory
from flet.engine.session.context import current_run
from flet.engine.session.session import Session

FORMER_SECONDS = 60.0
TO_BE_KNOWN = 5.0
"""Seconds for which a page waits until the other workers know of its session."""

logger = logging.getLogger("flet")


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
        self.writer = SessionWriter(backplane, prefix, seconds, messages)
        self._records: dict[Session, Record] = {}
        self._stores: dict[str, SharedSessionStore] = {}
        self.messages = messages
        """Those between the program's visitors: they are told of before what brought them about is acknowledged."""
        if messages is not None:
            messages.on_written.append(self._said)
            messages.tag = self._tag
        self.restored = 0
        """Sessions that were taken over from workers that had gone."""
        backplane.on_back.append(self._is_back)
        backplane.on_beat.append(self._keep_alive)

    # Sessions that live here

    def enter(self, session: Session) -> None:
        """Take note of a session; an id that it had before finds it no more."""
        record = self._records.get(session)
        if record is not None and record.id != session.id:
            self.writer.forget_in_redis(record.id, record.epoch)
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
            session.presence.may_acknowledge = lambda: self.writer.may_acknowledge(record)
        record.id = session.id
        self.writer.write_soon(record, 0)

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
        record.sealed = self.writer.seal(session.id, kept.received, kept.values, "")
        session.link.go_on_from(kept.received, kept.epoch)
        session.presence.may_acknowledge = lambda: self.writer.may_acknowledge(record)
        self.restored += 1

    def forget(self, session: Session) -> None:
        """Take note that a session has ended."""
        super().forget(session)
        record = self._records.pop(session, None)
        if record is None:
            return
        self._stores.pop(record.id, None)
        self.writer.forget(record)
        if not (record.is_refused or self.writer.has_ended):
            self.writer.forget_in_redis(record.id, record.epoch)

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
            if record is not None:
                self.writer.changed(record)

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
                    CLAIM, key, worker, self._backplane.worker, self.writer.milliseconds
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
            self.writer.forget_in_redis(session_id, epoch)
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
                self.writer.write_soon(record, 0)

    # What has changed

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
                self.writer.write_soon(record, 0)

    async def _keep_alive(self) -> None:
        self.writer.refresh(self._records.values())

    def _is_back(self) -> None:
        """Redis may have forgotten everything."""
        for record in self._records.values():
            record.written_at = 0
            self.writer.write_soon(record, 0)

    async def leave(self, sessions: Iterable[Session]) -> None:
        """Write what is kept of sessions, and give them up for other workers to take over.

        Raises:
            Unavailable: Redis cannot be reached.
        """
        await self.writer.leave([self._records[one] for one in sessions if one in self._records])

    def end(self) -> None:
        """Write nothing any more."""
        self.writer.end()
        self._backplane.on_back.remove(self._is_back)
        self._backplane.on_beat.remove(self._keep_alive)
        if self.messages is not None:
            self.messages.on_written.remove(self._said)
