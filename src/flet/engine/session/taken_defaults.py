"""Handlers whose parameter was to hold something, and gets the event: `on_click=lambda item=item: edit(item)`."""

from __future__ import annotations

import warnings
from contextvars import Context
from types import FunctionType
from typing import Any

_LONGEST = 40
_OF_EVENTS = ("e", "ev", "evt", "event")
_told: set[tuple[str, int]] = set()


class TakenDefaultWarning(RuntimeWarning):
    """A handler's only parameters have defaults, the first of which the event takes the place of."""


def tell_of_default(function: FunctionType, event: Any, context: Context) -> None:
    """Warn, once for each line, where a lambda is called with an event in place of what it was to keep.

    Args:
        function: the handler.
        event: what it is called with.
        context: the visitor's, whose tab may be told too.
    """
    code, defaults = function.__code__, function.__defaults__
    if code.co_name != "<lambda>" or not defaults or len(defaults) != code.co_argcount or defaults[0] is None:
        return
    name = code.co_varnames[0]
    place = (code.co_filename, code.co_firstlineno)
    if place in _told or name in _OF_EVENTS or name.startswith("_"):
        return
    _told.add(place)
    meant = repr(defaults[0])
    meant = meant if len(meant) <= _LONGEST else f"{meant[:_LONGEST]}..."
    text = (
        f"on_{event.name} calls this function with the event: {name} is the event here, not {meant}. "
        f"Take the event first: lambda e, {name}={name}: ..."
    )
    context.copy().run(_warn, text, function)


def _warn(text: str, function: FunctionType) -> None:
    code, names = function.__code__, function.__globals__
    warnings.warn_explicit(
        text,
        TakenDefaultWarning,
        code.co_filename,
        code.co_firstlineno,
        names.get("__name__"),
        names.setdefault("__warningregistry__", {}),
    )
