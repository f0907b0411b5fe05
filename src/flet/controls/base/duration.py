from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number

MICROSECONDS_PER_MILLISECOND = 1000
MICROSECONDS_PER_SECOND = 1000 * MICROSECONDS_PER_MILLISECOND
MICROSECONDS_PER_MINUTE = 60 * MICROSECONDS_PER_SECOND
MICROSECONDS_PER_HOUR = 60 * MICROSECONDS_PER_MINUTE
MICROSECONDS_PER_DAY = 24 * MICROSECONDS_PER_HOUR


@value
class Duration(Value):
    """A length of time: the sum of its units. Negative ones are possible."""

    microseconds: int = 0
    """Millionths of a second."""

    milliseconds: int = 0
    """Thousandths of a second."""

    seconds: int = 0
    """Seconds."""

    minutes: int = 0
    """Minutes."""

    hours: int = 0
    """Hours."""

    days: int = 0
    """Days of 24 hours."""

    @classmethod
    def from_unit(
        cls,
        *,
        days: int = 0,
        hours: int = 0,
        minutes: int = 0,
        seconds: int = 0,
        milliseconds: int = 0,
        microseconds: int = 0,
    ) -> Duration:
        """Return the sum of the given units."""
        return cls(microseconds, milliseconds, seconds, minutes, hours, days)

    @classmethod
    def _from_microseconds(cls, total: float) -> Duration:
        rest, microseconds = divmod(round(total), 1000)
        rest, milliseconds = divmod(rest, 1000)
        rest, seconds = divmod(rest, 60)
        rest, minutes = divmod(rest, 60)
        days, hours = divmod(rest, 24)
        return cls(microseconds, milliseconds, seconds, minutes, hours, days)

    @property
    def in_microseconds(self) -> int:
        """The whole duration in microseconds."""
        return (
            self.microseconds
            + self.milliseconds * MICROSECONDS_PER_MILLISECOND
            + self.seconds * MICROSECONDS_PER_SECOND
            + self.minutes * MICROSECONDS_PER_MINUTE
            + self.hours * MICROSECONDS_PER_HOUR
            + self.days * MICROSECONDS_PER_DAY
        )

    @property
    def in_milliseconds(self) -> int:
        """The whole duration in milliseconds, rounded down."""
        return self.in_microseconds // MICROSECONDS_PER_MILLISECOND

    @property
    def in_seconds(self) -> int:
        """The whole duration in seconds, rounded down."""
        return self.in_microseconds // MICROSECONDS_PER_SECOND

    @property
    def in_minutes(self) -> int:
        """The whole duration in minutes, rounded down."""
        return self.in_microseconds // MICROSECONDS_PER_MINUTE

    @property
    def in_hours(self) -> int:
        """The whole duration in hours, rounded down."""
        return self.in_microseconds // MICROSECONDS_PER_HOUR

    @property
    def in_days(self) -> int:
        """The whole duration in days, rounded down."""
        return self.in_microseconds // MICROSECONDS_PER_DAY

    @property
    def is_negative(self) -> bool:
        """Whether it goes back in time."""
        return self.in_microseconds < 0

    def abs(self) -> Duration:
        """Return the same length, forward in time."""
        return Duration._from_microseconds(abs(self.in_microseconds))

    def __add__(self, other: Duration) -> Duration:
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration._from_microseconds(self.in_microseconds + other.in_microseconds)

    def __sub__(self, other: Duration) -> Duration:
        if not isinstance(other, Duration):
            return NotImplemented
        return Duration._from_microseconds(self.in_microseconds - other.in_microseconds)

    def __mul__(self, other: Number) -> Duration:
        if not isinstance(other, (int, float)):
            return NotImplemented
        return Duration._from_microseconds(self.in_microseconds * other)

    def __floordiv__(self, quotient: int) -> Duration:
        if not isinstance(quotient, (int, float)):
            return NotImplemented
        return Duration._from_microseconds(self.in_microseconds // quotient)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return self.in_microseconds == other.in_microseconds

    __hash__ = None

    def __lt__(self, other: Duration) -> bool:
        return self.in_microseconds < other.in_microseconds

    def __le__(self, other: Duration) -> bool:
        return self.in_microseconds <= other.in_microseconds

    def __gt__(self, other: Duration) -> bool:
        return self.in_microseconds > other.in_microseconds

    def __ge__(self, other: Duration) -> bool:
        return self.in_microseconds >= other.in_microseconds


DurationValue: TypeAlias = Duration | int
"""A duration, or milliseconds."""


DateTimeValue: TypeAlias = datetime | date
"""A moment, or a day."""
