"""Endpoints that may be given nothing but the program."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
SelfT = TypeVar("SelfT")


def main_alone(init: Callable[Concatenate[SelfT, P], None]) -> Callable[..., None]:
    """Let a constructor that begins `(loop, executor, main, before_main, ...)` also take `(main, ...)`.

    All of these are the same: `FletApp(loop, executor, main, None)`, `FletApp(main=main)`, `FletApp(main)`,
    `FletApp(session_handler=main)`.

    Raises:
        TypeError: there is no `main`.
    """

    @functools.wraps(init)
    def short(
        self: SelfT,
        loop: asyncio.AbstractEventLoop | Callable[..., Any] | None = None,
        executor: Any = None,
        main: Callable[..., Any] | None = None,
        before_main: Callable[..., Any] | None = None,
        *args: Any,
        session_handler: Callable[..., Any] | None = None,
        **kwargs: Any,
    ) -> None:
        if main is None:
            main = session_handler
        if main is None and callable(loop) and not isinstance(loop, asyncio.AbstractEventLoop):
            loop, main = None, loop
        if main is None:
            raise TypeError(
                f"{type(self).__name__} needs main, the function that builds the page of a visitor"
            )
        whole: Any = init
        whole(self, loop, executor, main, before_main, *args, **kwargs)

    return short
