"""Questions that one worker asks another, and the answers."""

from __future__ import annotations

import asyncio
import builtins
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from flet.cluster.commands import Unavailable
from flet.cluster.seal import Seal


class Questions:
    """Asks other workers, and answers them.

    Args:
        seal: what is asked and answered comes from a worker of the site.
        send: as in `Backplane.send`.
        listen: as in `Backplane.listen`.
    """

    def __init__(
        self,
        seal: Seal,
        send: Callable[..., None],
        listen: Callable[[str, Callable[..., None]], None],
    ) -> None:
        self._seal = seal
        self._send = send
        self._listen = listen
        self._answered: dict[str, asyncio.Future[Any]] = {}
        self._answering: set[asyncio.Task[None]] = set()
        listen("answer", self._take_answer)

    async def ask(self, worker: str, kind: str, *arguments: Any, seconds: float) -> Any:
        """Return what another worker answers to a question, or the first of `ALL` that has an answer; see `answer`.

        Raises:
            Unavailable: it does not answer in so many seconds.
        """
        number = secrets.token_urlsafe(12)
        answered = self._answered[number] = asyncio.get_running_loop().create_future()
        self._send(worker, kind, number, self._seal.close(kind, list(arguments)))
        try:
            async with asyncio.timeout(seconds):
                return await answered
        except builtins.TimeoutError:
            raise Unavailable("another worker does not answer") from None
        finally:
            del self._answered[number]

    def answer(self, kind: str, work: Callable[..., Awaitable[Any]]) -> None:
        """Answer questions of a kind with what `work(*arguments)` returns; `None` is no answer."""

        async def carry_out(sender: str, number: str, sealed: bytes) -> None:
            answer = await work(*self._seal.open(kind, sealed))
            if answer is None:
                return
            self._send(sender, "answer", number, self._seal.close(number, answer))

        def asked(sender: str, number: str, sealed: bytes) -> None:
            task = asyncio.get_running_loop().create_task(carry_out(sender, number, sealed))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)

        self._listen(kind, asked)

    def _take_answer(self, sender: str, number: str, sealed: bytes) -> None:
        answered = self._answered.get(number)
        if answered is not None and not answered.done():
            answered.set_result(self._seal.open(number, sealed))
