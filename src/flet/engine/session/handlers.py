"""Running the program's functions: async ones as tasks, sync ones in threads, generators step by step."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import CoroutineType, FunctionType
from typing import Any

Handler = Callable[..., Any]

_ASYNC = inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR | inspect.CO_ITERABLE_COROUTINE


def is_async(handler: Handler) -> bool:
    """Say whether calling the handler gives something to await, so that it belongs on the event loop."""
    if type(handler) is FunctionType:
        return bool(handler.__code__.co_flags & _ASYNC)
    code = _code(handler)
    return code is not None and bool(code.co_flags & _ASYNC)


def takes_argument(handler: Handler) -> bool:
    """Say whether the handler has a parameter for the event; `on_click=lambda: ...` has none."""
    if type(handler) is FunctionType and not handler.__dict__:
        return bool(handler.__code__.co_argcount or handler.__code__.co_flags & inspect.CO_VARARGS)
    function = getattr(handler, "__func__", handler)
    code = getattr(function, "__code__", None)
    if code is None or hasattr(function, "__wrapped__"):
        return _takes_argument_by_signature(handler)
    bound = function is not handler
    return bool(code.co_argcount > bound or code.co_flags & inspect.CO_VARARGS)


def _takes_argument_by_signature(handler: Handler) -> bool:
    try:
        parameters = inspect.signature(handler).parameters.values()
    except (TypeError, ValueError):
        return True
    return any(p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD, p.VAR_POSITIONAL) for p in parameters)


def _code(handler: Handler) -> Any:
    while isinstance(handler, functools.partial):
        handler = handler.func
    function = getattr(handler, "__func__", handler)
    code = getattr(function, "__code__", None)
    if code is None:
        call = getattr(type(handler), "__call__", None)  # noqa: B004 - the method is wanted
        code = getattr(call, "__code__", None)
    return code


class ExitCalled(RuntimeError):
    """`sys.exit()` was called: it ends a function of one visitor, not the event loop of all."""


def exit_called(error: SystemExit) -> ExitCalled:
    """Return what is told of a function of the program that has left the interpreter."""
    return ExitCalled(f"sys.exit({error.code!r}) was called")


async def finish_async(result: Any, step: Callable[[], None]) -> None:
    """Await what an async handler gave; `step` runs at each `yield`.

    Raises:
        ExitCalled: it left the interpreter.
    """
    try:
        if type(result) is CoroutineType:
            result = await result
            if result is None or not (isinstance(result, AsyncIterator) or inspect.isgenerator(result)):
                return
        await _finish_async(result, step)
    except SystemExit as error:
        raise exit_called(error) from error


async def _finish_async(result: Any, step: Callable[[], None]) -> None:
    if isinstance(result, AsyncIterator):
        async for _ in result:
            step()
    elif isinstance(result, Iterator) and inspect.isgenerator(result):
        for _ in result:
            step()
    elif isinstance(result, Awaitable):
        inner = await result
        if isinstance(inner, AsyncIterator) or inspect.isgenerator(inner):
            await _finish_async(inner, step)


def finish_sync(result: Any, step: Callable[[], None], loop: asyncio.AbstractEventLoop) -> None:
    """Carry out what a sync handler gave: the steps of a generator, or a coroutine that it returned."""
    if inspect.isgenerator(result):
        for _ in result:
            step()
    elif inspect.isawaitable(result) or isinstance(result, AsyncIterator):
        if isinstance(result, asyncio.Future):
            return
        asyncio.run_coroutine_threadsafe(finish_async(result, step), loop).result()
