"""A field for a date with a time of day."""

from __future__ import annotations

import datetime
from typing import Any

from flet.extra.fields.typed_field import TypedField

__all__ = ["MomentField"]


class MomentField(TypedField[datetime.datetime]):
    """A field for a date with a time of day: `12/24/2026 3:30 PM` or `24.12.2026 15:30`.

    Args:
        label: The label.
        held: The moment at first. What is typed has no time zone.
        options: `locale`, `on_held`, and more for `TextField`.
    """

    def __init__(
        self, label: str | None = None, held: datetime.datetime | None = None, **options: Any
    ) -> None:
        super().__init__(label, held, **options)
        self.hint_text = f"{self.formats.date_hint} {self.formats.clock(datetime.time(15, 30))}"

    def written(self, value: datetime.datetime) -> str:
        """Write a moment."""
        return f"{self.formats.day(value)} {self.formats.clock(value.time())}"

    def read(self, text: str) -> datetime.datetime | None:
        """Read a moment; a date alone is the beginning of that day.

        Raises:
            ValueError: It is none.
        """
        words = text.split()
        for end in range(len(words), 0, -1):
            try:
                day = self.formats.read_day(" ".join(words[:end]))
            except ValueError:
                continue
            assert day is not None  # there are words
            return datetime.datetime.combine(
                day, self.formats.read_clock(" ".join(words[end:])) or datetime.time()
            )
        if not words:
            return None
        raise ValueError(f"{text!r} is not a date with a time such as {self.hint_text}")
