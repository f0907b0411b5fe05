"""What events had."""

from __future__ import annotations

from functools import reduce
from typing import Any

from flet.old_names.lookup import warn
from flet.old_names.table import EVENTS


def old_field(event: Any, name: str) -> Any:
    """Return what `event.name` was.

    Raises:
        AttributeError: there was nothing of that name, or this event never had it.
    """
    path = EVENTS.get(name, "").split(".")
    if path[0] not in vars(event):
        raise AttributeError(
            f"{type(event).__name__!r} object has no attribute {name!r}", name=name, obj=event
        )
    warn(f"{type(event).__name__}.{name}", f"{type(event).__name__}.{EVENTS[name]}")
    return reduce(getattr, path, event)
