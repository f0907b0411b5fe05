"""A field of a form."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

from flet.extra.fields.typed_field import TypedField
from flet.extra.validators import Validator

__all__ = ["FormField", "called"]


def called(name: str) -> str:
    """Return what people are told for the name of a field or of a choice: `given_name` is "Given name"."""
    return name.replace("_", " ").capitalize()


@dataclasses.dataclass
class FormField:
    """A field of a form.

    Attributes:
        control: A text field, dropdown, checkbox, switch, radio group or slider, or a field of `flet.extra`.
        checks: Validators: each takes the value and returns what is wrong with it, or `None`.
        meant: Makes the value of the form out of what the control holds, as a whole number of a dropdown's text. It may
            raise a `ValueError`, whose text is for the visitor.
    """

    control: Any
    checks: Sequence[Validator] = ()
    meant: Callable[[Any], Any] | None = None

    @property
    def label(self) -> str:
        """What the field is called."""
        return str(getattr(self.control, "label", None) or "")

    def value(self) -> Any:
        """Return what it holds.

        Raises:
            ValueError: What was typed is no such value.
        """
        held = self.control.held if isinstance(self.control, TypedField) else self.control.value
        return held if self.meant is None else self.meant(held)
