"""What a property may be: each check says in words what is allowed when a value is not.

Checks of one value run when it is set. Checks that look at other properties or at the visibility of
children are `late`: they run when the control is sent.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from flet.engine.declare.props import Check


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _compare(test: Any, words: str) -> Check:
    def check(owner: Any, name: str, value: Any) -> str | None:
        return None if not _number(value) or test(value) else words

    return check


def at_least(minimum: float) -> Check:
    """Check that the number is `minimum` or greater."""
    return _compare(lambda value: value >= minimum, f"at least {minimum}")


def at_most(maximum: float) -> Check:
    """Check that the number is `maximum` or smaller."""
    return _compare(lambda value: value <= maximum, f"at most {maximum}")


def more_than(minimum: float) -> Check:
    """Check that the number is greater than `minimum`."""
    return _compare(lambda value: value > minimum, f"more than {minimum}")


def between(minimum: float, maximum: float) -> Check:
    """Return the number lies from `minimum` to `maximum`, both allowed."""
    return _compare(lambda value: minimum <= value <= maximum, f"between {minimum} and {maximum}")


def http_status(owner: Any, name: str, value: Any) -> str | None:
    """Check that the number is the HTTP status of an answer that has a page: 200, or one of an error."""
    is_one = type(value) is int and (value == 200 or 400 <= value <= 599)
    return None if is_one else "200, or from 400 to 599"


def factor_of(number: int) -> Check:
    """Check that `number` can be divided by the value without a rest."""
    return _compare(lambda value: value > 0 and number % value == 0, f"a factor of {number}")


def more_than_or(minimum: float, exception: float) -> Check:
    """Check that the number is greater than `minimum`, or is the one that has a meaning of its own."""
    return _compare(
        lambda value: value > minimum or value == exception, f"more than {minimum}, or exactly {exception}"
    )


def instance_of(*types: type) -> Check:
    """Check that the value is an instance of one of the types."""
    words = " or ".join(t.__name__ for t in types)

    def check(owner: Any, name: str, value: Any) -> str | None:
        return None if isinstance(value, types) else f"{words}, not {type(value).__name__}"

    return check


def late(check: Check) -> Check:
    """Have a check run when the control is sent."""
    check.late = True  # type: ignore[attr-defined]
    return check


def late_and_always(check: Check) -> Check:
    """As `late`, and also for properties that may be left out and were."""
    check.asks_for_value = True  # type: ignore[attr-defined]
    return late(check)


def at_least_field(other: str) -> Check:
    """Check that the number is not smaller than the property `other`."""

    def check(owner: Any, name: str, value: Any) -> str | None:
        limit = getattr(owner, other)
        return f"at least {other} ({limit})" if _number(value) and _number(limit) and value < limit else None

    return late(check)


def at_most_field(other: str) -> Check:
    """Check that the number is not greater than the property `other`."""

    def check(owner: Any, name: str, value: Any) -> str | None:
        limit = getattr(owner, other)
        return f"at most {other} ({limit})" if _number(value) and _number(limit) and value > limit else None

    return late(check)


def has_visible(owner: Any, name: str, value: Any) -> str | None:
    """Check that a control is given and visible."""
    return None if getattr(value, "visible", False) else "a visible control"


def text_or_visible(owner: Any, name: str, value: Any) -> str | None:
    """Return text, or a control that is visible."""
    return None if isinstance(value, str) or getattr(value, "visible", False) else "text or a visible control"


def any_visible(owner: Any, name: str, value: Any) -> str | None:
    """Return a list with at least one visible control."""
    seen = any(getattr(item, "visible", False) for item in value or ())
    return None if seen else "a list with at least one visible control"


def visible_at_least(count: int) -> Check:
    """Return a list with at least `count` visible controls."""

    def check(owner: Any, name: str, value: Any) -> str | None:
        seen = sum(1 for item in value or () if getattr(item, "visible", False))
        return None if seen >= count else f"a list with at least {count} visible controls, not {seen}"

    return late(check)


def shown_with(*others: str) -> Check:
    """Something to see is given here, or in one of the properties `others`."""
    words = f"something to show, unless {' or '.join(others)} is given"

    def check(owner: Any, name: str, value: Any) -> str | None:
        return None if any(_shows(each) for each in (value, *(getattr(owner, o) for o in others))) else words

    return late_and_always(check)


def _shows(value: Any) -> bool:
    if isinstance(value, list):
        return any(_shows(item) for item in value)
    return value is not None and getattr(value, "visible", True) is True


def given_with(other: str) -> Check:
    """Check that a value is given here, or in the property `other`."""

    def check(owner: Any, name: str, value: Any) -> str | None:
        return None if value is not None or getattr(owner, other) is not None else f"given, unless {other} is"

    return late_and_always(check)


def only_with(other: str) -> Check:
    """Check that a value is given only if there is one in the property `other`."""

    def check(owner: Any, name: str, value: Any) -> str | None:
        return None if value is None or getattr(owner, other) is not None else f"None without {other}"

    return late(check)


def only_without(*others: str) -> Check:
    """Check that a value is given only if there is none in the properties `others`."""

    def check(owner: Any, name: str, value: Any) -> str | None:
        both = next((other for other in others if getattr(owner, other) is not None), None)
        return f"None beside {both}" if value is not None and both else None

    return late(check)


def index_of(items: str) -> Check:
    """Return the number counts the visible ones in the list `items`."""

    def check(owner: Any, name: str, value: Any) -> str | None:
        count = sum(1 for item in getattr(owner, items) or () if getattr(item, "visible", True))
        return None if 0 <= value < count else f"between 0 and {count - 1}, the last visible one of {items}"

    return check


def at_most_letters(other: str) -> Check:
    """Check that the text has at most as many letters as the property `other` says, or is shorter than the one before.

    Letters are counted as readers do; where that is a matter of taste, a few more are let through.
    """

    def check(owner: Any, name: str, value: Any) -> str | None:
        most = getattr(owner.before, other)
        if most is None or most < 0 or len(value) <= max(most, len(getattr(owner.before, name) or "")):
            return None
        plain = value.isascii()
        too_long = plain or len(value) > MARKS * (most + 1) or letters(value) > 3 * most
        return f"text of at most {most} letters" if too_long else None

    return check


MARKS = 16
"""Code points that a letter may have on average: with its accents, or a family of people in one picture."""

_JOINER = "\u200d"


def letters(text: str) -> int:
    """Count the letters of a text as its readers do: marks on a letter, and pictures made of several, once."""
    count = flags = 0
    joined = False
    for one in text:
        if one == _JOINER:
            joined = True
            continue
        follows = joined or unicodedata.category(one) in _MARKS or "\U0001f3fb" <= one <= "\U0001f3ff"
        joined = False
        if "\U0001f1e6" <= one <= "\U0001f1ff":
            flags += 1  # two of them are a flag
        elif not follows:
            count += 1
    return count + (flags + 1) // 2


_MARKS = frozenset({"Mn", "Mc", "Me", "Cf"})


for _check in (has_visible, text_or_visible, any_visible):
    late(_check)
