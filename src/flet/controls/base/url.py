from __future__ import annotations

from enum import Enum

from flet.engine.value import Value, value


class UrlTarget(Enum):
    BLANK = "_blank"
    SELF = "_self"
    PARENT = "_parent"
    TOP = "_top"


@value
class Url(Value):
    url: str

    target: UrlTarget | str | None = None
