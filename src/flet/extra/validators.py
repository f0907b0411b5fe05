"""What a field of a form must hold: a validator takes the value and returns what is wrong with it, or `None`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

__all__ = ["Validator", "between", "email", "longest", "matches", "required", "shortest"]

Validator = Callable[[Any], str | None]

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


def required(text: str = "Fill this in") -> Validator:
    """Refuse what is empty, or not ticked. Spaces alone are empty too."""
    return lambda value: text if _is_empty(value) else None


def shortest(length: int, text: str | None = None) -> Validator:
    """Refuse texts of fewer letters; an empty one is the business of `required`."""
    said = text or f"At least {length} characters"
    return lambda value: said if value and len(str(value)) < length else None


def longest(length: int, text: str | None = None) -> Validator:
    """Refuse texts of more letters."""
    said = text or f"At most {length} characters"
    return lambda value: said if value and len(str(value)) > length else None


def between(least: Any = None, most: Any = None, text: str | None = None) -> Validator:
    """Refuse values outside of these bounds; numbers, dates, times."""
    if least is None:
        said = f"At most {most}"
    elif most is None:
        said = f"At least {least}"
    else:
        said = f"From {least} to {most}"

    def check(value: Any) -> str | None:
        if value is None:
            return None
        outside = (least is not None and value < least) or (most is not None and value > most)
        return (text or said) if outside else None

    return check


def matches(pattern: str, text: str = "Not in the right form") -> Validator:
    """Refuse texts that a regular expression does not match as a whole."""
    compiled = re.compile(pattern)
    return lambda value: text if value and not compiled.fullmatch(str(value)) else None


def email(text: str = "Not an email address") -> Validator:
    """Refuse what is no email address."""
    return lambda value: text if value and not _EMAIL.fullmatch(str(value)) else None


def _is_empty(value: Any) -> bool:
    return value is None or value is False or value == [] or (isinstance(value, str) and not value.strip())
