"""A program that mentions every public name of `flet`, every property and every method: what an editor completes."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator

import flet as ft
from flet.exports import EXPORTS


def program() -> str:
    """Its text. Nothing in it is meant to run."""
    return "\n".join(["import flet as ft", *_lines()]) + "\n"


def _lines() -> Iterator[str]:
    for number, name in enumerate(sorted(EXPORTS)):
        found = getattr(ft, name)
        yield f"ft.{name}"
        if inspect.isclass(found) and not name.startswith("_"):
            members = [*_members(found)]
            if members:
                yield f"def of_{number}(it: ft.{name}{'[ft.Text]' if name == 'Ref' else ''}) -> None:"
                yield from (f"    it.{member}" for member in members)


def _members(cls: type) -> Iterator[str]:
    fields = [field.name for field in dataclasses.fields(cls)] if dataclasses.is_dataclass(cls) else []
    ours = [base for base in cls.__mro__ if base.__module__.startswith("flet.")]
    methods = [
        name for base in ours if not _is_old(base) for name in vars(base) if not _is_old(vars(base)[name])
    ]
    yield from (name for name in dict.fromkeys([*fields, *methods]) if not name.startswith("_"))


def _is_old(what: object) -> bool:
    kind = what if isinstance(what, type) else type(what)
    return kind.__module__.startswith("flet.old_names")
