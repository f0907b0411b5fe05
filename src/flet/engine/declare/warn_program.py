"""Warnings at the line of the program that brought them about."""

from __future__ import annotations

import dis
import functools
import inspect
import sys
import warnings
from collections.abc import Callable, Iterator
from types import CodeType, FrameType
from typing import Any

from flet.engine.declare.own_sources import is_own


def _nothing() -> None:
    return None


running: Callable[[], Callable[..., Any] | None] = _nothing
"""Gives the function of the program that runs, or whose changes are looked at now that it has ended."""


def warn_program(text: str, category: type[Warning], attribute: str | None = None) -> None:
    """Warn at the innermost line that is not ours, or where the function that has ended set an attribute."""
    function = running()
    code = _code(function)
    frame = sys._getframe(1)
    if function is not None and code is not None and not _is_running(code, frame):
        names = _plain(function).__globals__
        warnings.warn_explicit(
            text,
            category,
            code.co_filename,
            _line(function, code, attribute),
            names.get("__name__"),
            names.setdefault("__warningregistry__", {}),
        )
        return
    level = 2
    while frame.f_back is not None and is_own(frame.f_code.co_filename):
        level, frame = level + 1, frame.f_back
    warnings.warn(text, category, stacklevel=level)


def _plain(function: Callable[..., Any]) -> Any:
    while isinstance(function, functools.partial):
        function = function.func
    return inspect.unwrap(getattr(function, "__func__", function))


def _code(function: Callable[..., Any] | None) -> CodeType | None:
    code = getattr(_plain(function), "__code__", None) if function is not None else None
    return code if isinstance(code, CodeType) else None


def _is_running(code: CodeType, frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code is code:
            return True
        frame = frame.f_back
    return False


def _line(function: Callable[..., Any], code: CodeType, attribute: str | None) -> int:
    """Return where a function sets an attribute, or a function that it calls and that stands in the same file."""
    if attribute is not None:
        for each in (code, *_called(function, code)):
            for line, name in _set_in(each):
                if name == attribute:
                    return line
    return code.co_firstlineno


def _called(function: Callable[..., Any], code: CodeType) -> Iterator[CodeType]:
    seen = inspect.getclosurevars(_plain(function))
    for names in (seen.nonlocals, seen.globals):
        for value in names.values():
            called = _code(value) if callable(value) else None
            if called is not None and called.co_filename == code.co_filename:
                yield called


def _set_in(code: CodeType) -> Iterator[tuple[int, str]]:
    """Give the attributes that are set in a function, each with its line."""
    line = code.co_firstlineno
    for instruction in dis.get_instructions(code):
        if instruction.positions is not None and instruction.positions.lineno is not None:
            line = instruction.positions.lineno
        if instruction.opname == "STORE_ATTR":
            yield line, instruction.argval
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _set_in(inner)
