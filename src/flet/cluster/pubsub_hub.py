"""Messages between the visitors of a program on all workers: in order for each sender, once to each.

A message goes to those who listen here at once, and into a stream of Redis, where the other workers read it. Each
worker numbers what it sends, so that one that was sent twice, since its answer was lost, is passed on once.

A handler whose worker died before its effects were kept is called once more, by the next worker, and sends again. Such
a message is known by what it says and its tag: the point of the visitor's session at which it was sent.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from flet.cluster.backplane import Backplane
from flet.cluster.commands import Unavailable
from flet.cluster.values import Unserialisable, pack, unpack
from flet.engine.program.pubsub_hub import PubSubHub
from flet.engine.session.context import current_page

KEPT = 10_000
"""Messages that a stream keeps for workers that are slow to read."""

AT_ONCE = 500
SECONDS_KEPT = 3600
LARGEST = 1024 * 1024
WAITING_BYTES = 64 * 1024 * 1024
"""Bytes of messages that wait for Redis to come back; the oldest go first, and the log says so."""

TAGS = 10_000
"""Messages that are known again."""

STUCK = 2.0
"""Seconds after which it is not just a moment that a message waits."""

logger = logging.getLogger("flet")


class SharedPubSubHub(PubSubHub):
    """Passes messages between sessions, on whichever workers they live.

    Args:
        name: the same on every worker; may be given later.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.name = name
        self._backplane: Backplane | None = None
        self._waiting: deque[tuple[int, bytes, float]] = deque()
        self._senders: dict[Any, int] = {}
        self._tags: dict[tuple[Any, ...], tuple[int, int]] = {}
        self.tag: Callable[[Any], list[Any] | None] = lambda session: None
        """Says at which point of which session something is sent, and how often that has been taken over."""
        self._waiting_bytes = 0
        self._sent = 0
        self._seen: dict[bytes, int] = {}
        self._read_to = b"0-0"
        self._writer: asyncio.Task[None] | None = None
        self._reader: asyncio.Task[None] | None = None
        self._again = False
        self.dropped = 0
        self.on_written: list[Callable[[list[Any]], None]] = []
        """Called with sessions all of whose messages are in Redis, on the event loop."""

    def join(self, backplane: Backplane, name: str) -> None:
        """Reach the other workers from now on; on the event loop."""
        if self._backplane is backplane:
            return
        self.name = self.name or name
        self._backplane = backplane
        self._loop = asyncio.get_running_loop()
        short = hashlib.sha256(self.name.encode()).hexdigest()[:16]
        self._stream = f"flet:{{{short}}}:messages"
        self._channel = f"flet:{{{short}}}:said"
        self._read_to, self._seen = f"{backplane.clock()}-0".encode(), {}
        backplane.on_back.append(self._is_back)
        backplane.follow(self._channel, self._look)
        self._wake()

    def _is_back(self) -> None:
        """Read from now on if it is another Redis, whose clock is behind: what is read again is known by its number."""
        assert self._backplane is not None
        now = self._backplane.clock()
        if int(self._read_to.partition(b"-")[0]) > now:
            self._read_to = f"{now}-0".encode()

    def _send(self, topic: str | None, but: str | None, message: Any) -> None:
        """Pass a message on here, and have the other workers do so.

        Raises:
            Unserialisable: it cannot be sent to them.
        """
        packed = pack([topic, but, message])
        if len(packed) > LARGEST:
            raise Unserialisable(
                f"the message takes {len(packed)} bytes; at most {LARGEST} can be sent to other workers"
            )
        page = current_page.get(None)
        session = page.session if page is not None else None
        tag = self.tag(session) if session is not None else None
        with self._lock:
            is_double = self._is_double(tag, packed)
            if not is_double:
                self._sent += 1
                self._waiting.append((self._sent, pack([packed, tag]), time.monotonic()))
                self._waiting_bytes += len(packed)
                if session is not None:
                    self._senders[session] = self._sent
                while self._waiting_bytes > WAITING_BYTES:
                    self._waiting_bytes -= len(self._waiting.popleft()[1])
                    self.dropped += 1
        if is_double and session is not None:  # all have it but who has just begun here
            self._passed(topic, but, message, only=session.id)
            return
        if self._backplane is not None and (len(self._waiting) == 1 or self._writer is None):
            self._loop.call_soon_threadsafe(self._wake)
        self._passed(topic, but, message)

    def _is_double(self, tag: list[Any] | None, packed: bytes) -> bool:
        """Say whether another worker has sent the same for the same session at the same point."""
        if tag is None:
            return False
        takeovers, *rest = tag
        point, told = tuple(rest), (takeovers, hash(packed))
        known = self._tags.get(point, told)
        if known[0] != takeovers and known[1] == told[1]:
            return True
        self._tags[point] = told
        if len(self._tags) > TAGS:
            del self._tags[next(iter(self._tags))]
        return False

    def _passed(self, topic: str | None, but: str | None, message: Any, only: str | None = None) -> None:
        listeners = self._listeners(topic, but)
        if only is not None:
            with self._lock:
                sessions = self._everything if topic is None else self._topics.get(topic, {})
                listeners = list(sessions.get(only, ())) if only != but else []
        if topic is None:
            self._pass(listeners, message)
        else:
            self._pass(listeners, topic, message)

    def send_all(self, message: Any) -> None:
        """Pass a message to all who listen to everything."""
        self._send(None, None, message)

    def send_all_on_topic(self, topic: str, message: Any) -> None:
        """Pass a message to all who listen to a topic."""
        self._send(topic, None, message)

    def send_others(self, except_session_id: str, message: Any) -> None:
        """Pass a message to all but one who listen to everything."""
        self._send(None, except_session_id, message)

    def send_others_on_topic(self, except_session_id: str, topic: str, message: Any) -> None:
        """Pass a message to all but one who listen to a topic."""
        self._send(topic, except_session_id, message)

    # Writing

    def waits_for(self, session: Any) -> bool:
        """Say whether a message of a session is not in Redis yet."""
        return session in self._senders

    @property
    def is_stuck(self) -> bool:
        """Whether messages wait for Redis for longer than a moment."""
        waiting = self._waiting
        return bool(waiting) and time.monotonic() - waiting[0][2] > STUCK

    def _wake(self) -> None:
        if self._waiting and (self._writer is None or self._writer.done()):
            self._writer = self._loop.create_task(self._write())

    async def _write(self) -> None:
        backplane = self._backplane
        while backplane is not None and self._waiting:
            batch = [self._waiting[i] for i in range(min(len(self._waiting), AT_ONCE))]
            commands: list[tuple[Any, ...]] = []
            for number, packed, _ in batch:
                sealed = backplane.seal.close_packed(self._stream, packed)
                fields = ("w", backplane.worker, "n", number, "m", sealed)
                commands.append(("XADD", self._stream, "MAXLEN", "~", KEPT, "*", *fields))
            commands.append(("EXPIRE", self._stream, SECONDS_KEPT))
            commands.append(("PUBLISH", self._channel, b""))
            try:
                answers = await backplane.together(commands)
            except Unavailable:
                await asyncio.sleep(0.2)
                continue
            refused = next((one for one in answers if isinstance(one, Exception)), None)
            if refused is not None:
                backplane.complain("Redis does not take messages to other workers, they wait: %s", refused)
                await asyncio.sleep(0.5)
                continue
            with self._lock:
                last = batch[-1][0]
                while self._waiting and self._waiting[0][0] <= last:
                    self._waiting_bytes -= len(self._waiting.popleft()[1])
                written = [session for session, number in self._senders.items() if number <= last]
                for session in written:
                    del self._senders[session]
            for told in tuple(self.on_written):
                told(written)
        self._writer = None
        if self._waiting:
            self._wake()

    # Reading

    def _look(self) -> None:
        """Read what is new; once more if something comes while that is read."""
        self._again = True
        if self._reader is None or self._reader.done():
            self._reader = self._loop.create_task(self._read())

    async def _read(self) -> None:
        while self._again:
            self._again = False
            assert self._backplane is not None
            try:
                while await self._read_some(self._backplane):
                    pass
            except Unavailable:
                if self._backplane.is_away:
                    return  # it is asked again when Redis is back
                await asyncio.sleep(0.5)
                self._again = True

    async def _read_some(self, backplane: Backplane) -> bool:
        found: Any = await backplane.run("XRANGE", self._stream, b"(" + self._read_to, "+", "COUNT", AT_ONCE)
        for at, fields in found:
            self._read_to = at
            told = dict(zip(fields[::2], fields[1::2], strict=True)) if isinstance(fields, list) else fields
            self._arrived(backplane, told[b"w"], int(told[b"n"]), told[b"m"])
        return len(found) == AT_ONCE

    def _arrived(self, backplane: Backplane, worker: bytes, number: int, sealed: bytes) -> None:
        if worker == backplane.worker.encode():
            return
        seen = self._seen.get(worker, 0)
        if number <= seen:
            return
        if seen and number != seen + 1:
            missed = number - seen - 1
            self.dropped += missed
            backplane.complain(
                "%d messages of another worker did not arrive: this one read too slowly.", missed
            )
        self._seen[worker] = number
        try:
            packed, tag = backplane.seal.open(self._stream, sealed)
            topic, but, message = unpack(packed)
        except ValueError as error:
            backplane.complain("A message of another worker is left out: %s", error)
            return
        with self._lock:
            if self._is_double(tag, packed):
                return
        self._passed(topic, but, message)
