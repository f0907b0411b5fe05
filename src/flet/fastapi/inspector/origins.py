"""Where in the program controls were made."""

from __future__ import annotations

import linecache
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from flet.engine.declare.control import BaseControl
from flet.engine.declare.own_sources import outside

__all__ = ["Origin", "note_origins", "origin_of"]

_PLACES = "_flet_place"
_places: WeakKeyDictionary[BaseControl, tuple[str, int]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Origin:
    """A line of the program."""

    path: str
    line: int

    @property
    def file(self) -> str:
        """Its file, from the working folder where it lies in there."""
        path = Path(self.path)
        return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)

    @property
    def source(self) -> str:
        """What stands there."""
        return linecache.getline(self.path, self.line).strip()


def note_origins() -> None:
    """Note from now on at which line of the program each control is made."""
    if _PLACES in BaseControl.__dict__:
        return

    def noted(cls: type[BaseControl], /, *args: Any, **kwargs: Any) -> BaseControl:
        made: BaseControl = object.__new__(cls)
        _places[made] = _line_of_the_program()
        return made

    BaseControl.__new__ = noted  # type: ignore[method-assign,assignment]
    setattr(BaseControl, _PLACES, True)


def origin_of(control: BaseControl) -> Origin | None:
    """Return the line that made a control; `None` if nobody has noted it, or it was no line of the program."""
    path, line = _places.get(control, ("", 0))
    return Origin(path, line) if line else None


def _line_of_the_program() -> tuple[str, int]:
    frame = outside(sys._getframe(2))
    return (frame.f_code.co_filename, frame.f_lineno) if frame is not None else ("", 0)
