"""Wind and water as the gauge on the pier reads them.

The gauge is made up: a reading is a function of the time alone, so every visitor, and every process that
serves the site, sees the same sea without anybody having to share it.
"""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

COMPASS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")
TIDE_PERIOD = timedelta(hours=12, minutes=25).total_seconds()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the gauge says at one moment.

    Attributes:
        at: The moment.
        wind: Wind in knots.
        direction: Where it comes from, in degrees: 0 is north, 90 east.
        tide: Height of the water over chart datum, in metres.
        rising: Whether the water comes in.
        temperature: Of the water, in degrees Celsius.
    """

    at: datetime
    wind: float
    direction: float
    tide: float
    rising: bool
    temperature: float

    @property
    def compass(self) -> str:
        """Where the wind comes from, in letters."""
        return COMPASS[round(self.direction / 45) % 8]


def reading(at: datetime) -> Reading:
    """Reads the gauge."""
    seconds = at.timestamp()
    tide = 2 * math.pi * seconds / TIDE_PERIOD
    return Reading(
        at=at,
        wind=12 + 3 * _waves(seconds / 41) + 1.6 * _waves(seconds / 5),
        direction=(225 + 40 * _waves(seconds / 90) + 12 * _waves(seconds / 13)) % 360,
        tide=2.0 + 1.7 * math.sin(tide) + 0.08 * _waves(seconds / 7),
        rising=math.cos(tide) > 0,
        temperature=14.2 + 0.5 * _waves(seconds / 600) + 0.12 * _waves(seconds / 11),
    )


def readings(until: datetime, count: int, step: timedelta) -> list[Reading]:
    """The last readings up to a moment, the oldest first."""
    return [reading(until - step * ago) for ago in range(count - 1, -1, -1)]


def _waves(x: float) -> float:
    """A curve between -1 and 1 that never repeats itself to the eye."""
    return (math.sin(x) + math.sin(2.3 * x + 1) + math.sin(4.1 * x + 2.5)) / 3
