from __future__ import annotations

from flet.engine.declare.value import Value, value


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


class NumbersOnlyInputFilter(InputFilter):
    """Allows the digits 0 to 9 only."""

    def __init__(self) -> None:
        super().__init__("^[0-9]*$")


class TextOnlyInputFilter(InputFilter):
    """Allows the letters a to z only, capital or not."""

    def __init__(self) -> None:
        super().__init__("^[a-zA-Z]*$")
