"""How numbers, dates and times are written in a language."""

from __future__ import annotations

import datetime
import decimal
import re
from dataclasses import dataclass

__all__ = ["Formats"]

_THIN = "\u202f"
_NUMBERS = {
    # language: separator of thousands, of the fraction
    "en": (",", "."),
    "de": (".", ","),
    "de-CH": ("\u2019", "."),
    "fr": (_THIN, ","),
    "es": (".", ","),
    "it": (".", ","),
    "nl": (".", ","),
    "pt": (".", ","),
    "pl": (_THIN, ","),
    "sv": (_THIN, ","),
    "da": (".", ","),
    "nb": (_THIN, ","),
    "fi": (_THIN, ","),
    "cs": (_THIN, ","),
    "ru": (_THIN, ","),
    "uk": (_THIN, ","),
    "tr": (".", ","),
    "ja": (",", "."),
    "zh": (",", "."),
    "ko": (",", "."),
}
_DATES = {
    "en": "%m/%d/%Y",
    "en-GB": "%d/%m/%Y",
    "en-AU": "%d/%m/%Y",
    "en-IN": "%d/%m/%Y",
    "en-CA": "%Y-%m-%d",
    "de": "%d.%m.%Y",
    "fr": "%d/%m/%Y",
    "es": "%d/%m/%Y",
    "it": "%d/%m/%Y",
    "nl": "%d-%m-%Y",
    "pt": "%d/%m/%Y",
    "pl": "%d.%m.%Y",
    "sv": "%Y-%m-%d",
    "da": "%d.%m.%Y",
    "nb": "%d.%m.%Y",
    "fi": "%d.%m.%Y",
    "cs": "%d.%m.%Y",
    "ru": "%d.%m.%Y",
    "uk": "%d.%m.%Y",
    "tr": "%d.%m.%Y",
    "ja": "%Y/%m/%d",
    "zh": "%Y/%m/%d",
    "ko": "%Y. %m. %d",
}
_TWELVE_HOURS = ("en", "en-US", "en-AU", "en-CA", "en-IN")
_SHOWN = {"%d": "DD", "%m": "MM", "%Y": "YYYY"}


@dataclass(frozen=True, slots=True)
class Formats:
    """The formats of one language, such as `de` or `en-GB`; one that is not known is written as English is.

    Attributes:
        thousands: Between groups of three digits.
        fraction: Before the digits after the point.
        date: As for `strftime`.
        twelve_hours: Whether times are written with AM and PM.
    """

    thousands: str = ","
    fraction: str = "."
    date: str = "%m/%d/%Y"
    twelve_hours: bool = True

    @classmethod
    def of(cls, language: str) -> Formats:
        """Return the formats of a language."""
        tag = language.replace("_", "-")
        short = tag.partition("-")[0]
        thousands, fraction = _NUMBERS.get(tag) or _NUMBERS.get(short) or _NUMBERS["en"]
        date = _DATES.get(tag) or _DATES.get(short) or _DATES["en"]
        return cls(thousands, fraction, date, tag in _TWELVE_HOURS)

    # Numbers

    def number(self, value: float | decimal.Decimal, decimals: int | None = None) -> str:
        """Write a number; with so many digits after the point, or as many as it has."""
        text = f"{value:,}" if decimals is None else f"{value:,.{decimals}f}"
        return text.replace(",", "\0").replace(".", self.fraction).replace("\0", self.thousands)

    def read_number(self, text: str) -> float | int | None:
        """Read a number as a person writes it; `None` if it is empty.

        Raises:
            ValueError: It is no number.
        """
        plain = re.sub(r"[\s\u00a0\u202f\u2019']", "", text)
        if not plain:
            return None
        plain = plain.replace(self.thousands, "").replace(self.fraction, ".").replace("\u2212", "-")
        if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", plain):
            raise ValueError(f"{text!r} is not a number")
        return float(plain) if "." in plain else int(plain)

    # Dates and times

    @property
    def date_hint(self) -> str:
        """How a date is written, for people: `DD.MM.YYYY`."""
        shown = self.date
        for code, letters in _SHOWN.items():
            shown = shown.replace(code, letters)
        return shown

    def day(self, value: datetime.date) -> str:
        """Write a date."""
        return value.strftime(self.date)

    def read_day(self, text: str) -> datetime.date | None:
        """Read a date; the ISO form is always understood; `None` if it is empty.

        Raises:
            ValueError: It is no date.
        """
        text = text.strip()
        if not text:
            return None
        for form in (self.date, self.date.replace("%Y", "%y"), "%Y-%m-%d"):
            try:
                return datetime.datetime.strptime(text, form).date()  # noqa: DTZ007
            except ValueError:
                continue
        raise ValueError(f"{text!r} is not a date such as {self.date_hint}")

    def clock(self, value: datetime.time) -> str:
        """Write a time of day."""
        if not self.twelve_hours:
            return value.strftime("%H:%M")
        return f"{value.hour % 12 or 12}:{value.minute:02} {'AM' if value.hour < 12 else 'PM'}"

    def read_clock(self, text: str) -> datetime.time | None:
        """Read a time of day, with or without AM and PM; `None` if it is empty.

        Raises:
            ValueError: It is none.
        """
        text = text.strip()
        if not text:
            return None
        found = re.fullmatch(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?m?\.?", text, re.IGNORECASE)
        if found is None:
            raise ValueError(f"{text!r} is not a time of day")
        hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
        if half:
            if not 1 <= hour <= 12:
                raise ValueError(f"{text!r} is not a time of day")
            hour = hour % 12 + (12 if half == "p" else 0)
        return datetime.time(hour, minute)
