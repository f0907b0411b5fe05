"""A field for a date, with a calendar."""

from __future__ import annotations

import datetime
from typing import Any

import flet as ft
from flet.extra.fields.typed_field import TypedField

__all__ = ["DateField"]


class DateField(TypedField[datetime.date]):
    """A field for a date: it is typed as the language writes it, or chosen in a calendar.

    Args:
        label: The label.
        held: The date at first.
        first: The earliest that is taken.
        last: The latest that is taken.
        options: `locale`, `on_held`, and more for `TextField`.
    """

    def __init__(
        self,
        label: str | None = None,
        held: datetime.date | None = None,
        *,
        first: datetime.date | None = None,
        last: datetime.date | None = None,
        **options: Any,
    ) -> None:
        self.first, self.last = first, last
        super().__init__(label, held, **options)
        self.hint_text = self.formats.date_hint
        self.suffix_icon = ft.IconButton(
            ft.Icons.CALENDAR_MONTH, tooltip="Choose a date", icon_size=20, on_click=self._choose
        )

    def written(self, value: datetime.date) -> str:
        """Write a date."""
        return self.formats.day(value)

    def read(self, text: str) -> datetime.date | None:
        """Read a date.

        Raises:
            ValueError: It is none, or out of its bounds.
        """
        value = self.formats.read_day(text)
        if value is not None and self.first is not None and value < self.first:
            raise ValueError(f"Not before {self.written(self.first)}")
        if value is not None and self.last is not None and value > self.last:
            raise ValueError(f"Not after {self.written(self.last)}")
        return value

    def _choose(self) -> None:
        try:
            now = self.held
        except ValueError:
            now = None
        bounds: dict[str, Any] = {
            name: datetime.datetime(day.year, day.month, day.day)  # noqa: DTZ001
            for name, day in (("first_date", self.first), ("last_date", self.last), ("value", now))
            if day is not None
        }
        self.page.show_dialog(ft.DatePicker(on_change=self._chosen, **bounds))

    def _chosen(self, e: ft.Event[ft.DatePicker]) -> None:
        chosen = e.control.value
        if chosen is not None:
            day = chosen.astimezone().date() if isinstance(chosen, datetime.datetime) else chosen
            self.value = self.written(day)
            self._left()
