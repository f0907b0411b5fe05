from __future__ import annotations

from flet.engine.value import Value, value


@value
class InputFilter(Value):
    regex_string: str

    allow: bool = True

    replacement_string: str = ""

    multiline: bool = False

    case_sensitive: bool = True

    unicode: bool = False

    dot_all: bool = False


@value
class NumbersOnlyInputFilter(InputFilter):
    pass


@value
class TextOnlyInputFilter(InputFilter):
    pass
