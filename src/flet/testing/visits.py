"""The visitors of one test, and what they share: the time, the programs, what went wrong."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlsplit

from flet.testing.answers import Answers
from flet.testing.clock import Clock
from flet.testing.lifespan import Lifespan
from flet.testing.programs import application_of
from flet.testing.snapshots import Snapshots
from flet.testing.visitor import Visitor
from flet.testing.waiting import PATIENCE

__all__ = ["Visits"]

SECONDS_TO_END = 1.0

SECONDS_FOR_AN_ANSWER = 1.0
"""Real seconds that an answer from outside is waited for after an action; `see` and the next action wait for longer."""


@dataclass
class Answer:
    """What an application answers to a request."""

    status: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    content: bytes = b""


class _Failures(logging.Handler):
    """Takes note of what programs raise, which the log tells too."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[BaseException] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1] is not None:
            self.errors.append(record.exc_info[1])


class Visits:
    """Brings visitors to programs: `page = await visit(main)`. Each call is another visitor.

    What a program raises is raised by the method during which it happened, with its own traceback.
    """

    def __init__(self, snapshots: Snapshots) -> None:
        self._snapshots = snapshots
        self._clock: Clock | None = None
        self._apps: dict[Any, Any] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._lifespans: list[Lifespan] = []
        self._failures = _Failures()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __call__(
        self,
        program: Any = ".",
        *,
        route: str = "/",
        size: tuple[float, float] = (1280, 800),
        cookies: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        user: Any = None,
        platform: str = "linux",
        dark: bool = False,
        path: str = "/",
        endpoint: str = "ws",
        **options: Any,
    ) -> Visitor:
        """Visit a program; returns when it has built its page.

        Args:
            program: `main`, a module that has one, the path of a file or folder as for `flet run`, or an ASGI
                application. The same one is the same program for all visitors of a test.
            route: Where the visitor begins.
            size: Width and height of the window, in pixels.
            cookies: What the browser has kept.
            headers: More headers of its request.
            user: Who the site says that it is: `page.request.user`.
            platform: What the browser runs on, such as `android`.
            dark: Whether the visitor's system is dark.
            path: Where in the application the program is mounted.
            endpoint: The path of its WebSocket, below that.
            options: For `flet.fastapi.app()`: `before_main`, `upload_dir`, `secret_key`, ...

        Raises:
            TypeError: `program` is nothing that can be visited.
            Exception: What `main` raises.
        """
        self._begin()
        visitor = Visitor(
            self,
            await self._application(program, options),
            path=path,
            endpoint=endpoint,
            route=route,
            size=size,
            cookies=cookies or {},
            headers=headers or {},
            user=user,
            platform=platform,
            dark=dark,
            snapshots=self._snapshots,
        )
        await visitor.arrive()
        return visitor

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The event loop of the programs, `None` while nobody has visited one."""
        return self._loop

    @property
    def clock(self) -> Clock:
        """The time of the programs."""
        assert self._clock is not None, "nobody has visited a program yet"
        return self._clock

    async def pass_time(self, seconds: float) -> None:
        """Let so many seconds pass: timers, sleeps and deadlines come in their order."""
        self._begin()
        clock = self.clock
        end = clock.time() + seconds
        await self.settled(PATIENCE)
        while (due := clock.next_timer()) is not None and due <= end:
            clock.move(due)
            await self.settled(PATIENCE)
        clock.move(end)
        await self.settled(PATIENCE)
        self.raise_failures()

    async def settled(self, patience: float) -> None:
        """Wait until nothing runs, and no answer of a database or another server is on its way."""
        clock = self.clock
        await clock.idle(patience)
        while due := self._answers.due(task for session in self._sessions() for task in session.runner.tasks):
            until = time.monotonic() + SECONDS_FOR_AN_ANSWER
            while not any(future.done() for future in due):
                if not await clock.something(until - time.monotonic()):
                    self._answers.give_up(due)
                    break
            await clock.idle(patience)

    def is_busy(self) -> bool:
        """Whether something goes on that may come to an end by itself: a request, an answer of another server."""
        return bool(self._tasks) or any(session.is_busy for session in self._sessions())

    def raise_failures(self) -> None:
        """Raise what programs have raised since.

        Raises:
            Exception: The first of it; the others are its notes.
        """
        errors, self._failures.errors = self._failures.errors, []
        if errors:
            for other in errors[1:]:
                if other is not errors[0]:
                    errors[0].add_note(f"and then {type(other).__name__}: {other}")
            raise errors[0]

    def start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Start something that the browser does by itself."""
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def request(
        self, app: Any, method: str, url: str, headers: list[tuple[bytes, bytes]], content: bytes = b""
    ) -> Answer:
        """Send a request to an application, within the process."""
        parts = urlsplit(url)
        answer = Answer()
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "server": ("testserver", 80),
            "client": ("127.0.0.1", 50000),
            "root_path": "",
            "path": parts.path,
            "raw_path": quote(parts.path, safe="/%").encode(),
            "query_string": parts.query.encode(),
            "headers": [
                (b"host", b"testserver"),
                (b"origin", b"http://testserver"),
                (b"content-length", str(len(content)).encode()),
                *headers,
            ],
            "state": {},
        }
        sent = False

        async def receive() -> dict[str, Any]:
            nonlocal sent
            if sent:
                return {"type": "http.disconnect"}
            sent = True
            return {"type": "http.request", "body": content, "more_body": False}

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                answer.status, answer.headers = message["status"], list(message.get("headers", []))
            elif message["type"] == "http.response.body":
                answer.content += message.get("body", b"")

        await app(scope, receive, send)
        return answer

    # Beginning and end

    def _begin(self) -> None:
        if self._clock is None:
            loop = self._loop = asyncio.get_running_loop()
            self._clock = Clock(loop, self._at_work)
            self._answers = Answers(loop)
            self._clock.start()
            logging.getLogger("flet").addHandler(self._failures)

    def _at_work(self) -> int:
        """Say how much goes on that comes to an end by itself, without time passing for the program."""
        of_sessions: int = sum(
            session.functions_in_threads + session.delivery.page_is_due for session in self._sessions()
        )
        return len(self._tasks) + of_sessions

    async def _application(self, program: Any, options: dict[str, Any]) -> Any:
        try:
            known = self._apps.get(program)
        except TypeError:
            known = None
        if known is None or options:
            known = application_of(program, options)
            if known is program:
                lifespan = Lifespan(known)
                self._lifespans.append(lifespan)
                await lifespan.begin()
            self._apps[program] = known
        return known

    def _sessions(self) -> list[Any]:
        from flet.fastapi.programs import programs

        return [session for program in programs if program._loop is self._loop for session in program]

    async def close(self) -> None:
        """End the sessions and what runs for them, and let time go on as it does.

        Raises:
            Exception: What a program has raised since the test last looked.
        """
        from flet.fastapi.programs import programs

        if self._clock is None:
            return
        clock, self._clock = self._clock, None
        try:
            for task in tuple(self._tasks):
                task.cancel()
            for program in [program for program in programs if program._loop is self._loop]:
                program.close()
            clock.wake_all()
            for lifespan in self._lifespans:
                await lifespan.end()
            for program in [program for program in programs if program._loop is self._loop]:
                await program.end(SECONDS_TO_END)
        finally:
            clock.stop()
            logging.getLogger("flet").removeHandler(self._failures)
        self.raise_failures()
