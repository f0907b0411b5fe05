"""What visitors leave behind: words in the guest book, votes, and the fact that they are here.

It lives in the memory of the process and is shared by all visitors. Handlers run in several threads, hence
the lock.
"""

import threading
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

CHANGED = "guests"
"""Topic of messages about changes; a message says of what: "book", "poll" or "visitors"."""

KEPT = 50
DISHES = {"soup": "Fish soup", "buns": "Cinnamon buns", "waffles": "Waffles", "smelt": "Fried smelt"}


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody wrote."""

    name: str
    text: str
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


class Guests:
    """Guest book, poll and number of visitors."""

    def __init__(self) -> None:
        now = datetime.now(UTC)
        self.entries = [
            Entry("Ines", "Watched the terns for an hour and forgot the ferry.", now - timedelta(minutes=8)),
            Entry("Olaf", "Whoever baked the cinnamon buns: thank you.", now - timedelta(hours=2)),
            Entry(
                "The Marchettis", "We heard Old Margit's whistle on the mainland.", now - timedelta(hours=5)
            ),
        ]
        self.votes = Counter(soup=14, buns=31, waffles=22, smelt=9)
        self.here: set[str] = set()
        self._lock = threading.Lock()

    def write(self, name: str, text: str) -> None:
        """Put an entry on top of the book."""
        with self._lock:
            self.entries = [Entry(name, text), *self.entries][:KEPT]

    def vote(self, dish: str, instead_of: str | None = None) -> None:
        """Count a vote, and take back an earlier one."""
        with self._lock:
            self.votes[dish] += 1
            if instead_of is not None:
                self.votes[instead_of] -= 1


guests = Guests()
