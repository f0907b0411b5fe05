"""Dates and times in time zones of the program: these are asked for their offset when it is written, not before."""

from __future__ import annotations

import datetime
import sys

_STILL = frozenset({type(None), datetime.timezone})


class Moment:
    """A date and time whose zone is code of the program: told from others without asking that.

    Args:
        value: the date and time, of no subclass.
    """

    __slots__ = ("_told", "value")

    def __init__(self, value: datetime.datetime) -> None:
        self.value = value
        self._told = (value.replace(tzinfo=None), value.fold, id(value.tzinfo))

    @property
    def without_zone(self) -> datetime.datetime:
        """What is known without the zone."""
        return self._told[0]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Moment) and self._told == other._told

    def __hash__(self) -> int:
        return hash(self._told)


def without_asking(value: datetime.datetime) -> datetime.datetime | Moment:
    """Return a date and time of no subclass as what can be compared and kept while a page is locked."""
    zone = type(value.tzinfo)
    if zone in _STILL:
        return value
    zones = sys.modules.get("zoneinfo")  # who has not loaded it has no zone of it
    return value if zones is not None and zone is zones.ZoneInfo else Moment(value)
