"""What a berth for the night costs, and what must be known of the boat that wants one."""

import re
from dataclasses import dataclass

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]{2,}")
PIERS = {
    "west": "West pier, out of the wind",
    "town": "Town quay, close to the bakery",
    "buoy": "Buoy in the bay",
}
PRICE_PER_METRE = {"west": 4, "town": 5, "buoy": 2}
PRICE_OF_POWER = 6


@dataclass(slots=True)
class Request:
    """A visitor asks for a berth.

    Attributes:
        skipper: Who asks.
        email: Where the answer goes.
        boat: Name of the boat.
        day: When it comes.
        length: In metres.
        nights: How many.
        pier: A key of `PIERS`.
        power: Whether the boat wants shore power.
    """

    skipper: str = ""
    email: str = ""
    boat: str = ""
    day: str = ""
    length: float = 9
    nights: int = 1
    pier: str = "west"
    power: bool = False

    @property
    def price(self) -> int:
        """What it costs, in crowns."""
        night = self.length * PRICE_PER_METRE[self.pier] + (PRICE_OF_POWER if self.power else 0)
        return round(night * self.nights)

    def problems(self) -> dict[str, str]:
        """What is wrong, by the name of the attribute."""
        found = {}
        if len(self.skipper.strip()) < 2:
            found["skipper"] = "Whom may we greet?"
        if not EMAIL.fullmatch(self.email.strip()):
            found["email"] = "An address such as you@example.com"
        if not self.boat.strip():
            found["boat"] = "Every boat has a name"
        return found
