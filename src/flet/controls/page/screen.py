"""What browsers tell of their screens when they register; nearly all of them tell the same."""

from __future__ import annotations

from typing import Any

from flet.controls.page.page_media import PageMediaData
from flet.engine.declare.value import constant
from flet.engine.session.accept import converter_of

_convert = converter_of(PageMediaData)

_latest: tuple[Any, PageMediaData] | None = None
"""What a browser has told last, and what that is."""


def screen(told: Any) -> PageMediaData:
    """Return what a browser has told, as a value that all share whose browsers tell the same.

    Raises:
        Unfit: it is malformed.
    """
    global _latest
    if _latest is None or _latest[0] != told:
        _latest = told, constant(_convert(told))
    return _latest[1]
