from __future__ import annotations

from enum import Enum

from flet.engine.declare.value import Value, value


class UrlTarget(Enum):
    """Where a link opens."""

    BLANK = "_blank"
    """In a new tab."""
    SELF = "_self"
    """In this tab."""
    PARENT = "_parent"
    """In the frame around this one."""
    TOP = "_top"
    """In this tab, outside of all frames."""


@value
class Url(Value):
    """A link and where it opens."""

    url: str
    """The link."""

    target: UrlTarget | str | None = None
    """A place or the name of a window; without it the browser decides."""
