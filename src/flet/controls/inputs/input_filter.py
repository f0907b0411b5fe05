from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from typing import Any


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
    def __init__(self, **options: Any) -> None:
        super().__init__("^[0-9]*$", **options)


@value
class TextOnlyInputFilter(InputFilter):
    def __init__(self, **options: Any) -> None:
        super().__init__("^[a-zA-Z]*$", **options)
