"""Functions of the program that other workers are to call: each has the same code, so only its name travels.

What a function has from around it goes along as values. Nothing that comes from another worker is compiled or loaded.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator
from types import CellType, CodeType, FunctionType
from typing import Any

from flet.cluster.values import Unserialisable, pack

DEEPEST = 4
"""How many functions may be within each other's surroundings."""


class NotTheSame(LookupError):
    """This worker has not the function that another one means."""


def describe(function: Callable[..., Any], within: int = 0) -> list[Any]:
    """Return what names a function on every worker, as plain values.

    Raises:
        Unserialisable: it is no function, or uses something from around it that cannot be sent; says what.
    """
    if not isinstance(function, FunctionType):
        raise Unserialisable(
            f"{function!r} is no function: other workers find functions, also within others, and lambdas"
        )
    if within > DEEPEST:
        raise Unserialisable(f"{function.__qualname__} has functions from around it that have others in turn")
    code = function.__code__
    around = [
        _named(name, cell, within)
        for name, cell in zip(code.co_freevars, function.__closure__ or (), strict=True)
    ]
    defaults = [list(function.__defaults__ or ()), function.__kwdefaults__ or {}]
    try:
        pack(defaults)
    except Unserialisable as error:
        raise Unserialisable(f"a default of {function.__qualname__}: {error}") from None
    return [function.__module__, code.co_qualname, _digest(code), around, *defaults]


def _named(name: str, cell: CellType, within: int) -> list[Any]:
    try:
        value = cell.cell_contents
    except ValueError:
        raise Unserialisable(f"{name!r} has no value yet") from None
    if isinstance(value, FunctionType):
        return [True, describe(value, within + 1)]
    try:
        pack(value)
    except Unserialisable:
        kind = type(value).__name__
        raise Unserialisable(
            f"it uses {name!r} from around it, which is of type {kind} and cannot be sent: take the value out of it "
            f"before, as in user = {name}.session.store.get('user'), and use that"
        ) from None
    return [False, value]


def find(described: list[Any]) -> FunctionType:
    """Return the function of this worker that another one has described.

    Raises:
        NotTheSame: it has none.
    """
    module, name, digest, around, defaults, keywords = described
    names = getattr(sys.modules.get(module), "__dict__", None)
    if names is None:
        raise NotTheSame(f"there is no module {module!r}")
    code = next((one for one in _codes(names) if one.co_qualname == name and _digest(one) == digest), None)
    if code is None:
        raise NotTheSame(f"{module}.{name} is not there, or another one")
    cells = tuple(CellType(find(value) if is_function else value) for is_function, value in around)
    function = FunctionType(code, names, code.co_name, tuple(defaults) or None, cells)
    function.__kwdefaults__ = dict(keywords) or None
    return function


def _codes(names: dict[str, Any]) -> Iterator[CodeType]:
    """Give the code of all functions of a module, also of those within others."""
    seen: set[int] = set()
    waiting: list[Any] = list(names.values())
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, CodeType):
            yield one
            waiting += one.co_consts
        elif isinstance(one, FunctionType):
            if one.__globals__ is names:
                waiting.append(one.__code__)
            waiting += _within(one)
        elif isinstance(one, type):
            if one.__module__ == names.get("__name__"):
                waiting += vars(one).values()
        elif isinstance(one, (staticmethod, classmethod)):
            waiting.append(one.__func__)
        elif isinstance(one, property):
            waiting += (one.fget, one.fset)


def _within(function: FunctionType) -> Iterator[Any]:
    """Give the functions that a decorator has put into another one."""
    yield getattr(function, "__wrapped__", None)
    for cell in function.__closure__ or ():
        try:
            yield cell.cell_contents
        except ValueError:
            continue


def _digest(code: CodeType) -> bytes:
    return hashlib.sha256(_text(code).encode()).digest()[:16]


def _text(value: Any) -> str:
    """Return what is the same for the same code on every worker: not the folder that it is in, for one."""
    if isinstance(value, CodeType):
        parts = (value.co_code, value.co_names, value.co_varnames, value.co_freevars)
        return f"{parts} {[_text(one) for one in value.co_consts]}"
    if isinstance(value, frozenset):
        return f"{sorted(map(_text, value))}"
    if isinstance(value, tuple):
        return f"{[_text(one) for one in value]}"
    return repr(value)
