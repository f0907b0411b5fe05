"""Messages between the visitors of a program on all workers: in order for each sender, once to each.

A message goes to those who listen here at once, and into a stream of Redis, where the other workers read it. Each
worker numbers what it sends, so that one that was sent twice, since its answer was lost, is passed on once.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import deque
from typing import Any

from flet.cluster.backplane import Backplane, Unavailable
from flet.cluster.seal import Broken
from flet.cluster.values import Unserialisable, pack
from flet.engine.program.pubsub_hub import PubSubHub

KEPT = 10_000
"""Messages that a stream keeps for workers that are slow to read."""

AT_ONCE = 500
SECONDS_KEPT = 3600
LARGEST = 1024 * 1024
WAITING_BYTES = 64 * 1024 * 1024
"""Bytes of messages that wait for Redis to come back; the oldest go first, and the log says so."""

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
        self._waiting: deque[tuple[int, bytes]] = deque()
        self._waiting_bytes = 0
        self._sent = 0
        self._seen: dict[bytes, int] = {}
        self._read_to = b"0-0"
        self._writer: asyncio.Task[None] | None = None
        self._reader: asyncio.Task[None] | None = None
        self._again = False
        self.dropped = 0

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

    def _elsewhere(self, topic: str | None, but: str | None, message: Any) -> None:
        """Have a message passed on by the other workers.

        Raises:
            Unserialisable: it cannot be sent to them.
        """
        packed = pack([topic, but, message])
        if len(packed) > LARGEST:
            raise Unserialisable(
                f"the message takes {len(packed)} bytes; at most {LARGEST} can be sent to other workers"
            )
        with self._lock:
            self._sent += 1
            self._waiting.append((self._sent, packed))
            self._waiting_bytes += len(packed)
            while self._waiting_bytes > WAITING_BYTES:
                self._waiting_bytes -= len(self._waiting.popleft()[1])
                self.dropped += 1
        if self._backplane is not None and (len(self._waiting) == 1 or self._writer is None):
            self._loop.call_soon_threadsafe(self._wake)

    def _passed(self, topic: str | None, but: str | None, message: Any) -> None:
        if topic is None:
            self._pass(self._listeners(None, but), message)
        else:
            self._pass(self._listeners(topic, but), topic, message)

    def send_all(self, message: Any) -> None:
        """Pass a message to all who listen to everything."""
        self._elsewhere(None, None, message)
        super().send_all(message)

    def send_all_on_topic(self, topic: str, message: Any) -> None:
        """Pass a message to all who listen to a topic."""
        self._elsewhere(topic, None, message)
        super().send_all_on_topic(topic, message)

    def send_others(self, except_session_id: str, message: Any) -> None:
        """Pass a message to all but one who listen to everything."""
        self._elsewhere(None, except_session_id, message)
        super().send_others(except_session_id, message)

    def send_others_on_topic(self, except_session_id: str, topic: str, message: Any) -> None:
        """Pass a message to all but one who listen to a topic."""
        self._elsewhere(topic, except_session_id, message)
        super().send_others_on_topic(except_session_id, topic, message)

    # Writing

    def _wake(self) -> None:
        if self._waiting and (self._writer is None or self._writer.done()):
            self._writer = self._loop.create_task(self._write())

    async def _write(self) -> None:
        backplane = self._backplane
        while backplane is not None and self._waiting:
            batch = [self._waiting[i] for i in range(min(len(self._waiting), AT_ONCE))]
            commands: list[tuple[Any, ...]] = []
            for number, packed in batch:
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
            topic, but, message = backplane.seal.open(self._stream, sealed)
        except Broken as error:
            backplane.complain("A message of another worker is left out: %s", error)
            return
        self._passed(topic, but, message)
