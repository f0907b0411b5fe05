"""A program served over real sockets by a thread of the test, so that a test sees both ends of the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import flet.fastapi as flet_fastapi
from flet.engine.program.program import Program
from flet.engine.session.session import Session
from flet.fastapi.programs import programs
from flet.testing.served import served
from tests.link import LinkClient
from tests.wire import SECONDS, WireClient, wire_client

T = TypeVar("T")


@dataclass
class LiveServer:
    """A served program; its sessions belong to the event loop of another thread."""

    url: str

    @property
    def program(self) -> Program:
        """The program, once somebody has visited it."""
        (program,) = programs
        return program

    @property
    def visited(self) -> bool:
        """Whether somebody has come."""
        return any(True for _ in programs)

    def session(self, client: WireClient | LinkClient) -> Session:
        assert client.session_id is not None
        return self.program.sessions[client.session_id]

    async def call(self, function: Callable[..., T], *arguments: Any) -> T:
        """Calls a function on the server's event loop."""

        async def run() -> T:
            return function(*arguments)

        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(run(), self.program.loop))

    @asynccontextmanager
    async def visitor(self, **page: Any) -> AsyncIterator[WireClient]:
        """Somebody with a plain client, on a page that `main` has built."""
        async with wire_client(self.url) as client:
            await client.register(**page)
            yield client


@contextmanager
def live_server(
    main: Callable[..., Any], before_main: Callable[..., Any] | None = None
) -> Iterator[LiveServer]:
    """Serves a program at a free port of this machine."""
    with live_site(flet_fastapi.app(main, before_main)) as server:
        yield server


@contextmanager
def live_site(app: Any) -> Iterator[LiveServer]:
    """Serves an ASGI application at a free port of this machine."""
    with served(app) as url:
        yield LiveServer(url)


async def until(condition: Callable[[], object], seconds: float = SECONDS) -> None:
    """Waits until something has come true on the server's side."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.005)
