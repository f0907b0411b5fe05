"""What a function of the program is called in the log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import CoroutineType
from typing import Any


def function_place(function: Callable[..., Any]) -> tuple[str, int]:
    """Return the file and the line where it, or that of a coroutine, begins."""
    if isinstance(function, CoroutineType):
        return function.cr_code.co_filename, function.cr_code.co_firstlineno
    while (inner := getattr(function, "__wrapped__", None) or getattr(function, "func", None)) is not None:
        function = inner
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    code = code or getattr(getattr(type(function), "__call__", None), "__code__", None)  # noqa: B004
    return (code.co_filename, code.co_firstlineno) if code is not None else (repr(function), 0)


def function_name(function: Callable[..., Any]) -> str:
    """Return its module, its name, and its place."""
    name = getattr(function, "__qualname__", None) or repr(function)
    file, line = function_place(function)
    module = Path(file).stem if isinstance(function, CoroutineType) else getattr(function, "__module__", "?")
    return f"{module}.{name} ({file}, line {line})"
