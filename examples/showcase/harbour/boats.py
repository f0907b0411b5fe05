"""The boats that leave from the pier."""

from dataclasses import dataclass
from datetime import datetime, timedelta

KINDS = ("Ferry", "Sightseeing", "Fishing")


@dataclass(frozen=True, slots=True)
class Boat:
    """A boat that goes every day.

    Attributes:
        slug: Its name in addresses.
        leaves: Time of departure.
        name: The boat.
        goes_to: Where it goes.
        kind: One of `KINDS`.
        minutes: How long the trip takes.
        price: In crowns.
        seats: How many people it takes.
        taken: How many of the seats are sold.
        about: What a passenger should know.
    """

    slug: str
    leaves: str
    name: str
    goes_to: str
    kind: str
    minutes: int
    price: int
    seats: int
    taken: int
    about: str

    @property
    def free(self) -> int:
        """Seats that can still be had."""
        return self.seats - self.taken

    @property
    def arrives(self) -> str:
        """Time of arrival."""
        return (datetime.strptime(self.leaves, "%H:%M") + timedelta(minutes=self.minutes)).strftime("%H:%M")  # noqa: DTZ007


BOATS = [
    Boat("alma", "06:10", "Alma", "Skerry Rock", "Fishing", 300, 95, 12, 11,
         "Lines, bait and tea are on board. What you catch is yours; the gulls think otherwise."),
    Boat("first-light", "07:30", "First Light", "Outer Isles", "Ferry", 55, 18, 180, 64,
         "The commuter boat. Warm rolls in the cabin until they are gone, which is about half past."),
    Boat("tern", "09:00", "Tern", "Seal Bank", "Sightseeing", 90, 32, 40, 40,
         "Slow and close to the bank, engine off for the last stretch. Bring a jacket even in July."),
    Boat("old-margit", "10:15", "Old Margit", "Lighthouse", "Sightseeing", 45, 24, 60, 22,
         "A steam launch of 1912. Children may pull the whistle once each, the captain counts."),
    Boat("north-star", "11:40", "North Star", "Outer Isles", "Ferry", 55, 18, 180, 121,
         "Takes bicycles and dogs. The sunny side is starboard on the way out."),
    Boat("eider", "13:00", "Eider", "Bird Cliffs", "Sightseeing", 120, 44, 32, 9,
         "With a warden who knows every nest. Field glasses can be borrowed on board."),
    Boat("brave-heart", "14:20", "Brave Heart", "Mainland", "Ferry", 80, 29, 240, 203,
         "Cars too. Meets the quarter past four train to town."),
    Boat("little-cod", "15:30", "Little Cod", "Kelp Gardens", "Fishing", 180, 70, 8, 3,
         "For beginners: calm water, small hooks, and a frying pan at the end."),
    Boat("evening-star", "17:45", "Evening Star", "Outer Isles", "Ferry", 55, 18, 180, 97,
         "The way home for most of the islands. The bar opens when the ropes are in."),
    Boat("lantern", "20:30", "Lantern", "Around the bay", "Sightseeing", 75, 38, 36, 30,
         "Lamps, blankets and an accordion. Goes in any weather that the accordion can stand."),
]  # fmt: skip


def boat(slug: str) -> Boat | None:
    """The boat with this name in the address, `None` if there is none."""
    return next((boat for boat in BOATS if boat.slug == slug), None)


def next_boats(now: datetime, count: int) -> list[Boat]:
    """The boats that leave next; after the last one of the day come tomorrow's."""
    time = now.strftime("%H:%M")
    later = [boat for boat in BOATS if boat.leaves >= time]
    return (later + BOATS)[:count]
