"""The control that an example is about."""

import dataclasses
from collections.abc import Iterator
from typing import Any

import flet as ft


def subject_of(made: ft.Control, cls: type[ft.BaseControl]) -> ft.BaseControl | None:
    """The first control of a class in an example: what it shows, or keeps in `data` to show later."""
    return next((control for control in _within(made) if isinstance(control, cls)), None)


def _within(thing: Any) -> Iterator[ft.BaseControl]:
    if isinstance(thing, ft.BaseControl):
        yield thing
        for declared in dataclasses.fields(thing):
            if not declared.name.startswith("_") and declared.name != "parent":
                yield from _within(getattr(thing, declared.name, None))
    elif isinstance(thing, list):
        for item in thing:
            yield from _within(item)
