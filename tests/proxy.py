"""A network between browser and server that a test can cut."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")


class Network:
    """Passes bytes on between its own port and that of a server, on an event loop of its own."""

    def __init__(self, port: int, loop: asyncio.AbstractEventLoop) -> None:
        self._port = port
        self._loop = loop
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._reachable = True
        self.url = ""

    async def join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of the browser."""
        if not self._reachable:
            writer.transport.abort()
            return
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._port)
        self._writers |= {writer, server_writer}
        for source, target in ((reader, server_writer), (server_reader, writer)):
            task = asyncio.create_task(self._pass_on(source, target))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pass_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(1 << 16):
                target.write(data)
                await target.drain()
        self._writers.discard(target)
        with contextlib.suppress(OSError):
            target.close()

    async def ended(self) -> None:
        """Waits until nothing is passed on any more."""
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """Breaks all connections; new ones are possible."""
        self._do(self._break)

    def go_down(self) -> None:
        """Breaks all connections and refuses new ones."""
        self._reachable = False
        self._do(self._break)

    def come_up(self) -> None:
        """Takes connections again."""
        self._reachable = True

    def _break(self) -> None:
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    def _do(self, action: Callable[[], None]) -> None:
        async def run() -> None:
            action()

        asyncio.run_coroutine_threadsafe(run(), self._loop).result()


@contextmanager
def network(url: str) -> Iterator[Network]:
    """A network in front of the server at an address."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="network", daemon=True)
    thread.start()

    def run(coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result()

    between = Network(int(url.rpartition(":")[2]), loop)
    listener = run(asyncio.start_server(between.join, "127.0.0.1", 0))
    between.url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    try:
        yield between
    finally:
        listener.close()
        between.go_down()
        run(between.ended())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
