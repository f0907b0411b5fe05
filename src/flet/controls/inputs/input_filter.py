from __future__ import annotations

from flet.engine.value import Value, value


@value
class InputFilter(Value):
    """Refuses what does not fit a regular expression while it is typed."""

    regex_string: str
    """The regular expression, in the syntax of JavaScript."""

    allow: bool = True
    """Whether what fits is allowed; otherwise it is refused."""

    replacement_string: str = ""
    """Put in place of what is refused."""

    multiline: bool = False
    """Whether `^` and `$` also fit at line breaks."""

    case_sensitive: bool = True
    """Whether capital letters differ from small ones."""

    unicode: bool = False
    """Whether characters count rather than their halves."""

    dot_all: bool = False
    """Whether `.` also fits line breaks."""


@value
class NumbersOnlyInputFilter(InputFilter):
    """Allows the digits 0 to 9 only."""

    regex_string: str = "^[0-9]*$"
    """The regular expression; another one makes no sense."""


@value
class TextOnlyInputFilter(InputFilter):
    """Allows the letters a to z only, capital or not."""

    regex_string: str = "^[a-zA-Z]*$"
    """The regular expression; another one makes no sense."""
