"""Attributes that a program sets and that a control does not have, though one of nearly that name."""

from __future__ import annotations

from typing import Any

from flet.engine.declare.catalogue import catalogue
from flet.engine.declare.warn_program import warn_program

_told: set[tuple[type, str]] = set()


class MisspeltWarning(UserWarning):
    """A control was given an attribute whose name is nearly that of one of its properties."""


def tell_misspelt(control: Any, name: str) -> None:
    """Warn, once for each class and name, where a name was probably meant to be another one."""
    cls = type(control)
    if (cls, name) in _told or not catalogue.holds(cls) or hasattr(cls, name):
        return
    from difflib import get_close_matches

    _told.add((cls, name))
    near = get_close_matches(name, list(cls._flet_props), n=1, cutoff=0.75)
    if near:
        warn_program(
            f"{cls.__name__} has no property {name!r}: the page does not show it. Did you mean {near[0]!r}?",
            MisspeltWarning,
        )
