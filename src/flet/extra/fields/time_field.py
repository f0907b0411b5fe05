"""A field for a time of day, with a clock."""

from __future__ import annotations

import datetime
from typing import Any

import flet as ft
from flet.extra.fields.typed_field import TypedField

__all__ = ["TimeField"]


class TimeField(TypedField[datetime.time]):
    """A field for a time of day: `3:30 PM` or `15:30`, typed or chosen on a clock.

    Args:
        label: The label.
        held: The time at first.
        options: `locale`, `on_held`, and more for `TextField`.
    """

    def __init__(self, label: str | None = None, held: datetime.time | None = None, **options: Any) -> None:
        super().__init__(label, held, **options)
        self.hint_text = self.formats.clock(datetime.time(15, 30))
        self.suffix_icon = ft.IconButton(
            ft.Icons.SCHEDULE, tooltip="Choose a time", icon_size=20, on_click=self._choose
        )

    def written(self, value: datetime.time) -> str:
        """Write a time of day."""
        return self.formats.clock(value)

    def read(self, text: str) -> datetime.time | None:
        """Read a time of day.

        Raises:
            ValueError: It is none.
        """
        return self.formats.read_clock(text)

    def _choose(self) -> None:
        try:
            now = self.held
        except ValueError:
            now = None
        self.page.show_dialog(ft.TimePicker(value=now or datetime.time(12), on_change=self._chosen))

    def _chosen(self, e: ft.Event[ft.TimePicker]) -> None:
        if e.control.value is not None:
            self.value = self.written(e.control.value)
            self._left()
