"""The present, as pickers begin with it."""

from __future__ import annotations

from datetime import datetime


def now() -> datetime:
    """This moment in the zone of the server: visitors elsewhere see it on their own clocks."""
    return datetime.now().astimezone()
