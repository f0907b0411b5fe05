"""What browsers tell of their screens when they register; nearly all of them tell the same."""

from __future__ import annotations

from typing import Any, TypeVar

from flet.controls.page.page_media import PageMediaData
from flet.engine.declare.value import Value
from flet.engine.session.accept import converter_of

V = TypeVar("V", bound=Value)

_convert = converter_of(PageMediaData)

_latest: tuple[Any, PageMediaData] | None = None
"""What a browser has told last, and what that is."""


def screen(told: Any) -> PageMediaData:
    """Return what a browser has told, as a value of its own.

    Raises:
        Unfit: it is malformed.
    """
    global _latest
    if _latest is None or _latest[0] != told:
        _latest = told, _convert(told)
    return _twin(_latest[1])


def _twin(value: V) -> V:
    """Return a copy of a value, and of those in it."""
    twin = value.__class__.__new__(value.__class__)
    twin.__dict__.update(
        {name: _twin(item) if isinstance(item, Value) else item for name, item in value.__dict__.items()}
    )
    return twin
