"""A field for a number."""

from __future__ import annotations

from typing import Any

import flet as ft
from flet.extra.fields.typed_field import TypedField

__all__ = ["NumberField"]


class NumberField(TypedField[float]):
    """A field for a number: `1,234.50` in English, `1.234,50` in German.

    Args:
        label: The label.
        held: The number at first.
        least: The smallest that is taken.
        most: The largest that is taken.
        decimals: Digits after the point; 0 for whole numbers, any number of them if not given.
        options: `locale`, `on_held`, and more for `TextField`, such as `suffix`.
    """

    def __init__(
        self,
        label: str | None = None,
        held: float | None = None,
        *,
        least: float | None = None,
        most: float | None = None,
        decimals: int | None = None,
        **options: Any,
    ) -> None:
        self.least, self.most, self.decimals = least, most, decimals
        options.setdefault("keyboard_type", ft.KeyboardType.NUMBER)
        options.setdefault("text_align", ft.TextAlign.END)
        super().__init__(label, held, **options)

    def written(self, value: float) -> str:
        """Write a number."""
        return self.formats.number(value, self.decimals)

    def read(self, text: str) -> float | None:
        """Read a number.

        Raises:
            ValueError: It is none, or out of its bounds.
        """
        value = self.formats.read_number(text)
        if value is None:
            return None
        if self.decimals == 0 and value != int(value):
            raise ValueError("A whole number is needed")
        if self.least is not None and value < self.least:
            raise ValueError(f"At least {self.written(self.least)}")
        if self.most is not None and value > self.most:
            raise ValueError(f"At most {self.written(self.most)}")
        return int(value) if self.decimals == 0 else value
